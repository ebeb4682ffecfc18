import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI, { APIConnectionError, APIError } from 'openai';

const MAX_ATTEMPTS = 5; // requests in all, the first one included
const FIRST_DELAY_MS = 500; // doubles with each retry
const MAX_DELAY_MS = 30_000;
const RETRY_AFTER_CAP_MS = 60_000; // give up when the server asks for more
const TIMEOUT_MS = 60_000; // of one attempt
const TOTAL_TIME_MS = 120_000;

const TRANSIENT = [429, 500, 502, 503, 504];
// A 429 that waiting does not cure.
const SPENT = [
  'insufficient_quota',
  'insufficient_balance',
  'insufficient_credits',
  'billing_hard_limit_reached',
];

const client = new OpenAI({
  apiKey: process.env.FLOWAPI_API_KEY,
  baseURL: process.env.FLOWAPI_BASE_URL ?? 'https://api.flowapi.net/v1',
  maxRetries: 0, // or each attempt would be several requests
});

function isTransient(error: unknown): boolean {
  if (error instanceof APIConnectionError) return true; // lost, or timed out
  if (error instanceof TypeError) return error.message === 'terminated'; // the body broke off
  if (!(error instanceof APIError) || !TRANSIENT.includes(error.status)) return false;
  return !SPENT.includes(error.code ?? '') && !SPENT.includes(error.type ?? '');
}

function retryAfterMs(error: unknown): number {
  const header = error instanceof APIError ? error.headers?.get('retry-after') : null;
  if (!header) return 0;
  if (/^\d+(\.\d+)?$/.test(header)) return Number(header) * 1000;
  return Math.max(0, Date.parse(header) - Date.now()) || 0; // NaN: not a date either
}

async function ask(prompt: string): Promise<string | null | undefined> {
  const deadline = performance.now() + TOTAL_TIME_MS;
  for (let attempt = 1; ; attempt++) {
    const left = deadline - performance.now();
    try {
      const completion = await client.chat.completions.create(
        { model: 'gpt-4o', messages: [{ role: 'user', content: prompt }] },
        { timeout: Math.max(100, Math.ceil(Math.min(TIMEOUT_MS, left))) },
      );
      return completion.choices[0]?.message.content;
    } catch (error) {
      const api = error instanceof APIError ? error : undefined;
      console.warn(`attempt ${attempt}: ${api?.status ?? error}, id ${api?.requestID}`);
      let wait = retryAfterMs(error);
      if (wait > RETRY_AFTER_CAP_MS || attempt === MAX_ATTEMPTS) throw error;
      const backoff = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
      wait += Math.random() * backoff;
      if (!isTransient(error) || performance.now() + wait > deadline) throw error;
      console.warn(`retrying in ${Math.ceil(wait)} ms`);
      await sleep(wait);
    }
  }
}

console.log(await ask('Hello'));
