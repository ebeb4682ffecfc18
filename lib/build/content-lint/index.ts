import { readCatalogue } from '@/lib/build/catalogue';
import { ContentError } from '@/lib/build/content-error';
import type { ErrorEntry } from '@/lib/errors';
import { noBareLater, verdictAgrees } from './advice';
import { type ContentRule, faultText } from './fault';
import { noDeadLink } from './links';
import { claimsHaveSources, noRepeatedSentence, noVersionByHand } from './sentences';
import { readPages } from './source-pages';

const RULES: readonly ContentRule[] = [
  noBareLater,
  verdictAgrees,
  noRepeatedSentence,
  noVersionByHand,
  noDeadLink,
  claimsHaveSources,
];

/**
 * Looks for everything that is wrong with the content: what stops the build, and what readers would be worse off with.
 * @param root the project's root folder
 * @returns a line for each fault: the file, its line or field, what was found, and what is allowed or to be done
 */
export function contentFaults(root = process.cwd()): string[] {
  let errors: ErrorEntry[] = [];
  const faults: string[] = [];
  try {
    errors = readCatalogue(root);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    faults.push(...error.faults);
  }
  const pages = readPages(root);
  return [...faults, ...RULES.flatMap((rule) => rule(pages, errors)).map(faultText)];
}
