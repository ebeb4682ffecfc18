import { describeError } from './describe-error';

/**
 * Runs a command of the lab. What it throws ends as one message on stderr and exit status 1.
 * @param main what to do; returns the exit status
 */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(describeError(error));
    process.exitCode = 1;
  }
}
