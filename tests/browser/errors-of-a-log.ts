/** Seconds after ten o'clock at which a request was refused, and those at which the server was overloaded. */
const REFUSED = Array.from({ length: 214 }, (_, at) => 122 + Math.round(at * 1.42));
const OVERLOADED = [440, 470, 590];

const time = (seconds: number) => new Date(Date.UTC(2026, 10, 28, 10, 0, seconds)).toISOString().slice(0, 19);

/** Ten minutes of a log: 214 times 429 with one 401 in between, then three times 503. */
export const TEN_MINUTES = [
  ...Array.from({ length: 200 }, (_, at) => ({ at: at * 3, text: 'INFO request ok' })),
  ...REFUSED.map((at) => ({
    at,
    text: `ERROR openai.RateLimitError: Error code: 429 - {'error': {'message': 'Rate limit reached for requests', 'type': 'rate_limit_error', 'code': None}}`,
  })),
  {
    at: 301,
    text: `ERROR openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided', 'type': 'invalid_api_key'}}`,
  },
  ...OVERLOADED.map((at) => ({
    at,
    text: `ERROR openai.InternalServerError: Error code: 503 - {'error': {'message': 'The model is overloaded', 'type': 'service_unavailable'}, 'request_id': 'req_${at}abc'}`,
  })),
]
  .sort((a, b) => a.at - b.at)
  .map(({ at, text }) => `${time(at)}Z ${text}`)
  .join('\n');

/** Three attempts that failed in three ways, without times. */
export const THREE_ATTEMPTS = `Attempt 1: Exception: HTTP 429 - {"error":{"message":"Slow down","type":"rate_limit_error"}}
Attempt 2: Exception: HTTP 504 - Gateway Time-out

Attempt 3:
openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided', 'type': 'invalid_api_key', 'code': 'invalid_api_key'}}`;
