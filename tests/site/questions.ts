/** A question that users of APIs of this kind ask in public, and where the site answers it. */
export interface Question {
  question: string;
  /** What such a user types into the search. */
  words: string;
  /** Page, and section where it has one, to which the search leads. */
  leadsTo: string;
  /** The words there that answer it. */
  answer: string;
}

const ERRORS = '/api-reference/error-codes';

/** By what they are about. */
export const QUESTIONS: readonly Question[] = [
  // Quota, balance and rate
  {
    question: 'Is this 429 a rate limit, or is my money gone?',
    words: 'quota or rate limit',
    leadsTo: `${ERRORS}/402-insufficient-balance#money-or-pace`,
    answer: 'are about money; rate_limit_exceeded, requests and tokens are about pace',
  },
  {
    question: 'I get insufficient_quota. Does waiting help?',
    words: 'insufficient_quota',
    leadsTo: `${ERRORS}/402-insufficient-balance`,
    answer: 'Top up credits before retrying',
  },
  {
    question: 'How do I stay under the limit instead of retrying?',
    words: 'stay under limit',
    leadsTo: `${ERRORS}/429-rate-limit-error#stay-under-a-limit`,
    answer: 'so many starts a second, for all workers together',
  },
  {
    question: 'I send one request a minute and still get 429. Whose limit is it?',
    words: 'whose limit',
    leadsTo: `${ERRORS}/429-rate-limit-error#whose-limit`,
    answer: 'Find the other user of the key',
  },
  {
    question: 'Which header tells how many requests are left?',
    words: 'x-ratelimit-remaining',
    leadsTo: '/guides/rate-limit-headers#which-header-says-what',
    answer: 'what is left of it',
  },
  {
    question: 'Is x-ratelimit-reset the time to wait?',
    words: 'x-ratelimit-reset',
    leadsTo: '/guides/rate-limit-headers#which-header-says-what',
    answer: 'Until the limit is full again. A place for one request comes earlier.',
  },
  {
    question: 'Why is retry-after null in my browser?',
    words: 'browser header null',
    leadsTo: '/guides/rate-limit-headers#read-them',
    answer: 'only if the server names it in Access-Control-Expose-Headers',
  },
  // Waiting and retrying
  {
    question: 'How long do I wait before I try again?',
    words: 'how long should I wait?',
    leadsTo: '/guides/retries#how-long-to-wait',
    answer: 'If the response has a Retry-After header, do not come back sooner',
  },
  {
    question: 'Which errors may I retry at all?',
    words: 'when to retry',
    leadsTo: '/guides/retries#when-to-retry-and-when-never',
    answer: 'Only a failure that can go away by itself is worth a second request',
  },
  {
    question: 'Is a retry billed twice?',
    words: 'billed twice',
    leadsTo: '/guides/streams-and-duplicates#a-post-may-have-run',
    answer: 'you may get a second answer, and be billed twice',
  },
  {
    question: 'Can I send an idempotency key?',
    words: 'idempotency key',
    leadsTo: '/guides/streams-and-duplicates#a-post-may-have-run',
    answer: 'adding such a header changes nothing unless the API promises to honour it',
  },
  {
    question: 'Why does my loop of three attempts send nine requests?',
    words: 'retries stack',
    leadsTo: '/guides/sdk-retries#retries-stack',
    answer: 'sends 3 × 3 = 9',
  },
  {
    question: 'How do I switch the retries of the SDK off?',
    words: 'max_retries',
    leadsTo: '/guides/sdk-retries#retries-stack',
    answer: 'switch the SDK’s own retries off: max_retries=0 in Python',
  },
  {
    question: 'What is jitter for?',
    words: 'thundering herd',
    leadsTo: '/guides/retries#why-at-random',
    answer: 'A random wait spreads it',
  },
  // Who failed
  {
    question: 'Is the 502 from my own nginx or from the API?',
    words: '502 nginx',
    leadsTo: `${ERRORS}/502-server-error#who-answered`,
    answer: 'JSON with error.type',
  },
  {
    question: 'Did the gateway fail, or the provider behind it?',
    words: 'provider returned error',
    leadsTo: `${ERRORS}/502-server-error#who-answered`,
    answer: 'is about the service behind the gateway: nothing of yours is wrong',
  },
  {
    question: 'What does “no healthy upstream” mean?',
    words: 'no healthy upstream',
    leadsTo: `${ERRORS}/503-service-unavailable#model-or-proxy`,
    answer: 'a load balancer without a server behind it',
  },
  {
    question: 'server_error: is it 500 or 502?',
    words: 'server_error without status',
    leadsTo: `${ERRORS}#common-error-codes`,
    answer: 'server_error stands for 2 statuses',
  },
  {
    question: 'Where do I find the request id for support?',
    words: 'request id',
    leadsTo: '/guides/read-your-error#log-the-request-id-and-what-else',
    answer: 'One line per failed call: time in UTC, status, type, code, request id',
  },
  // After HTTP 200, and long requests
  {
    question: 'My stream stopped in the middle without an error. Why?',
    words: 'stream stopped finish_reason',
    leadsTo: '/guides/streams-and-duplicates#streams-that-fail-after-http-200',
    answer: 'without one the answer is incomplete',
  },
  {
    question: 'The status is 200 and choices is missing. Why?',
    words: '200 empty choices',
    leadsTo: '/guides/streams-and-duplicates#errors-under-http-200-without-a-stream',
    answer: 'Gateways and proxies sometimes put an error into the body of a 200',
  },
  {
    question: 'Long answers end in a timeout. What do I raise?',
    words: 'raise timeout of the client',
    leadsTo: `${ERRORS}/504-gateway-timeout#long-requests`,
    answer: 'Raise the timeout of the client that you have',
  },
  // Key and access
  {
    question: 'My key works in curl and not in my code. Why?',
    words: 'works in curl not in code',
    leadsTo: `${ERRORS}/401-invalid-api-key#works-in-curl`,
    answer: 'Print what the client really uses, in the process that fails',
  },
  {
    question: 'How do I check that my key is right?',
    words: 'test api key',
    leadsTo: `${ERRORS}/401-invalid-api-key#test-the-key`,
    answer: 'Is it set, how long is it, and is there anything in it that does not belong there?',
  },
  {
    question: 'It works on my laptop and gives 403 on the server. Why?',
    words: '403 laptop server',
    leadsTo: `${ERRORS}/403-permission-error#where-from`,
    answer: 'Only where both results differ does the place matter',
  },
  // The request itself
  {
    question: 'model does not exist, but I can see it. What now?',
    words: 'model not found',
    leadsTo: `${ERRORS}/404-not-found-error#model-id`,
    answer: 'Compare it letter by letter with the ID that you meant',
  },
  {
    question: 'Why is /v1 twice in the URL?',
    words: '/v1/v1',
    leadsTo: `${ERRORS}/404-not-found-error#request-path`,
    answer: 'with /v1, and your code added it again',
  },
  {
    question: 'How do I shorten a conversation that is too long?',
    words: 'context length exceeded',
    leadsTo: `${ERRORS}/400-invalid-request-error#context-length`,
    answer: 'The system prompt stays, and so does every tool call together with its result',
  },
  {
    question: 'Why is max_tokens refused?',
    words: 'max_completion_tokens',
    leadsTo: `${ERRORS}/400-invalid-request-error#unsupported-parameter`,
    answer: 'max_tokens became max_completion_tokens',
  },
  {
    question: 'My schema for response_format is invalid. What is wrong?',
    words: 'response_format schema',
    leadsTo: `${ERRORS}/400-invalid-request-error#schema`,
    answer: 'lists all of its properties in required',
  },
];
