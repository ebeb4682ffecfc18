// Calls the SDK as it comes; see "The probe" in lab/README.md.
import { inspect } from 'node:util';
import OpenAI, { APIError } from 'openai';

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const baseUrls = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const maxRetries = process.env.PROBE_MAX_RETRIES;

for (const baseURL of baseUrls) {
  const client = new OpenAI({
    apiKey: process.env.FLOWAPI_API_KEY,
    baseURL,
    ...(maxRetries === undefined ? {} : { maxRetries: Number(maxRetries) }),
  });
  try {
    console.log(JSON.stringify({ ok: true, text: await ask(client) }));
  } catch (error) {
    if (flags.includes('--uncaught')) throw error;
    console.log(JSON.stringify(describe(error)));
  }
}

async function ask(client: OpenAI): Promise<string> {
  const request = {
    model: 'gpt-4o',
    messages: [{ role: 'user' as const, content: 'Hello' }],
  };
  if (!flags.includes('--stream')) {
    const completion = await client.chat.completions.create(request);
    return completion.choices[0]?.message.content ?? '';
  }
  let text = '';
  for await (const chunk of await client.chat.completions.create({
    ...request,
    stream: true,
  })) {
    text += chunk.choices[0]?.delta.content ?? '';
  }
  return text;
}

function describe(error: unknown): object {
  return {
    ok: false,
    errorClass: error instanceof Error ? error.constructor.name : typeof error,
    requestId: error instanceof APIError ? (error.requestID ?? null) : null,
    requestIdExpression: 'error.requestID',
    prints: { 'String(error)': String(error), 'console.error(error)': inspect(error) },
  };
}
