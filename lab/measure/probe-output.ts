/** One line that a probe prints; see "The probe" in lab/README.md. */
export type ProbeLine =
  | { ok: true; text: string }
  | {
      ok: false;
      errorClass: string;
      requestId: string | null;
      requestIdExpression: string;
      prints: Record<string, string>;
    };

/**
 * @param stdout what a probe printed
 * @returns its lines
 * @throws SyntaxError when a line is not JSON
 */
export function readProbeLines(stdout: string): ProbeLine[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ProbeLine);
}

/**
 * The one line of a print that tells the error. Stack frames are indented in every language; they differ from machine to machine.
 * @param text what was printed, with or without stack frames
 * @param errorClass name of the error's class
 * @returns the last line at the margin that names the class, or else the first line
 */
export function tellingLine(text: string, errorClass: string): string {
  const lines = text.split('\n').filter((line) => /^\S/.test(line));
  return lines.findLast((line) => line.includes(errorClass)) ?? lines[0] ?? '';
}
