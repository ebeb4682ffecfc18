// A module, also where npm init made the package: node read-error.mts
import OpenAI, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  AuthenticationError,
  InternalServerError,
  RateLimitError,
} from 'openai';

const client = new OpenAI({
  apiKey: process.env.FLOWAPI_API_KEY,
  baseURL: process.env.FLOWAPI_BASE_URL || 'https://api.flowapi.net/v1',
});

function facts({ status, type, code, requestID, headers, message }: APIError): string {
  const wait = headers?.get('retry-after'); // of the last attempt
  const remaining = headers?.get('x-ratelimit-remaining-requests');
  return (
    `${status} type=${type} code=${code} request_id=${requestID} ` +
    `retry_after=${wait} remaining=${remaining} message=${message}`
  );
}

// error.name is "Error" for all of them: compare with instanceof, the narrow ones first.
try {
  const completion = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Hello' }],
  });
  // Under HTTP 200 there can be an error, whatever the type says.
  const [choice] = completion.choices ?? [];
  if (choice) console.log(choice.message.content);
  else console.log('200 without an answer:', JSON.stringify(completion));
} catch (error) {
  if (error instanceof APIConnectionTimeoutError) {
    console.log('No answer in time.');
  } else if (error instanceof APIConnectionError) {
    console.log('No answer:', error.cause);
  } else if (error instanceof AuthenticationError) {
    console.log('Check the key.', facts(error));
  } else if (error instanceof RateLimitError) {
    console.log('Slow down, or top up.', facts(error)); // the rate, or the quota
  } else if (error instanceof InternalServerError) {
    console.log('Retry with backoff.', facts(error)); // 500 and above
  } else if (error instanceof APIError) {
    const advice = error.status === 402 ? 'Top up.' : 'Change the request.';
    console.log(advice, facts(error));
  } else {
    throw error;
  }
}
