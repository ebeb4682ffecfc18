import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI, { APIConnectionTimeoutError, APIError } from 'openai';

const MAX_ATTEMPTS = 7; // requests in all, the first one included
const FIRST_DELAY_MS = 1_000; // doubles with each retry
const MAX_DELAY_MS = 30_000;
const RETRY_AFTER_CAP_MS = 60_000; // give up when the server asks for more
const TIMEOUT_MS = 300_000; // until the first text, and from each text to the next
const TOTAL_TIME_MS = 600_000; // until the first text

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

/** A 200 whose stream has no end, or no events at all. */
class IncompleteError extends Error {}

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

/**
 * Yields the texts of the answer, or throws the last error. Retries until the first text
 * has come, never later. The signal cancels the call, the wait and the stream.
 */
async function* stream(prompt: string, signal: AbortSignal): AsyncGenerator<string> {
  const messages = [{ role: 'user' as const, content: prompt }];
  const deadline = performance.now() + TOTAL_TIME_MS;
  for (let attempt = 1; ; attempt++) {
    const silence = new AbortController();
    const stop = AbortSignal.any([signal, silence.signal]);
    const giveUp = () => silence.abort(new APIConnectionTimeoutError());
    let timer = setTimeout(giveUp, Math.min(TIMEOUT_MS, deadline - performance.now()));
    let requestId: string | null | undefined;
    let hasText = false;
    let isWhole = false;
    try {
      const { data, request_id } = await client.chat.completions
        .create({ model: 'gpt-4o', messages, stream: true }, { signal: stop })
        .withResponse();
      requestId = request_id;
      for await (const { choices } of data) {
        if (choices[0]?.delta.content) {
          hasText = true;
          clearTimeout(timer);
          yield choices[0].delta.content;
          timer = setTimeout(giveUp, TIMEOUT_MS);
        }
        if (choices[0]?.finish_reason) {
          isWhole = true; // read on to [DONE], or the connection is lost
          clearTimeout(timer);
          timer = setTimeout(giveUp, 1_000);
        }
      }
      if (isWhole) return;
      signal.throwIfAborted(); // the SDK ends an aborted stream without an error
      silence.signal.throwIfAborted();
      throw new IncompleteError('the stream ended without finish_reason');
    } catch (thrown) {
      if (isWhole) return;
      const error: unknown = silence.signal.aborted ? silence.signal.reason : thrown;
      if (error instanceof APIError) requestId = error.requestID ?? requestId;
      const status = error instanceof APIError ? error.status : undefined;
      const what = status ?? `${requestId === undefined ? 'no answer' : 200}, ${error}`;
      console.warn(`attempt ${attempt}: ${what}, request id ${requestId}`);
      const after = retryAfterMs(error);
      const backoff = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
      // Spread, or all who were told the same moment come at that moment.
      const spread = Math.max(after / 10, backoff);
      const wait = after + Math.random() * spread;
      const isLate = performance.now() + wait > deadline;
      if (attempt === MAX_ATTEMPTS || after > RETRY_AFTER_CAP_MS || isLate) throw error;
      if (hasText || !isTransient(error)) throw error;
      console.warn(`retrying in ${(wait / 1000).toFixed(2)} s`);
      await sleep(wait, undefined, { signal });
    } finally {
      clearTimeout(timer);
    }
  }
}

const cancel = new AbortController();
process.once('SIGINT', () => cancel.abort());
for await (const text of stream('Hello', cancel.signal)) process.stdout.write(text);
console.log();
