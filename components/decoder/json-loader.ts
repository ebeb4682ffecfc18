/**
 * Makes a loader of one JSON file: it is asked for once, when somebody first needs it.
 * @param path path of the file on this site
 * @returns a function that gives the file's value; it rejects when the file cannot be had, and tries anew at the next call
 */
export function jsonLoader<Value>(path: string): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= fetch(path)
      .then((response) => {
        if (!response.ok) throw new Error(`${path}: ${response.status}`);
        return response.json();
      })
      .catch((error) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}
