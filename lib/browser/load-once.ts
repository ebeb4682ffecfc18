/**
 * Makes a loader of something that is asked for once, when somebody first needs it.
 * @param load asks for it
 * @returns a function that gives it; it rejects when it cannot be had, and tries anew at the next call
 */
export function loadOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/**
 * @param path path of a JSON file on this site
 * @returns its loader, see {@link loadOnce}
 */
export function jsonLoader<Value>(path: string): () => Promise<Value> {
  return loadOnce(async () => {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  });
}

const loaders = new Map<string, () => Promise<unknown>>();

/**
 * Loads a JSON file of which many are alike, and few are needed.
 * @param path path of the file on this site
 * @returns what it holds; asked for once, see {@link loadOnce}
 */
export function loadJson<Value>(path: string): Promise<Value> {
  const loader = loaders.get(path) ?? jsonLoader(path);
  loaders.set(path, loader);
  return loader() as Promise<Value>;
}
