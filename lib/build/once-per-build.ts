/** Whether pages are built for readers. `npm run dev` reads everything again for each page, so that an edit shows. */
export const IS_BUILD = process.env.NODE_ENV === 'production';

/**
 * Keeps what was read for all pages of one build.
 * @param read reads it, for a key where there are several
 * @returns the same, which reads once in a build
 */
export function oncePerBuild<Value, Key = void>(read: (key: Key) => Value): (key: Key) => Value {
  if (!IS_BUILD) return read;
  const kept = new Map<Key, { value: Value }>();
  return (key) => {
    const found = kept.get(key) ?? { value: read(key) };
    kept.set(key, found);
    return found.value;
  };
}
