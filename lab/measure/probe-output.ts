import { z } from 'zod';

const probeLine = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), text: z.string() }),
  z.strictObject({
    ok: z.literal(false),
    errorClass: z.string(),
    requestId: z.string().nullable(),
    requestIdExpression: z.string(),
    prints: z.record(z.string(), z.string()),
  }),
]);

/** One line that a probe prints; see "The probe" in lab/README.md. */
export type ProbeLine = z.infer<typeof probeLine>;

/**
 * @param stdout what a probe printed
 * @returns its lines
 * @throws Error quoting a line that is not what the contract says
 */
export function readProbeLines(stdout: string): ProbeLine[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const parsed = probeLine.safeParse(parseJson(line));
      if (!parsed.success) throw new Error(`a probe printed ${JSON.stringify(line)}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
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
