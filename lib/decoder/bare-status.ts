import type { CatalogueIndex } from './catalogue-index';
import type { Match } from './match';

/**
 * @param text cleaned, redacted text
 * @param index the reference
 * @returns a guess at the row of a status that is all that was pasted, when the reference lists it
 */
export function matchBareStatus(text: string, index: CatalogueIndex): Match | undefined {
  const number = /^\s*([45]\d\d)\s*$/.exec(text)?.[1];
  const row = number === undefined ? undefined : index.byStatus(Number(number));
  if (!row) return undefined;
  return { rows: [row], confidence: 'guess', ground: { by: 'bare', value: row.status } };
}
