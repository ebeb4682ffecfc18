import OpenAI, { APIError } from 'openai';

// Or the SDK sends OPENAI_API_KEY instead.
const apiKey = process.env.FLOWAPI_API_KEY;
if (!apiKey) throw new Error('FLOWAPI_API_KEY is not set');
const client = new OpenAI({
  apiKey,
  baseURL: process.env.FLOWAPI_BASE_URL ?? 'https://api.flowapi.net/v1',
  maxRetries: 6, // after the first one, also when a 429 means the quota
  timeout: 300_000, // ms per attempt; the body of an error has no limit
});

async function ask(prompt: string): Promise<string> {
  const messages = [{ role: 'user' as const, content: prompt }];
  const { data, request_id } = await client.chat.completions
    .create({ model: 'gpt-4o', messages })
    .withResponse()
    .catch((error) => {
      const { status, requestID } = error instanceof APIError ? error : {};
      console.error(`${status ?? 'no answer'}, request id ${requestID}`);
      throw error;
    });
  // An error body or a page of HTML has no choices, whatever the type says.
  const answer = data?.choices?.[0]?.message.content;
  if (answer) return answer;
  const body = JSON.stringify(data)?.slice(0, 200);
  throw new Error(`200, no answer, request id ${request_id}: ${body}`);
}

console.log(await ask('Hello'));
