import OpenAI from 'openai';

const client = new OpenAI({
  apiKey: process.env.FLOWAPI_API_KEY,
  baseURL: process.env.FLOWAPI_BASE_URL ?? 'https://api.flowapi.net/v1',
  maxRetries: 4, // requests after the first one
  timeout: 60_000, // milliseconds per attempt; the SDK's own default is ten minutes
});

const completion = await client.chat.completions.create({
  model: 'gpt-4o',
  messages: [{ role: 'user', content: 'Hello' }],
});
console.log(completion.choices[0]?.message.content);
