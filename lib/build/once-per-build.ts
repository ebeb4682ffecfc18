/**
 * Keeps what was read for all pages of one build; `npm run dev` reads again, so that an edit shows.
 * @param read reads it
 * @returns the same, which reads once in a build
 */
export function oncePerBuild<Value>(read: () => Value): () => Value {
  if (process.env.NODE_ENV !== 'production') return read;
  let kept: { value: Value } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}
