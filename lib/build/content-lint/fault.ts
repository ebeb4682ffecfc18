import type { ErrorEntry } from '@/lib/errors';
import type { SourcePage } from './source-pages';

/** Something in a page's text that a reader would be worse off with. */
export interface ContentFault {
  /** Path of the file from the project's root. */
  file: string;
  /** From 1. */
  line: number;
  /** What stands there. */
  found: string;
  /** What to do about it. */
  mend: string;
}

/**
 * A rule of the content.
 * @param pages every page
 * @param errors the catalogue
 * @returns what breaks it
 */
export type ContentRule = (pages: readonly SourcePage[], errors: readonly ErrorEntry[]) => ContentFault[];

/**
 * @param fault a fault
 * @returns it in one line: `file:line: found "…"; mend: …`
 */
export function faultText({ file, line, found, mend }: ContentFault): string {
  return `${file}:${line}: found "${found}"; mend: ${mend}`;
}
