// A module, also where npm init made the package: node read-stream.mts
import OpenAI, { APIError } from 'openai';

const client = new OpenAI({
  apiKey: process.env.FLOWAPI_API_KEY,
  baseURL: process.env.FLOWAPI_BASE_URL || 'https://api.flowapi.net/v1',
});
// Until here a failure is the same as without a stream.
const { data: stream, request_id } = await client.chat.completions
  .create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Hello' }],
    stream: true,
  })
  .withResponse();
let text = '';
let finishReason: string | null = null;
try {
  for await (const { choices } of stream) {
    for (const choice of choices) {
      text += choice.delta.content ?? '';
      finishReason = choice.finish_reason ?? finishReason;
    }
  }
  console.log(finishReason ? 'Complete.' : 'Ended without a finish_reason.', text);
} catch (error) {
  // An error event is an APIError; a lost connection is fetch's own TypeError.
  const isEvent = error instanceof APIError;
  console.log(
    'Broke off:',
    isEvent ? error.message : error,
    `request_id=${request_id}`,
  );
}
