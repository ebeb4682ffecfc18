// Save as loop.mts, a module in any package, and run it: node loop.mts
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
} from 'openai';

const MAX_ATTEMPTS = 7; // requests in all, the first one included
const FIRST_DELAY_MS = 1_000; // doubles with each retry
const MAX_DELAY_MS = 30_000;
const RETRY_AFTER_CAP_MS = 60_000; // give up when the server asks for more
const TIMEOUT_MS = 300_000; // of one attempt, to its last byte
const TOTAL_TIME_MS = 600_000;

const RETRYABLE_STATUSES = [429, 500, 502, 503, 504];
// Of a 429 that waiting does not cure.
const QUOTA_CODES = [
  'insufficient_quota',
  'insufficient_balance',
  'insufficient_credits',
  'billing_hard_limit_reached',
];
const NETWORK_ERRORS = [
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_SOCKET',
];

const apiKey = process.env.FLOWAPI_API_KEY?.trim() ?? '';
// Else the error of whoever sends it would show it.
if (!/^[!-~]+$/.test(apiKey)) throw new Error('FLOWAPI_API_KEY is no key');
// These alone: the SDK adds to its own what is set for OpenAI.
const HEADERS = {
  authorization: `Bearer ${apiKey}`,
  'content-type': 'application/json',
};
const client = new OpenAI({
  apiKey,
  // Not ??: with an empty URL the SDK would ask OpenAI.
  baseURL: process.env.FLOWAPI_BASE_URL || 'https://api.flowapi.net/v1',
  maxRetries: 0, // or each attempt would be several requests
  fetch: (url, init) => fetch(url, { ...init, headers: HEADERS }),
});

/** What "Connection error." and "fetch failed" hide, such as ECONNRESET. */
function networkCode(error: unknown): string | undefined {
  let cause = error instanceof APIError ? error.cause : error;
  for (; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (typeof code === 'string') return code;
  }
}

/** A cut within the body, of which fetch says no more than "terminated". */
function namedCut(error: unknown, requestId: unknown): unknown {
  const code = networkCode(error);
  if (!code || error instanceof APIError) return error;
  const message = `Connection lost (${code}), request id ${requestId}`;
  return new APIConnectionError({ message, cause: error as Error });
}

function isTransient(error: unknown): boolean {
  if (error instanceof APIConnectionTimeoutError) return true;
  if (error instanceof APIError && error.status) {
    const names: unknown[] = [error.code, error.type];
    const isQuota = QUOTA_CODES.some((code) => names.includes(code));
    return RETRYABLE_STATUSES.includes(error.status) && !isQuota;
  }
  // Not a bad certificate, a bad URL, or a fault in this program.
  return NETWORK_ERRORS.includes(networkCode(error) ?? '');
}

function retryAfterMs(error: unknown): number {
  if (!(error instanceof APIError)) return 0;
  const header = error.headers?.get('retry-after') ?? '';
  if (/^\d+(\.\d+)?$/.test(header)) return Number(header) * 1000;
  if (!header.endsWith('GMT')) return 0; // V8 takes "in 40" for a date
  return Math.max(0, Date.parse(header) - Date.now()) || 0; // no date: NaN
}

function textIn(body: string): string {
  try {
    const { error, choices } = JSON.parse(body);
    const { message, finish_reason: reason } = choices[0];
    if (error || reason === 'error') return '';
    if (reason !== 'stop') console.warn(`finish_reason ${reason}`);
    return typeof message.content === 'string' ? message.content : '';
  } catch {
    return ''; // an error body, a page of HTML, or no choices
  }
}

/** Answers, or throws the last error. The signal cancels call and wait. */
async function ask(prompt: string, signal?: AbortSignal): Promise<string> {
  const messages = [{ role: 'user' as const, content: prompt }];
  const deadline = performance.now() + TOTAL_TIME_MS;
  let previous: unknown;
  for (let attempt = 1; ; attempt++) {
    const left = Math.max(1, Math.ceil(deadline - performance.now()));
    // Not the SDK's timeout: that one ends at the headers of an error.
    const limit = AbortSignal.timeout(Math.min(TIMEOUT_MS, left));
    const stop = signal ? AbortSignal.any([signal, limit]) : limit;
    let requestId: string | null | undefined;
    try {
      // Not parsed by the SDK, which would hide what is no JSON.
      const response = await client.chat.completions
        .create({ model: 'gpt-4o', messages }, { signal: stop })
        .asResponse();
      requestId = response.headers.get('x-request-id');
      const body = await response.text();
      const answer = textIn(body);
      if (answer) return answer;
      // It may have been paid for: it is not asked for again.
      const { status, headers } = response;
      throw new APIError(status, undefined, body.slice(0, 200), headers);
    } catch (thrown) {
      const hasStatus = thrown instanceof APIError && thrown.status;
      const isOver = limit.aborted && !signal?.aborted && !hasStatus;
      const failure = isOver ? new APIConnectionTimeoutError() : thrown;
      const error = namedCut(failure, requestId);
      const { status, requestID } = error instanceof APIError ? error : {};
      const what = status ?? networkCode(error) ?? error;
      const id = requestID ?? requestId;
      console.warn(`attempt ${attempt}: ${what}, request id ${id}`);
      const after = retryAfterMs(error);
      const doubled = FIRST_DELAY_MS * 2 ** (attempt - 1);
      const backoff = Math.min(doubled, MAX_DELAY_MS);
      // Spread, or all who were told one moment come at that moment.
      const spread = Math.max(after / 10, backoff);
      const wait = after + Math.random() * spread;
      // A second, or the attempt is not worth its wait.
      const isLate = performance.now() + wait > deadline - 1_000;
      const isLast = attempt === MAX_ATTEMPTS || after > RETRY_AFTER_CAP_MS;
      if (isLast || isLate || !isTransient(error)) {
        // A timeout alone would hide what came of the attempt before it.
        if (isOver && error instanceof APIError) error.cause = previous;
        throw error;
      }
      previous = error;
      console.warn(`retrying in ${(wait / 1000).toFixed(2)} s`);
      await sleep(wait, undefined, { signal });
    }
  }
}

const cancel = new AbortController();
process.once('SIGINT', () => cancel.abort());
console.log(await ask('Hello', cancel.signal));
