import type { Case } from './case';

const DUMP = (
  name: string,
  status: number,
  message: string,
  type: string,
  code: string | null,
) => `${name}: ${status} ${message}
    at APIError.generate (file:///app/node_modules/openai/core/error.mjs:41:20)
    at OpenAI.makeStatusError (file:///app/node_modules/openai/client.mjs:158:32)
    at async file:///app/main.mjs:404:13 {
  status: ${status},
  headers: Headers {
    date: 'Mon, 02 Mar 2026 10:00:00 GMT',
    'content-type': 'application/json',
    'x-request-id': 'req_0a1b2c3d4e5f'
  },
  requestID: 'req_0a1b2c3d4e5f',
  error: {
    message: '${message}',
    type: '${type}',
    param: null,
    code: ${code === null ? 'null' : `'${code}'`}
  },
  code: ${code === null ? 'null' : `'${code}'`},
  param: null,
  type: '${type}'
}`;

/** openai-node: String(e), console.error(e), uncaught, JSON.stringify. */
export const NODE: readonly Case[] = [
  [
    '429',
    DUMP('RateLimitError', 429, 'Slow down', 'requests', 'rate_limit_exceeded'),
    { status: 429, type: 'requests', code: 'rate_limit_exceeded', message: 'Slow down', requestId: 'req_0a1b2c3d4e5f' },
  ],
  [
    '402',
    DUMP('APIError', 402, 'No funds', 'insufficient_balance', null),
    { status: 402, type: 'insufficient_balance', message: 'No funds', requestId: 'req_0a1b2c3d4e5f' },
  ],
  [
    '404',
    DUMP('NotFoundError', 404, 'The model `x` does not exist', 'invalid_request_error', 'model_not_found'),
    {
      status: 404,
      type: 'invalid_request_error',
      code: 'model_not_found',
      message: 'The model `x` does not exist',
      requestId: 'req_0a1b2c3d4e5f',
    },
  ],
  [
    '502',
    DUMP('InternalServerError', 502, 'Upstream broke', 'server_error', null),
    { status: 502, type: 'server_error', message: 'Upstream broke', requestId: 'req_0a1b2c3d4e5f' },
  ],
  ['401', 'Error: 401 Key rejected', { status: 401, message: 'Key rejected' }],
  ['401', '401 Key rejected', { status: 401, message: 'Key rejected' }],
  [
    '429',
    '429 Rate limit reached for flow-4o in organization org-1 on tokens per min (TPM): Limit 30000, Used 29500, Requested 1200. Please try again in 1.4s.',
    {
      status: 429,
      message:
        'Rate limit reached for flow-4o in organization org-1 on tokens per min (TPM): Limit 30000, Used 29500, Requested 1200. Please try again in 1.4s.',
      retryAfterSeconds: 1.4,
    },
  ],
  ['502', '502 <html>\n<head><title>502 Bad Gateway</title></head>', { status: 502 }],
  ['503', '503 status code (no body)', { status: 503 }],
  [
    '500',
    'InternalServerError: 500 status code (no body)\n    at APIError.generate (/app/node_modules/openai/core/error.js:58:20)',
    { status: 500 },
  ],
  ['400', 'BadRequestError: 400 {"detail":"Unsupported parameter"}', { status: 400, message: 'Unsupported parameter' }],
  [
    '400',
    "Unhandled rejection BadRequestError: 400 'messages' must contain the word 'json' in some form",
    { status: 400, message: "'messages' must contain the word 'json' in some form" },
  ],
  ['429', '[RateLimitError: 429 Slow down] {\n  status: 429,\n  code: null\n}', { status: 429, message: 'Slow down]' }],
  [
    '403',
    ' ⨯ PermissionDeniedError: 403 Project may not use this model\n    at async POST (app/api/chat/route.ts:500:20) {\n  status: 403\n}\n POST /api/chat 500 in 1204ms',
    { status: 403, message: 'Project may not use this model' },
  ],
  [
    '403',
    'POST /api/chat 500 in 812ms\n ⨯ Error [PermissionDeniedError]: 403 Project may not use this model',
    { status: 403, message: 'Project may not use this model' },
  ],
  [
    '401',
    '{"status":401,"headers":{"x-request-id":"req_99aabbccdd"},"request_id":"req_99aabbccdd","error":{"message":"Key rejected","type":"invalid_request_error","param":null,"code":"invalid_api_key"},"code":"invalid_api_key","param":null,"type":"invalid_request_error"}',
    {
      status: 401,
      type: 'invalid_request_error',
      code: 'invalid_api_key',
      message: 'Key rejected',
      requestId: 'req_99aabbccdd',
    },
  ],
  [
    '500|502',
    "APIError: The server broke\n    at Stream.iterator (file:///app/node_modules/openai/core/streaming.mjs:40:31) {\n  status: undefined,\n  requestID: 'req_77',\n  error: { message: 'The server broke', type: 'server_error', param: null, code: null },\n  code: null,\n  param: null,\n  type: 'server_error'\n}",
    { type: 'server_error', message: 'The server broke', requestId: 'req_77' },
  ],
  [
    'none',
    "APIConnectionError: Connection error.\n    at OpenAI.makeRequest (file:///app/node_modules/openai/client.mjs:282:19) {\n  status: undefined,\n  cause: TypeError: fetch failed\n      [cause]: Error: connect ECONNREFUSED 127.0.0.1:4010\n        errno: -111,\n        code: 'ECONNREFUSED',\n        port: 4010\n}",
  ],
  [
    'none',
    "OpenAIError: The OPENAI_API_KEY environment variable is missing or empty; either provide it, or instantiate the OpenAI client with an apiKey option, like new OpenAI({ apiKey: 'My API Key' }).",
  ],
  [
    'none',
    "TypeError: fetch failed\n    at node:internal/deps/undici/undici:13502:13 {\n  [cause]: Error: getaddrinfo ENOTFOUND api.flowapi.net\n    errno: -3008,\n    code: 'ENOTFOUND'\n}",
  ],
  [
    'none',
    "TypeError: terminated\n    at Fetch.onAborted (node:internal/deps/undici/undici:11132:53) {\n  [cause]: SocketError: other side closed\n      code: 'UND_ERR_SOCKET'\n}",
  ],
];

/** axios. */
export const AXIOS: readonly Case[] = [
  ['401', 'AxiosError: Request failed with status code 401', { status: 401 }],
  [
    '402',
    "{\n  status: 402,\n  data: {\n    error: {\n      message: 'No funds',\n      type: 'insufficient_balance',\n      param: null,\n      code: null\n    }\n  }\n}",
    { status: 402, type: 'insufficient_balance', message: 'No funds' },
  ],
  [
    '429',
    '{"message":"Request failed with status code 429","name":"AxiosError","stack":"AxiosError: Request failed with status code 429\\n    at settle (/app/node_modules/axios/dist/node/axios.cjs:2049:12)\\n    at IncomingMessage.handleStreamEnd (/app/node_modules/axios/dist/node/axios.cjs:3166:11)","config":{"url":"https://api.flowapi.net/v1/chat/completions","method":"post","headers":{"Authorization":"Bearer sk-flow-EXAMPLE1234567890abcd"},"data":"{\\"model\\":\\"m\\"}"},"code":"ERR_BAD_REQUEST","status":429}',
    { status: 429, message: 'Request failed with status code 429' },
  ],
  [
    '500',
    "Error: Request failed with status code 500\n    at createError (/app/node_modules/axios/lib/core/createError.js:16:15)\n  config: { url: 'https://api.flowapi.net/v1/chat/completions', timeout: 404 },\n  response: { status: 500, statusText: 'Internal Server Error', data: { error: { message: 'Oops', type: 'server_error', param: null, code: null } } }",
    { status: 500, type: 'server_error', message: 'Oops' },
  ],
  [
    'none',
    "AxiosError: connect ECONNREFUSED 127.0.0.1:8080 {\n  port: 8080,\n  address: '127.0.0.1',\n  code: 'ECONNREFUSED'\n}",
  ],
  ['none', "AxiosError: timeout of 500ms exceeded\n    code: 'ECONNABORTED'"],
  ['none', 'AxiosError: Network Error'],
];

/** AI SDK, got, ky, fetch, browser consoles, LangChain.js. */
export const JS_WRAPPERS: readonly Case[] = [
  [
    '400',
    "BadRequestError: 400 The text is too long.\n\nTroubleshooting URL: https://docs.langchain.com/errors/CONTEXT_OVERFLOW/\n\n    at APIError.generate (file:///srv/node_modules/openai/core/error.mjs:41:20) {\n  status: 400,\n  requestID: 'req_2c41f7d8a9b04e6f',\n  code: 'context_length_exceeded',\n  type: 'invalid_request_error'\n}",
    {
      status: 400,
      type: 'invalid_request_error',
      code: 'context_length_exceeded',
      message: 'The text is too long.',
      requestId: 'req_2c41f7d8a9b04e6f',
    },
  ],
  [
    '401',
    "AI_APICallError: Key rejected\n    at file:///app/node_modules/@ai-sdk/provider-utils/dist/index.mjs:404:14 {\n  cause: undefined,\n  url: 'https://api.flowapi.net/v1/chat/completions',\n  requestBodyValues: { model: 'flow-4o', messages: [ [Object] ] },\n  statusCode: 401,\n  responseHeaders: { 'content-type': 'application/json', 'x-request-id': 'req_5566778899' },\n  responseBody: '{\"error\":{\"message\":\"Key rejected\",\"type\":\"invalid_request_error\",\"param\":null,\"code\":\"invalid_api_key\"}}',\n  isRetryable: false,\n  data: { error: { message: 'Key rejected', type: 'invalid_request_error', param: null, code: 'invalid_api_key' } }\n}",
    {
      status: 401,
      type: 'invalid_request_error',
      code: 'invalid_api_key',
      message: 'Key rejected',
      requestId: 'req_5566778899',
    },
  ],
  [
    '429',
    'AI_RetryError: Failed after 3 attempts. Last error: Slow down\n  reason: \'maxRetriesExceeded\',\n  errors: [\n    AI_APICallError: Slow down {\n      statusCode: 429,\n      responseBody: \'{"error":{"message":"Slow down","type":"requests","code":"rate_limit_exceeded"}}\',\n      isRetryable: true\n    }\n  ]',
    { status: 429, type: 'requests', code: 'rate_limit_exceeded', message: 'Slow down' },
  ],
  ['404', 'HTTPError: Response code 404 (Not Found)', { status: 404 }],
  [
    '503',
    'HTTPError: Request failed with status code 503 Service Unavailable: POST https://api.flowapi.net/v1/chat/completions',
    { status: 503 },
  ],
  ['429', 'FetchError: [POST] "https://api.flowapi.net/v1/chat/completions": 429 Too Many Requests', { status: 429 }],
  ['401', 'Error: HTTP error! status: 401', { status: 401, message: 'HTTP error! status: 401' }],
  ['429', 'Failed to load resource: the server responded with a status of 429 ()', { status: 429 }],
  ['401', 'POST https://api.flowapi.net/v1/chat/completions 401 (Unauthorized)', { status: 401 }],
  [
    '500',
    "Response {\n  status: 500,\n  statusText: 'Internal Server Error',\n  headers: Headers { 'x-request-id': 'req_aabbccddee11' },\n  body: ReadableStream { locked: false },\n  bodyUsed: false,\n  ok: false,\n  redirected: false,\n  type: 'basic',\n  url: 'https://api.flowapi.net/v1/chat/completions'\n}",
    { status: 500, type: 'basic', message: 'Internal Server Error', requestId: 'req_aabbccddee11' },
  ],
  [
    '401',
    'Error: 401 Key rejected\n\nTroubleshooting URL: https://js.langchain.com/docs/troubleshooting/errors/MODEL_AUTHENTICATION/\n\n    at Function.generate (/app/node_modules/openai/src/error.ts:70:14)',
    { status: 401, message: 'Key rejected' },
  ],
  [
    '402|429',
    'InsufficientQuotaError: 429 Your quota is gone\n\nTroubleshooting URL: https://js.langchain.com/docs/troubleshooting/errors/MODEL_RATE_LIMIT/',
    { status: 429, message: 'Your quota is gone' },
  ],
  [
    '504',
    'Error: Request failed: 504 - Gateway Timeout',
    { status: 504, message: 'Request failed: 504 - Gateway Timeout' },
  ],
  ['502', 'Uncaught (in promise) Error: Bad response: 502', { status: 502, message: 'Bad response: 502' }],
  ['none', 'SyntaxError: Unexpected token < in JSON at position 0'],
  ['none', 'Uncaught TypeError: Failed to fetch'],
  [
    'none',
    "Access to fetch at 'https://api.flowapi.net/v1/chat/completions' from origin 'http://localhost:5000' has been blocked by CORS policy",
  ],
  [
    'none',
    "Error: Cannot find module 'openai'\nRequire stack:\n- /app/index.js\n    at Module._resolveFilename (node:internal/modules/cjs/loader:1140:15) {\n  code: 'MODULE_NOT_FOUND'\n}",
  ],
];
