import { z } from 'zod';
import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import type { SdkBehaviour } from '@/lib/retry/sdk-behaviour';
import { ContentError, describeIssue } from './content-error';
import { readJson } from './read-json';

/** What each SDK does by itself, relative to the project's root. Written by `npm run lab:measure` only. */
export const SDK_BEHAVIOUR_FILE = 'lab/sdk-behaviour.json';

const milliseconds = z.int().min(0);

const measuredError = z.strictObject({
  class: z.string().min(1),
  prints: z.record(z.string(), z.string()),
  requestId: z.strictObject({ expression: z.string(), found: z.boolean() }),
});

const sdkBehaviours = z.array(
  z.strictObject({
    language: z.enum(SNIPPET_LANGUAGES.map(({ id }) => id)),
    sdk: z.string().min(1),
    runtime: z.string().min(1),
    date: z.iso.date(),
    failures: z.array(
      z.strictObject({
        kind: z.enum(['status', 'quota', 'dropped', 'mid-body', 'stream-error', 'stream-cut', 'stream-no-done']),
        status: z.int().min(0),
        requests: z.int().min(1),
        waitsMs: z.array(milliseconds),
        error: measuredError.nullable(),
      }),
    ),
    headers: z.array(
      z.strictObject({
        status: z.int(),
        header: z.string().min(1),
        outcome: z.enum(['retried', 'raised', 'waiting']),
        waitMs: milliseconds,
      }),
    ),
  }),
);

/**
 * Reads what each SDK was measured to do.
 * @param root the project's root folder
 * @returns one entry per SDK
 * @throws ContentError when the file is not what the lab writes
 */
export function readSdkBehaviour(root: string = process.cwd()): SdkBehaviour[] {
  const data = readJson(root, SDK_BEHAVIOUR_FILE);
  const parsed = sdkBehaviours.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new ContentError(
    parsed.error.issues.map(
      (issue) => `${SDK_BEHAVIOUR_FILE}: ${describeIssue(issue, data, 'lib/build/sdk-behaviour.ts')}`,
    ),
  );
}
