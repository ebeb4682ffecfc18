/** What a loop says on stderr about its attempts. */
export interface AttemptLog {
  /** One entry per failed attempt, in order: its number, and the whole line. */
  failed: { number: number; line: string }[];
  /** The waits that it announces, in milliseconds, in order. */
  waitsMs: number[];
}

const ATTEMPT = /\battempt (\d+): /i;
const WAIT = /\bretrying in (\d+(?:\.\d+)?) s\b/i;

/**
 * Reads a loop's log. Its form is that of lab/README.md, whatever the language's logger puts before each line.
 * @param stderr what the program wrote
 * @returns attempts and waits
 */
export function readAttemptLog(stderr: string): AttemptLog {
  const lines = stderr.split('\n');
  return {
    failed: lines.flatMap((line) => {
      const number = ATTEMPT.exec(line)?.[1];
      return number === undefined ? [] : [{ number: Number(number), line }];
    }),
    waitsMs: lines.flatMap((line) => {
      const seconds = WAIT.exec(line)?.[1];
      return seconds === undefined ? [] : [Number(seconds) * 1000];
    }),
  };
}
