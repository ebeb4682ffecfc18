import { z } from 'zod';
import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import { ANSWERED_KINDS, LONGEST_RETRY_AFTER_S, type SdkBehaviour } from '@/lib/retry/sdk-behaviour';
import { ContentError, describeIssue } from './content-error';
import { readJson } from './read-json';

/** What each SDK does by itself, relative to the project's root. Written by `npm run lab:measure` only. */
export const SDK_BEHAVIOUR_FILE = 'lab/sdk-behaviour.json';

/** Grows when the fields change their meaning: a file of another version is refused, and has to be measured again. */
export const SDK_BEHAVIOUR_VERSION = 3;

const milliseconds = z.int().min(0);

const measuredError = z.strictObject({
  class: z.string().min(1),
  prints: z.record(z.string(), z.string()),
  requestId: z.strictObject({ expression: z.string(), found: z.boolean() }),
});

const measuredFailure = {
  requests: z.int().min(1),
  waitsMs: z.array(milliseconds),
  error: measuredError.nullable(),
  agreed: z.boolean(),
};

const measuredHeader = { status: z.int(), header: z.string().min(1), agreed: z.boolean() };

const longestS = z.int().min(0).max(LONGEST_RETRY_AFTER_S);

const sdkBehaviour = z.strictObject({
  language: z.enum(SNIPPET_LANGUAGES.map(({ id }) => id)),
  sdk: z.string().min(1),
  runtime: z.string().min(1),
  date: z.iso.date(),
  failures: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ ...measuredFailure, kind: z.literal('dropped') }),
      z.strictObject({ ...measuredFailure, kind: z.enum(ANSWERED_KINDS), status: z.int().min(100) }),
    ]),
  ),
  headers: z.array(
    z.discriminatedUnion('outcome', [
      z.strictObject({ ...measuredHeader, outcome: z.literal('raised') }),
      z.strictObject({ ...measuredHeader, outcome: z.enum(['retried', 'waiting']), waitMs: milliseconds }),
    ]),
  ),
  retryAfterLimit: z.union([
    z.strictObject({ longestS: z.null(), agreed: z.boolean() }),
    z.strictObject({ longestS, beyond: z.literal('raised'), agreed: z.boolean() }),
    z.strictObject({ longestS, beyond: z.literal('early'), beyondWaitMs: milliseconds, agreed: z.boolean() }),
  ]),
  idempotencyHeader: z.string().min(1).nullable(),
});

const behaviourFile = z.strictObject({ version: z.literal(SDK_BEHAVIOUR_VERSION), sdks: z.array(sdkBehaviour) });

/**
 * Reads what each SDK was measured to do.
 * @param root the project's root folder
 * @returns one entry per SDK
 * @throws ContentError when the file is not what the lab writes
 */
export function readSdkBehaviour(root: string = process.cwd()): SdkBehaviour[] {
  const data = readJson(root, SDK_BEHAVIOUR_FILE);
  const parsed = behaviourFile.safeParse(data);
  if (parsed.success) return parsed.data.sdks;
  throw new ContentError(
    parsed.error.issues.map(
      (issue) => `${SDK_BEHAVIOUR_FILE}: ${describeIssue(issue, data, 'lib/build/read-sdk-behaviour.ts')}`,
    ),
  );
}
