import { ContentError } from './content-error';
import { Refusal } from './refusal';

/** Exit status of a command that was used wrongly, or given what it cannot read. */
const MISUSED = 2;

/**
 * Runs a command. What its user can mend is told on stderr in a line, without a stack, and sets the exit status:
 * 1 for content that must not be published, 2 for all else. Any other error is a fault of ours and keeps its stack.
 * @param main the command; a number that it returns or resolves to is its exit status
 */
export async function runMain(main: () => unknown): Promise<void> {
  try {
    const status = await main();
    if (typeof status === 'number') process.exitCode = status;
  } catch (error) {
    if (!isForUser(error)) throw error;
    console.error(error.message);
    process.exitCode = error instanceof ContentError ? 1 : MISUSED;
  }
}

/**
 * Node's own errors of files, sockets and arguments say in one line what is wrong, for example `ENOENT: no such file or directory, open 'x'`.
 * @param error anything that was thrown
 * @returns whether its message alone tells its user what to mend
 */
export function isForUser(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  if (error instanceof ContentError || error instanceof Refusal || 'syscall' in error) return true;
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
