import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RETRY_VERDICTS } from '@/lib/errors';
import { ERRORS_FOLDER, slugOf } from './catalogue';
import { errorSkeleton, type ListedError, type NewError } from './error-skeleton';

/** How many errors a new page is told apart from. */
const NEIGHBOURS = 2;

/**
 * Writes the page of a new error, complete but for its blanks. It builds once these are filled.
 * @param status HTTP status, 400 to 599, as text
 * @param type error type in lower_snake_case
 * @param askVerdict gives the retry verdict; asked only when the rest is right
 * @param root the project's root folder
 * @returns the file that was written, relative to root, or why nothing was written
 */
export async function newErrorFile(
  status: string,
  type: string,
  askVerdict: () => string | Promise<string>,
  root: string = process.cwd(),
): Promise<{ file: string } | { refused: string }> {
  if (!/^[45]\d\d$/.test(status)) return { refused: `Status: found "${status}"; allowed: 400 to 599.` };
  if (!/^[a-z][a-z0-9_]*$/.test(type)) return { refused: `Type: found "${type}"; allowed: lower_snake_case.` };
  const file = `${ERRORS_FOLDER}/${slugOf(Number(status), type)}.mdx`;
  if (existsSync(join(root, file))) return { refused: `${file} exists already and is left as it is.` };
  const verdict = await askVerdict();
  const retry = RETRY_VERDICTS.find((name) => name === verdict);
  if (!retry)
    return {
      refused: `Verdict: found ${verdict ? `"${verdict}"` : 'nothing'}; allowed: ${RETRY_VERDICTS.join(', ')}.`,
    };
  const error: NewError = { status: Number(status), type, retry };
  writeFileSync(join(root, file), errorSkeleton(error, neighboursOf(error, errorsIn(root))));
  return { file };
}

/** The errors that are there, by the names of their files: their pages may have blanks themselves. */
function errorsIn(root: string): ListedError[] {
  return readdirSync(join(root, ERRORS_FOLDER)).flatMap((name) => {
    const [, status, words] = /^(\d{3})-(.+)\.mdx$/.exec(name) ?? [];
    return words ? [{ status: Number(status), type: words.replaceAll('-', '_') }] : [];
  });
}

/** The errors that a new one is most like: those of its type first, and then those whose status is next to its own. */
function neighboursOf({ status, type }: NewError, errors: readonly ListedError[]): ListedError[] {
  const distance = (other: ListedError) => (other.type === type ? 0 : Math.abs(other.status - status));
  return [...errors].sort((a, b) => distance(a) - distance(b)).slice(0, NEIGHBOURS);
}
