import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI, { APIConnectionTimeoutError, APIError } from 'openai';

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
  'UND_ERR_SOCKET',
];

// Or the SDK sends OPENAI_API_KEY instead.
const apiKey = process.env.FLOWAPI_API_KEY;
if (!apiKey) throw new Error('FLOWAPI_API_KEY is not set');
const client = new OpenAI({
  apiKey,
  baseURL: process.env.FLOWAPI_BASE_URL ?? 'https://api.flowapi.net/v1',
  maxRetries: 0, // or each attempt would be several requests
});

/** A 200 without an answer. It may have been paid for: it is not asked for again. */
class NoAnswerError extends Error {}

function isTransient(error: unknown): boolean {
  if (error instanceof APIConnectionTimeoutError) return true;
  if (error instanceof APIError && error.status) {
    const names = [error.code ?? '', error.type ?? ''];
    const isQuota = QUOTA_CODES.some((code) => names.includes(code));
    return RETRYABLE_STATUSES.includes(error.status) && !isQuota;
  }
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && NETWORK_ERRORS.includes(String(cause.code))) return true;
  }
  return false; // a bad certificate, a bad URL, a fault in this program
}

function retryAfterMs(error: unknown): number {
  const header = error instanceof APIError ? error.headers?.get('retry-after') : null;
  if (!header) return 0;
  if (/^\d+(\.\d+)?$/.test(header)) return Number(header) * 1000;
  return Math.max(0, Date.parse(header) - Date.now()) || 0; // NaN: not a date either
}

async function askOnce(prompt: string, options: OpenAI.RequestOptions) {
  const { data, request_id } = await client.chat.completions
    .create({ model: 'gpt-4o', messages: [{ role: 'user', content: prompt }] }, options)
    .withResponse();
  // An error body or a page of HTML has no choices, whatever the type says.
  const answer = data?.choices?.[0]?.message.content;
  if (answer) return answer;
  const body = JSON.stringify(data)?.slice(0, 200);
  throw new NoAnswerError(`200, request id ${request_id}: ${body}`);
}

/** Returns the answer or throws the last error. The signal cancels the call and the wait. */
async function ask(prompt: string, signal?: AbortSignal): Promise<string> {
  const deadline = performance.now() + TOTAL_TIME_MS;
  for (let attempt = 1; ; attempt++) {
    const left = Math.max(1, Math.ceil(deadline - performance.now()));
    // Not the SDK's timeout: that one ends at the headers of an error.
    const limit = AbortSignal.timeout(Math.min(TIMEOUT_MS, left));
    const stop = signal ? AbortSignal.any([signal, limit]) : limit;
    try {
      return await askOnce(prompt, { signal: stop });
    } catch (thrown) {
      const hasStatus = thrown instanceof APIError && thrown.status;
      const isOver = limit.aborted && !signal?.aborted && !hasStatus;
      const error: unknown = isOver ? new APIConnectionTimeoutError() : thrown;
      const { status = error, requestID } = error instanceof APIError ? error : {};
      console.warn(`attempt ${attempt}: ${status}, request id ${requestID}`);
      const after = retryAfterMs(error);
      const backoff = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
      // Spread, or all who were told the same moment come at that moment.
      const spread = Math.max(after / 10, backoff);
      const wait = after + Math.random() * spread;
      const isLate = performance.now() + wait > deadline;
      if (attempt === MAX_ATTEMPTS || after > RETRY_AFTER_CAP_MS || isLate) throw error;
      if (!isTransient(error)) throw error;
      console.warn(`retrying in ${(wait / 1000).toFixed(2)} s`);
      await sleep(wait, undefined, { signal });
    }
  }
}

const cancel = new AbortController();
process.once('SIGINT', () => cancel.abort());
console.log(await ask('Hello', cancel.signal));
