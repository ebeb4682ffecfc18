import OpenAI, { APIError } from 'openai';

// Without key, URL or null the SDK takes what is set for OpenAI.
const apiKey = process.env.FLOWAPI_API_KEY?.trim() ?? '';
// Else the error of whoever sends it would show it.
if (!/^[!-~]+$/.test(apiKey)) throw new Error('FLOWAPI_API_KEY is no key');
const client = new OpenAI({
  apiKey,
  baseURL: process.env.FLOWAPI_BASE_URL ?? 'https://api.flowapi.net/v1',
  organization: null,
  project: null,
  maxRetries: 6, // after the first one
  timeout: 300_000, // ms per attempt
  async fetch(url, init) {
    const head = await fetch(url, init);
    const { status, headers } = head;
    console.warn(`${status}, request id ${headers.get('x-request-id')}`);
    // Read here, because limit and retries do not reach the body later.
    const body = await head.text().catch((error) => {
      if (head.ok) throw error;
      return ''; // of an error that is cut the status counts
    });
    const response = new Response(body || null, head);
    // The SDK would ask again: too early, or for what no retry cures.
    const after = headers.get('retry-after') ?? '';
    const wait = Number(after) * 1_000 || Date.parse(after) - Date.now();
    if (!(wait > 0)) response.headers.delete('retry-after'); // or at once
    const isQuota = /insufficient_|billing_hard_limit/.test(body);
    if (status === 409 || isQuota || wait > 60_000) {
      response.headers.set('x-should-retry', 'false');
    }
    return response;
  },
});

/** Answers, or throws the last error. The signal cuts call and wait. */
async function ask(prompt: string, signal: AbortSignal): Promise<string> {
  const messages = [{ role: 'user' as const, content: prompt }];
  const response = await client.chat.completions
    .create({ model: 'gpt-4o', messages }, { signal })
    .asResponse();
  const body = await response.text();
  try {
    const { error, choices } = JSON.parse(body);
    const answer = choices[0].message.content;
    const isFailed = error || choices[0].finish_reason === 'error';
    if (answer && !isFailed) return answer;
  } catch {} // an error body, a page of HTML, or no choices
  const { status, headers } = response;
  throw new APIError(status, undefined, body.slice(0, 200), headers);
}

const signal = AbortSignal.timeout(600_000); // ms in all, waits included
console.log(await ask('Hello', signal));
