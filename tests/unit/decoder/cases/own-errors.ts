import type { Case } from './case';

/** Errors as agents, proxies and SDKs of 2025 and 2026 print them, invented after real forms; every extracted value is told. */
export const AGENTS: readonly Case[] = [
  [
    '429',
    '⎿ API Error (429 {"error":{"message":"Rate limited, slow down","type":"rate_limit_error"}}) · Retrying in 5 seconds… (attempt 3/10)',
    { status: 429, type: 'rate_limit_error', message: 'Rate limited, slow down' },
  ],
  [
    '503',
    'opencode: AI_APICallError: Service Unavailable\n  url: "https://api.flowapi.net/v1/chat/completions",\n  statusCode: 503,\n  responseBody: "{\\"error\\":{\\"message\\":\\"Model is loading\\",\\"type\\":\\"service_unavailable\\"}}",\n  isRetryable: true',
    { status: 503, type: 'service_unavailable', message: 'Model is loading' },
  ],
  [
    '401',
    '[cline] 401 Incorrect API key provided. You can find your API key in the dashboard.',
    { status: 401, message: 'Incorrect API key provided. You can find your API key in the dashboard.' },
  ],
  [
    '400',
    "Error streaming: openai.BadRequestError: Error code: 400 - {'error': {'message': \"Invalid schema for function 'search': None is not of type 'object'\", 'type': 'invalid_request_error', 'param': 'tools[0].function.parameters', 'code': 'invalid_function_parameters'}}",
    {
      status: 400,
      type: 'invalid_request_error',
      code: 'invalid_function_parameters',
      message: "Invalid schema for function 'search': None is not of type 'object'",
    },
  ],
  [
    '404',
    'LLM request failed: provider=flowapi model=gpt-6 status=404 body={"error":{"message":"The model `gpt-6` does not exist","type":"invalid_request_error","code":"model_not_found"}} request_id=req_0a1b2c3d4e',
    {
      status: 404,
      type: 'invalid_request_error',
      code: 'model_not_found',
      message: 'The model `gpt-6` does not exist',
      requestId: 'req_0a1b2c3d4e',
    },
  ],
  [
    '402',
    'goose: Request failed with status 402 Payment Required: {"error":{"message":"Balance is empty","type":"insufficient_balance"}}',
    { status: 402, type: 'insufficient_balance', message: 'Balance is empty' },
  ],
  [
    '504',
    "httpx.HTTPStatusError: Server error '504 Gateway Timeout' for url 'https://api.flowapi.net/v1/chat/completions'\nFor more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/504",
    { status: 504 },
  ],
  [
    '502',
    "aiohttp.client_exceptions.ContentTypeError: 502, message='Attempt to decode JSON with unexpected mimetype: text/html', url='https://api.flowapi.net/v1/chat/completions'",
    { status: 502, message: 'Attempt to decode JSON with unexpected mimetype: text/html' },
  ],
  [
    '500',
    'java.util.concurrent.ExecutionException: com.openai.errors.InternalServerException: 500: The server had an error\n\tat java.base/java.util.concurrent.CompletableFuture.reportGet(CompletableFuture.java:396)\nCaused by: com.openai.errors.InternalServerException: 500: The server had an error\n\tat com.openai.core.handlers.ErrorHandler.handle(ErrorHandler.kt:88)',
    { status: 500, message: 'The server had an error' },
  ],
  [
    '403',
    'thread \'main\' panicked at src/main.rs:14:10:\ncalled `Result::unwrap()` on an `Err` value: ApiError(ApiErrorResponse { status_code: 403, api_error: ApiError { message: "Key may not use this model", type: Some("permission_error"), param: None, code: None } })',
    { status: 403, type: 'permission_error', message: 'Key may not use this model' },
  ],
  [
    '429',
    'time=2026-02-03T10:11:12Z level=ERROR msg="completion failed" err="POST \\"https://api.flowapi.net/v1/chat/completions\\": 429 Too Many Requests {\\"message\\":\\"Slow down\\",\\"type\\":\\"rate_limit_error\\"}"',
    { status: 429, type: 'rate_limit_error', message: 'Slow down' },
  ],
  [
    '401',
    '{"severity":"ERROR","httpRequest":{"requestMethod":"POST","requestUrl":"https://api.flowapi.net/v1/chat/completions","status":401},"jsonPayload":{"error":{"message":"Key was revoked","code":"invalid_api_key"}}}',
    { status: 401, code: 'invalid_api_key', message: 'Key was revoked' },
  ],
  [
    '400',
    'n8n: Bad request - please check your parameters\n\n400 - {"error":{"message":"temperature must be at most 2","type":"invalid_request_error","param":"temperature","code":null}}',
    { status: 400, type: 'invalid_request_error', message: 'temperature must be at most 2' },
  ],
  [
    '503',
    'Anfrage fehlgeschlagen: HTTP-Fehler 503 (Dienst nicht verfügbar) beim Aufruf von https://api.flowapi.net/v1/chat/completions',
    { status: 503 },
  ],
  ['429', 'エラーが発生しました: 429 Too Many Requests（リクエストが多すぎます）', { status: 429 }],
  ['401', '请求失败，状态码 401：无效的令牌', { status: 401, message: '无效的令牌' }],
  ['402', 'Ошибка 402: недостаточно средств на балансе', { status: 402, message: 'недостаточно средств на балансе' }],
  ['500', '오류 500: 내부 서버 오류', { status: 500, message: '내부 서버 오류' }],
  ['404', 'Error 404: el modelo no existe', { status: 404, message: 'el modelo no existe' }],
  [
    '403',
    'Fehler 403: Zugriff auf das Modell nicht erlaubt',
    { status: 403, message: 'Zugriff auf das Modell nicht erlaubt' },
  ],
  [
    '429',
    'System.ClientModel.ClientResultException: HTTP 429 (rate_limit_error: rate_limit_exceeded)\n\nToo many requests, wait a moment.\n   at OpenAI.ClientPipelineExtensions.ProcessMessageAsync()',
    {
      status: 429,
      type: 'rate_limit_error',
      code: 'rate_limit_exceeded',
      message: 'Too many requests, wait a moment.',
    },
  ],
  [
    '500',
    'OpenAI\\Exceptions\\ServerException: Server error (HTTP 500) occurred. in /app/vendor/openai-php/client/src/Transporters/HttpTransporter.php:120',
    { status: 500, message: 'Server error (HTTP 500) occurred.' },
  ],
  [
    '400',
    'OpenAI::Errors::BadRequestError: {url: "https://api.flowapi.net/v1/responses", status: 400, body: {error: {message: "Unknown parameter: foo", type: "invalid_request_error", param: "foo", code: "unknown_parameter"}}}',
    {
      status: 400,
      type: 'invalid_request_error',
      code: 'unknown_parameter',
      message: 'Unknown parameter: foo',
    },
  ],
  [
    '429',
    'ERROR    | llm:ask:42 - RateLimitError: 429 {"type":"error","error":{"type":"rate_limit_error","message":"Number of requests has exceeded your limit"},"request_id":"req_011CX"}',
    {
      status: 429,
      type: 'rate_limit_error',
      message: 'Number of requests has exceeded your limit',
      requestId: 'req_011CX',
    },
  ],
  [
    'outside 529',
    "anthropic.InternalServerError: Error code: 529 - {'type': 'error', 'error': {'type': 'overloaded_error', 'message': 'Overloaded'}}",
    { status: 529, type: 'overloaded_error', message: 'Overloaded' },
  ],
  [
    '429',
    "429 RESOURCE_EXHAUSTED. {'error': {'code': 429, 'message': 'You exceeded your current quota. Please retry in 37.5s.', 'status': 'RESOURCE_EXHAUSTED', 'details': [{'@type': 'type.googleapis.com/google.rpc.RetryInfo', 'retryDelay': '37s'}]}}",
    {
      status: 429,
      code: 'RESOURCE_EXHAUSTED',
      message: 'You exceeded your current quota. Please retry in 37.5s.',
      retryAfterSeconds: 37,
    },
  ],
  [
    '503',
    "google.genai.errors.ServerError: 503 UNAVAILABLE. {'error': {'code': 503, 'message': 'The model is overloaded.', 'status': 'UNAVAILABLE'}}",
    { status: 503, message: 'The model is overloaded.' },
  ],
  [
    '400',
    'botocore.errorfactory.ValidationException: An error occurred (ValidationException) when calling the InvokeModel operation: 400 The model returned: max tokens too large',
    {
      status: 400,
      message:
        'An error occurred (ValidationException) when calling the InvokeModel operation: 400 The model returned: max tokens too large',
    },
  ],
  [
    '401',
    '{"type":"https://flowapi.net/problems/unauthorized","title":"Unauthorized","status":401,"detail":"The key has expired"}',
    { status: 401, message: 'The key has expired' },
  ],
  [
    '429',
    '{"type":"https://iana.org/assignments/http-problem-types#quota-exceeded","title":"Request cannot be satisfied as assigned quota has been exceeded","violated-policies":["default"]}',
    { status: 429, message: 'Request cannot be satisfied as assigned quota has been exceeded' },
  ],
  [
    '402|429',
    '{"error":{"message":"Monthly spend limit reached","type":"invalid_request_error","code":"organization_spend_limit_exceeded"},"status":429}',
    {
      status: 429,
      type: 'invalid_request_error',
      code: 'organization_spend_limit_exceeded',
      message: 'Monthly spend limit reached',
    },
  ],
];

/** Waits and limits. */
export const WAITS: readonly Case[] = [
  [
    '429',
    'HTTP/1.1 429 Too Many Requests\nanthropic-ratelimit-requests-limit: 50\nanthropic-ratelimit-requests-remaining: 0\nanthropic-ratelimit-requests-reset: 2026-01-05T00:00:40Z\ndate: Mon, 05 Jan 2026 00:00:10 GMT\n\n{"type":"error","error":{"type":"rate_limit_error","message":"Too many"}}',
    { status: 429, type: 'rate_limit_error', message: 'Too many', retryAfterSeconds: 30 },
  ],
  [
    '429',
    'HTTP/2 429\nx-ratelimit-limit-requests: 14400\nx-ratelimit-limit-tokens: 6000\nx-ratelimit-remaining-requests: 14370\nx-ratelimit-remaining-tokens: 0\nx-ratelimit-reset-requests: 2m59.56s\nx-ratelimit-reset-tokens: 7.66s\n\n{"error":{"message":"Rate limit reached","type":"tokens","code":"rate_limit_exceeded"}}',
    {
      status: 429,
      type: 'tokens',
      code: 'rate_limit_exceeded',
      message: 'Rate limit reached',
      retryAfterSeconds: 7.66,
    },
  ],
  [
    '429',
    'HTTP/1.1 429 Too Many Requests\nRateLimit: "default";r=0;t=30\nRateLimit-Policy: "default";q=100;w=60\n',
    { status: 429, retryAfterSeconds: 30 },
  ],
  [
    '429',
    'HTTP/1.1 429 Too Many Requests\nRateLimit-Limit: 100\nRateLimit-Remaining: 0\nRateLimit-Reset: 45\n',
    { status: 429, retryAfterSeconds: 45 },
  ],
  [
    '429',
    'HTTP/1.1 429 Too Many Requests\nRateLimit: limit=100, remaining=0, reset=12\n',
    { status: 429, retryAfterSeconds: 12 },
  ],
  [
    '429',
    'HTTP/1.1 429 Too Many Requests\nDate: Mon, 05 Jan 2026 00:00:00 GMT\nX-RateLimit-Limit: 60\nX-RateLimit-Remaining: 0\nX-RateLimit-Reset: 1767571260\n',
    { status: 429, retryAfterSeconds: 60 },
  ],
  [
    '429',
    'HTTP/1.1 429 Too Many Requests\nx-ratelimit-remaining-requests: 12\nx-ratelimit-remaining-tokens: 900\nx-ratelimit-reset-requests: 30\nx-ratelimit-reset-tokens: 10\n',
    { status: 429 },
  ],
  [
    '429',
    'HTTP/1.1 429 Too Many Requests\nx-ratelimit-remaining-requests: -1\nx-ratelimit-reset-requests: 0\nx-ratelimit-remaining-tokens: 0\nx-ratelimit-reset-tokens: 52\n',
    { status: 429, retryAfterSeconds: 52 },
  ],
  [
    '429',
    'HTTP/1.1 429 Too Many Requests\nretry-after: 3\nx-ratelimit-remaining-requests: 0\nx-ratelimit-reset-requests: 6m0s\n',
    { status: 429, retryAfterSeconds: 3 },
  ],
  [
    '429',
    "RateLimitError: 429 Rate limit reached\n    at APIError.generate (/app/node_modules/openai/error.js:1:1) {\n  status: 429,\n  headers: {\n    'x-ratelimit-limit-requests': '500',\n    'x-ratelimit-remaining-requests': '0',\n    'x-ratelimit-reset-requests': '120ms'\n  },\n  code: 'rate_limit_exceeded'\n}",
    { status: 429, code: 'rate_limit_exceeded', message: 'Rate limit reached', retryAfterSeconds: 0.12 },
  ],
  [
    '429',
    '{"error":{"code":429,"message":"Quota exceeded. Please retry in 10h17m5.7s.","status":"RESOURCE_EXHAUSTED"}}',
    {
      status: 429,
      code: 'RESOURCE_EXHAUSTED',
      message: 'Quota exceeded. Please retry in 10h17m5.7s.',
      retryAfterSeconds: 37_025.7,
    },
  ],
  [
    '503',
    '{"error_code":1015,"title":"You are being rate limited","status":503,"retryable":true,"retry_after":30}',
    { status: 503, code: '1015', message: 'You are being rate limited', retryAfterSeconds: 30 },
  ],
];

/** Messages that stand in brackets or quotes, before the status, or inside of a log's own. */
export const MESSAGES: readonly Case[] = [
  [
    '400',
    '{"msg":"completion failed","status":400,"error":{"type":"invalid_request_error","message":"Tool schema is not valid"}}',
    { status: 400, type: 'invalid_request_error', message: 'Tool schema is not valid' },
  ],
  [
    '404',
    '{"level":50,"err":{"type":"NotFoundError","message":"404 No such model","status":404,"error":{"message":"No such model","type":"not_found_error"}},"msg":"completion failed"}',
    { status: 404, type: 'not_found_error', message: 'No such model' },
  ],
  [
    '404',
    'ollama._types.ResponseError: model "flow-2:70b" not found, try pulling it first (status code: 404)',
    { status: 404, message: 'model "flow-2:70b" not found, try pulling it first' },
  ],
  [
    '429',
    'error, status code: 429, status: 429 Too Many Requests, message: quota of the minute used up (org-17)',
    { status: 429, message: 'quota of the minute used up (org-17)' },
  ],
  [
    '402',
    'ERROR 402 insufficient_balance: "Balance is -0.40 USD" (model=flow-2)',
    { status: 402, type: 'insufficient_balance', message: 'Balance is -0.40 USD' },
  ],
];

/** What only one guard of a pattern keeps right. */
export const GUARDED: readonly Case[] = [
  [
    '429',
    '{&amp;quot;error&amp;quot;:{&amp;quot;message&amp;quot;:&amp;quot;Slow down&amp;quot;,&amp;quot;type&amp;quot;:&amp;quot;rate_limit_error&amp;quot;}}',
    { type: 'rate_limit_error', message: 'Slow down' },
  ],
  ['429', 'We keep getting HTTP 429 errors since this morning', { status: 429 }],
  ['none', 'The dashboard counts HTTP 503 responses by region'],
  ['401', 'llm returned 401 Unauthorized, sending 500 Internal Server Error to browser', { status: 401 }],
  [
    '502',
    '{"error":{"message":"Provider returned error","code":502,"metadata":{"raw":"the model hung up"}}}',
    { status: 502, message: 'the model hung up' },
  ],
  [
    '429',
    'Mar  2 10:00:01 web relay[7]: status=200 request_id=req_aaaa1111\nMar  2 10:00:02 web relay[7]: RateLimitError: 429 Slow down\nMar  2 10:00:03 web relay[7]: status=200 request_id=req_bbbb2222',
    { status: 429, message: 'Slow down' },
  ],
  [
    '429',
    '[llm] status=200 request_id=req_aaaa1111\n[llm] RateLimitError: 429 Slow down\n[llm] status=200 request_id=req_bbbb2222',
    { status: 429, message: 'Slow down' },
  ],
];
