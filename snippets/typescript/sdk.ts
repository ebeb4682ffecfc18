// Save as sdk.mts, a module in any package, and run it: node sdk.mts
import { AsyncLocalStorage } from 'node:async_hooks';
import OpenAI, { APIError } from 'openai';

const RETRYABLE_STATUSES = [429, 500, 502, 503, 504];
// Of a 429 that waiting does not cure.
const QUOTA_CODES =
  /"(insufficient_(quota|balance|credits)|billing_hard_limit_reached)"/;
const apiKey = process.env.FLOWAPI_API_KEY?.trim() ?? '';
// Else the error of whoever sends it would show it.
if (!/^[!-~]+$/.test(apiKey)) throw new Error('FLOWAPI_API_KEY is no key');
// These alone: the SDK adds to its own what is set for OpenAI.
const HEADERS = {
  authorization: `Bearer ${apiKey}`,
  'content-type': 'application/json',
};
// What has become of a call's attempts so far.
const failures = new AsyncLocalStorage<Error[]>();
const client = new OpenAI({
  apiKey,
  // Not ??: with an empty URL the SDK would ask OpenAI.
  baseURL: process.env.FLOWAPI_BASE_URL || 'https://api.flowapi.net/v1',
  maxRetries: 6, // after the first one, also of a bad certificate
  timeout: 300_000, // ms per attempt
  async fetch(url, init) {
    // What a limit or the caller cuts is no failure of its own.
    const lost = (error: Error): never => {
      if (!init?.signal?.aborted) failures.getStore()?.push(error);
      throw error;
    };
    const request = { ...init, headers: HEADERS };
    const head = await fetch(url, request).catch(lost);
    const { ok, status, headers } = head;
    const requestId = headers.get('x-request-id');
    if (!ok) console.warn(`${status}, request id ${requestId}`);
    // Read here, because limit and retries do not reach the body later.
    // Of an error that is cut the status counts.
    const body = await head.text().catch(ok ? lost : () => '');
    const start = body.slice(0, 200);
    const error = APIError.generate(status, undefined, start, headers);
    if (!ok) failures.getStore()?.push(error);
    const response = new Response(body || null, head);
    // The SDK would ask again: too early, or for what no retry cures.
    const after = headers.get('retry-after') ?? '';
    const date = after.endsWith('GMT') ? Date.parse(after) : 0;
    const wait = Number(after) * 1_000 || date - Date.now();
    if (!(wait > 0)) response.headers.delete('retry-after'); // else at once
    response.headers.delete('retry-after-ms'); // would come before it
    const isQuota = QUOTA_CODES.test(body);
    const isRetried = RETRYABLE_STATUSES.includes(status);
    if (!isRetried || isQuota || wait > 60_000) {
      response.headers.set('x-should-retry', 'false');
    }
    return response;
  },
});

/** Answers, or throws the last error. The signal cuts call and wait. */
async function ask(prompt: string, signal: AbortSignal): Promise<string> {
  const model = 'gpt-4o';
  const messages = [{ role: 'user' as const, content: prompt }];
  const failed: Error[] = [];
  const { completions } = client.chat;
  const response = await failures
    .run(failed, () => completions.create({ model, messages }, { signal }))
    .asResponse()
    .catch((error) => {
      if (!signal.aborted) throw error;
      const { reason } = signal; // which the SDK hides
      const last = reason?.name === 'TimeoutError' && failed.at(-1);
      if (last instanceof APIError) last.cause = reason;
      throw last || reason;
    });
  const body = await response.text();
  try {
    const { error, choices } = JSON.parse(body);
    const { message, finish_reason: reason } = choices[0];
    const text = message.content;
    if (typeof text === 'string' && text && !error && reason !== 'error') {
      // Such as length: the answer is cut short.
      if (reason !== 'stop') console.warn(`finish_reason ${reason}`);
      return text;
    }
  } catch {} // an error body, a page of HTML, or no choices
  const { status, headers } = response;
  throw new APIError(status, undefined, body.slice(0, 200), headers);
}

const signal = AbortSignal.timeout(600_000); // ms in all, waits included
console.log(await ask('Hello', signal));
