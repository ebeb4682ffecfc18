import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from '@/lib/build/refusal';

const scoredPaste = z.object({
  id: z.string(),
  family: z.string(),
  paste: z.string(),
  /** Statuses of the errors that may be the answer; none for what is no error of the reference. */
  expect: z.array(z.string()),
  extract: z.record(z.string(), z.union([z.string(), z.number()])),
  secrets: z.array(z.string()),
  outside_status: z.number().optional(),
  /** Statuses of every API error of the paste, in its order. */
  all: z.array(z.string()).optional(),
  /** What must not be masked. */
  keep: z.array(z.string()).optional(),
});

/** One labelled paste: a line of a JSONL file. */
export type ScoredPaste = z.infer<typeof scoredPaste>;

/**
 * @param file path of a JSONL file
 * @returns its lines; empty ones do not count
 * @throws Refusal naming the first line that is no labelled paste, and why; Node's own error when the file cannot be read
 */
export function readScoredPastes(file: string): ScoredPaste[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [readLine(line, `${file}:${at + 1}`)]));
}

function readLine(line: string, place: string): ScoredPaste {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    throw new Refusal(`${place}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = scoredPaste.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal(`${place}: ${issue?.path.join('.')}: ${issue?.message}`);
}
