/**
 * The vocabulary of the error reference: what one error is, and the closed lists its fields choose from.
 * Imports nothing, so that every room of the house may import it.
 */

/**
 * What to do about sending the request again.
 * - `change-request`: the same request fails the same way; send a different one.
 * - `fix-account`: the same request can succeed once the key, the balance or the access is put right.
 * - `backoff`: transient; send it again after Retry-After or an increasing, jittered delay.
 * - `retry-then-support`: may be transient; a few retries, then contact support with the request id.
 */
export const RETRY_VERDICTS = ['change-request', 'fix-account', 'backoff', 'retry-then-support'] as const;

/** One of {@link RETRY_VERDICTS}. */
export type RetryVerdict = (typeof RETRY_VERDICTS)[number];

/** Whether the model may have done (and billed) the work although an error came back. */
export const MAY_HAVE_RUN = ['no', 'maybe'] as const;

/** One of {@link MAY_HAVE_RUN}. */
export type MayHaveRun = (typeof MAY_HAVE_RUN)[number];

/** One row of the error reference: the front matter of one MDX file, plus the slug taken from its file name. */
export interface ErrorEntry {
  /** Key of the error: `<status>-<type-with-hyphens>`, for example `429-rate-limit-error`. Unique; `type` alone is not. */
  slug: string;
  /** Title of the error's own page, for example `429 rate_limit_error`. */
  title: string;
  /** HTTP status code, for example 429. */
  status: number;
  /** FlowAPI's error type, for example `rate_limit_error`. `server_error` stands for two statuses. */
  type: string;
  /** Values of `error.code` that FlowAPI itself is known to send for this row. May be empty. */
  codes: string[];
  /** Values of `error.code` or `error.type` that other OpenAI-compatible APIs use for the same error. General knowledge, no promise of FlowAPI. */
  aliases: string[];
  /** Who is known to use which of the aliases: name of an API or gateway to its aliases. General knowledge, no promise of FlowAPI. */
  vendors: Record<string, string[]>;
  /**
   * What messages of this error say; judged only where status, type and code are missing. A wording is words that follow each other with anything
   * between (` … `); `|` parts words that mean the same. Words are met at their beginning. General knowledge, no promise of FlowAPI.
   */
  wordings: string[];
  /** Common cause, in the words of the reference. */
  cause: string;
  /** Recommendation, in the words of the reference. */
  recommendation: string;
  /** What to do about sending the request again. */
  retry: RetryVerdict;
  /** Whether the request may have run. */
  mayHaveRun: MayHaveRun;
  /** Why it may, or cannot, have run: one sentence. General HTTP knowledge, no promise of FlowAPI. */
  mayHaveRunReason: string;
  /** A sample response body: JSON text with `error.message`, `error.type` and `error.code`. */
  sample: string;
  /** Pastes to try the decoder with. May be empty: one is made from the sample then. */
  pastes: LabelledPaste[];
}

/** A real-looking paste. All values are invented. */
export interface LabelledPaste {
  /** What a list shows: the kind of text and what it is about. */
  label: string;
  /** The paste as it is. */
  text: string;
}

/**
 * Whether a loop may send the same request again for this verdict.
 * @param verdict the row's retry verdict
 * @returns true for `backoff` and `retry-then-support`
 */
export function isRetryable(verdict: RetryVerdict): boolean {
  return verdict === 'backoff' || verdict === 'retry-then-support';
}

/**
 * What each verdict is called wherever a reader meets it: in a chip, where the first words alone must tell the four apart, and in
 * a line, which goes on from there.
 */
export const VERDICT_LABELS: Record<RetryVerdict, { answer: string; with?: string }> = {
  'change-request': { answer: 'Do not retry', with: 'change the request' },
  'fix-account': { answer: 'Fix key or account', with: 'then retry' },
  backoff: { answer: 'Retry', with: 'with backoff' },
  'retry-then-support': { answer: 'Retry, then ask support' },
};

/**
 * @param verdict a row's retry verdict
 * @returns it in one line, for example `Retry, with backoff`
 */
export function verdictText(verdict: RetryVerdict): string {
  const { answer, with: further } = VERDICT_LABELS[verdict];
  return further ? `${answer}, ${further}` : answer;
}

/**
 * @param slugs keys of errors, in any order
 * @param entries the catalogue
 * @returns the entries with these keys, in the order of the keys; keys that do not exist are left out
 */
export function entriesOf(slugs: readonly string[], entries: readonly ErrorEntry[]): ErrorEntry[] {
  return slugs.flatMap((slug) => entries.filter((entry) => entry.slug === slug));
}
