import OpenAI, { APIError } from 'openai';

// Without key, URL or null the SDK takes what is set for OpenAI.
const apiKey = process.env.FLOWAPI_API_KEY?.trim() ?? '';
// Else the error of whoever sends it would show it.
const isKey = /^[!-~]+$/.test(apiKey);
if (!isKey) throw new Error('FLOWAPI_API_KEY is not set, or no key');
const client = new OpenAI({
  apiKey,
  baseURL: process.env.FLOWAPI_BASE_URL ?? 'https://api.flowapi.net/v1',
  organization: null,
  project: null,
  maxRetries: 6, // after the first one, also when a 429 means the quota
  timeout: 300_000, // ms per attempt
  async fetch(url, init) {
    const response = await fetch(url, init);
    const id = response.headers.get('x-request-id');
    console.warn(`${response.status}, request id ${id}`);
    // Read here, because limit and retries do not reach the body later.
    return new Response((await response.text()) || null, response);
  },
});

async function ask(prompt: string): Promise<string> {
  const messages = [{ role: 'user' as const, content: prompt }];
  const signal = AbortSignal.timeout(600_000); // ms; no wait is cut short
  const response = await client.chat.completions
    .create({ model: 'gpt-4o', messages }, { signal })
    .asResponse();
  const body = await response.text();
  try {
    const answer = JSON.parse(body).choices[0].message.content;
    if (answer) return answer;
  } catch {} // an error body, a page of HTML, or no choices
  const { status, headers } = response;
  throw new APIError(status, undefined, body.slice(0, 200), headers);
}

console.log(await ask('Hello'));
