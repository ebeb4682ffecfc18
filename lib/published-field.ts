/** A field of errors.json, as its page describes it. */
export interface PublishedField {
  /** The object that holds it: `ErrorCatalogue`, `CatalogueError` …: the name of its type. */
  of: string;
  name: string;
  /** What it may hold, as in TypeScript: `string | null`, `'none' | 'unknown'`, `Alias[]`. */
  type: string;
  description: string;
}
