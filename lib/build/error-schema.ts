import { z } from 'zod';
import { MAY_HAVE_RUN, RETRY_VERDICTS } from '@/lib/errors';

const EMPTY = 'empty text; allowed: at least one word';

/** One line of text: not empty, no white space at either end. */
const text = z
  .string()
  .min(1, EMPTY)
  .refine((value) => value === value.trim(), 'white space at an end; allowed: none')
  .refine((value) => !value.includes('\n'), 'a line break; allowed: one line');

/** `error.code` and `error.type` values are compared lower-case with underscores, so they are written that way. */
const token = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'not a token; allowed: lower-case letters, digits and _, a letter first');

/** Words with ` … ` between, and `|` between words that mean the same. */
const wording = z
  .string()
  .regex(
    /^[^|…]+(?:(?:\||\s…\s)[^|…]+)*$/,
    'not a wording; allowed: words, | between choices, … with a space on either side',
  );

const OUT_OF_RANGE = 'not a status of an error; allowed: 400 to 599';

/** The body of an OpenAI-compatible error, as the reference documents it. */
const errorBody = z.strictObject({
  error: z.strictObject({ message: text, type: token, code: token.nullable() }),
});

/** JSON text of an error body. The text itself is kept, so that the page shows it as it is written. */
const sampleBody = z.string().superRefine((value, context) => {
  let body: unknown;
  try {
    body = JSON.parse(value);
  } catch {
    context.addIssue({
      code: 'custom',
      message: 'not JSON; allowed: a body like {"error": {"message", "type", "code"}}',
    });
    return;
  }
  for (const issue of errorBody.safeParse(body).error?.issues ?? []) {
    context.addIssue({ ...issue, path: issue.path });
  }
});

/**
 * The facts in the front matter of one error file. Strict: a key that is not listed here, or in {@link errorFile}, is refused.
 * The comments are the manual for authors; CONTRIBUTING.md points here.
 */
export const errorFrontMatter = z.strictObject({
  /** Title of the page and its entry in the sidebar: `<status> <type>`. */
  title: text,
  /** HTTP status of the response, 400 to 599. */
  status: z.int().min(400, OUT_OF_RANGE).max(599, OUT_OF_RANGE),
  /** FlowAPI's error type. `server_error` stands for 500 and for 502. */
  type: token,
  /** `error.code` values that FlowAPI itself is known to send. An empty list says that none is documented. */
  codes: z.array(token),
  /** What other OpenAI-compatible APIs put in `code` or `type` for the same error. Each value belongs to one error only. */
  aliases: z.array(token),
  /**
   * Optional: who is known to use which of the aliases, each name with its aliases: `OpenAI: [rate_limit_exceeded, tokens]`. Only what their documentation
   * or their source code says; an alias of which this is not known is left out.
   */
  vendors: z.record(text, z.array(token).min(1)).default({}),
  /**
   * What messages of this error say in OpenAI-compatible APIs and proxies: `not enough|out of … credit|balance` is met by "You are out of credits".
   * Used as a guess, where nothing better tells the error. Of several errors the one with the most letters met wins.
   */
  wordings: z.array(wording),
  /** Common cause, in the owner's words; no full stop at the end (it is a table cell). */
  cause: text,
  /** Recommendation, in the owner's words; begins with the verb. */
  recommendation: text,
  /** What to do about sending the request again. */
  retry: z.enum(RETRY_VERDICTS),
  /** Whether the request may have run, so that a retry could run it twice. Quote it: `"no"`. */
  mayHaveRun: z.enum(MAY_HAVE_RUN),
  /** Why it may, or cannot, have run: general HTTP knowledge in one sentence. */
  mayHaveRunReason: text,
  /** A sample response body as JSON; it must decode to this very error. */
  sample: sampleBody,
  /**
   * Optional: real-looking pastes with invented values, for those who want to try the decoder. Each must decode to this very error.
   * Without any, the list offers the sample as `curl -i` prints it.
   */
  pastes: z.array(z.strictObject({ label: text, text: z.string().min(1, EMPTY) })).default([]),
});

/** Optional: sections of the page under `## Heading [#anchor]` that answer a message or a code. The decoder's answers lead there; the first that fits wins. */
export const errorRecipes = z
  .array(
    z.strictObject({
      /** Anchor of the section. */
      anchor: z.string().regex(/^[a-z][a-z0-9-]*$/, 'not an anchor; allowed: lower-case letters, digits and -'),
      /** Values of `code` or `type` that call for it: of the `codes` and `aliases` of this file. */
      codes: z.array(token),
      /** What messages say that call for it, as in `wordings`, in small letters. */
      words: z.array(wording.refine((value) => value === value.toLowerCase(), 'capital letters; allowed: small ones')),
      /** Whether its heading is an order that comes before `recommendation`, where a paste has one of the `codes`. */
      leads: z.boolean().default(false),
    }),
  )
  .default([]);

/** The whole front matter of one error file: its facts, and which of its sections help with which message. */
export const errorFile = errorFrontMatter.extend({ recipes: errorRecipes });
