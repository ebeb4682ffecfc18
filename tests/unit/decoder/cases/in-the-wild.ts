import type { Case } from './case';

/** Shapes that people post in issue threads; names, keys and messages are made up. */
export const IN_THE_WILD: readonly Case[] = [
  [
    '401',
    'unexpected status 401 Unauthorized: This key may not do that. Missing scopes: api.responses.write., url: https://relay.example/v1/responses, request id: req_0a1b2c3d4e5f60718293',
    {
      status: 401,
      message: 'This key may not do that. Missing scopes: api.responses.write.',
      requestId: 'req_0a1b2c3d4e5f60718293',
    },
  ],
  [
    '500',
    '{"error":{"code":500,"message":"model did not load: rpc error: code = Unavailable desc = EOF","type":""}}',
    { status: 500, message: 'model did not load: rpc error: code = Unavailable desc = EOF' },
  ],
  [
    '403',
    '[{\n  "error": {\n    "code": 403,\n    "message": "Permission denied on //assist.googleapis.com/projects/p1",\n    "status": "PERMISSION_DENIED"\n  }\n}]',
    { status: 403, code: 'PERMISSION_DENIED', message: 'Permission denied on //assist.googleapis.com/projects/p1' },
  ],
  [
    '429',
    'google.api_core.exceptions.ResourceExhausted: 429 Quota used up. Read on at: https://ai.google.dev/limits [links {\n}\n, retry_delay {\n  seconds: 41\n}\n]',
    { status: 429, message: 'Quota used up. Read on at: https://ai.google.dev/limits', retryAfterSeconds: 41 },
  ],
  [
    '429',
    'Error 429: slow down. See https://vendor.example/help/limits',
    { status: 429, message: 'slow down. See https://vendor.example/help/limits' },
  ],
  ['400', 'The request failed with status 400. Body: "Bad Request" while using github copilot', { status: 400 }],
  [
    '404',
    'requests.exceptions.HTTPError: 404 Client Error: Not Found for url: http://localhost:11434/api/generate',
    { status: 404, message: 'Not Found' },
  ],
  [
    '503',
    "httpx.HTTPStatusError: Server error '503 Service Unavailable' for url 'https://bedrock-runtime.eu-west-1.amazonaws.com/model/m/converse'",
    { status: 503 },
  ],
  ['404', 'Newer versions report 404 status code (no body) when calling the api.', { status: 404 }],
  [
    '403',
    'Request failed,403 Premature end while fetching https://llm.corp.example/v1/chat/completions',
    { status: 403 },
  ],
  [
    '404',
    'ask: request_failed\n\ntext: 404 No provider serves this model.',
    { status: 404, message: 'No provider serves this model.' },
  ],
  ['429', '用了一会儿就出现，429 当前分组负载已饱和', { status: 429 }],
  [
    '401',
    '# Error: GPT-5 - 401{"message":"No such key","type":"invalid_request_error","code":"invalid_api_key"}',
    { status: 401, type: 'invalid_request_error', code: 'invalid_api_key', message: 'No such key' },
  ],
  [
    '400',
    "message: \"API error: 400 - {'success': False}\",\ntype: 'upstream_error',\ncode: 'http_400'",
    { status: 400, type: 'upstream_error', code: 'http_400' },
  ],
  [
    '400',
    'google.api_core.exceptions.InvalidArgument: 400 API key not valid.',
    { status: 400, message: 'API key not valid.' },
  ],
  [
    '404',
    'NotFound: 404 models/gem-2 is not found for API version v1beta',
    { status: 404, message: 'models/gem-2 is not found for API version v1beta' },
  ],
  [
    '404',
    'APICallError [AI_APICallError]: Not Found\n    at postToApi (/app/node_modules/@ai-sdk/provider-utils/dist/index.mjs:404:11)',
    {},
  ],
  ['429', 'AI_APICallError: Too Many Requests', {}],
  [
    '401',
    'AuthenticationError                       Traceback (most recent call last)\nFile /venv/lib/python3.11/site-packages/openai/_base_client.py:1058, in SyncAPIClient._request(self)',
    {},
  ],
  [
    '429',
    '**Error Code:** 429\n\nToo many tokens at once.\n\n127.0.0.1 - - [13/Jun/2024 10:52:21] "GET /api/v0/ask?id=17 HTTP/1.1" 500 -',
    { status: 429 },
  ],
  [
    '503',
    'upstream connect error or disconnect/reset before headers. reset reason: remote connection failure, transport failure reason: delayed connect error: Connection refused',
    { message: 'Connection refused' },
  ],
  [
    'outside 422',
    "aiohttp.client_exceptions.ClientResponseError: 422, message='Unprocessable Entity', url='https://relay.example/v1/chat/completions'\nINFO | 172.17.0.1:0 - \"POST /openai/chat/completions HTTP/1.1\" 400",
    { status: 422, message: 'Unprocessable Entity' },
  ],
  [
    '503',
    '{"error":"Model acme/chat-7b is currently loading","estimated_time":120.5}',
    { message: 'Model acme/chat-7b is currently loading' },
  ],
  ['504', 'An error occurred with your deployment\n\nFUNCTION_INVOCATION_TIMEOUT', {}],
  ['402', 'This needs more credits, or fewer max_tokens. You asked for 16384 tokens, but can only afford 3919.', {}],
  ['402', 'More credits are required for this. 128000 token capacity required, 19484 available.', {}],
  [
    '402|429',
    'production.ERROR: You exceeded your current quota. {"userId":14,"exception":"[object] (OpenAI\\\\Exceptions\\\\ErrorException(code: 0): You exceeded your current quota',
    { message: 'You exceeded your current quota.' },
  ],
  ['401', 'Access denied due to invalid subscription key or wrong API endpoint.', {}],
  [
    '400',
    `{"error":{"message":"Additional properties are not allowed ('id' was unexpected)","type":"invalid_request_error","param":null,"code":null}}`,
    { type: 'invalid_request_error', message: "Additional properties are not allowed ('id' was unexpected)" },
  ],
  [
    'outside 524',
    '<a href="https://www.cloudflare.com/5xx-error-landing?utm_source=errorcode_524&utm_campaign=relay.example">cloudflare.com</a>',
    { status: 524 },
  ],
  [
    '400',
    'System.ClientModel.ClientResultException: HTTP 400 (content_filter)\n\nThe prompt was refused.',
    { status: 400, code: 'content_filter', message: 'The prompt was refused.' },
  ],
  ['404', 'LangChain error: model_not_found', { code: 'model_not_found' }],
  [
    '429',
    '[info] Request ID for failed request: 8fd8b263-ee9f-48a0-b06b-01bde0f02727\n[error] Server error: 429 too many requests',
    { status: 429, message: 'too many requests', requestId: '8fd8b263-ee9f-48a0-b06b-01bde0f02727' },
  ],
];

/** What stands in the same places and is no error of the API. */
export const WILD_NEGATIVES: readonly Case[] = [
  'Error: 403 Forbidden\n\n  on main.tf line 1, in resource "cloud_environment" "test":',
  'Failure responding to request: StatusCode=403 -- Original Error: autorest/azure: Service returned an error. Status=403 Code="Forbidden"',
  'ERROR - TeleBot: "A request to the Telegram API was unsuccessful. The server returned HTTP 401 Unauthorized."',
  '907 verbose statusCode 401\n909 error code E401\n911 error   npm login',
  "Error charging { statusCode: 402,\n  response:\n   { error:\n      { code: 'card_declined',\n        message: 'Declined.',\n        type: 'card_error' } } }",
  '{\n  "name": "HttpError",\n  "status": 403,\n  "headers": {\n    "x-github-request-id": "E28A:3562:C03202",\n    "status": "403 Forbidden"',
  '    Type: invalid_request_error\n    Message: No such customer: cus_4cZ\n\nStripe charge failed for page 3',
  'spotipy.exceptions.SpotifyException: http status: 429, code:-1 - /v1/artists/0Eme:\n Max Retries, reason: too many 429 error responses',
  "@notionhq/client warn: request fail {\n  code: 'unauthorized',\n  status: 401,",
  'Request to slack returned an error 429, the response is:\n{"retry_after":1,"ok":false,"error":"rate_limited"}',
  "call: git push origin main\nfatal: unable to access 'https://git.example/a/b.git/': The requested URL returned error: 403",
  '        limit_req zone=off burst=10 nodelay; # 10 more\n        limit_req_status 429; # tells rate limiting apart',
  'FAIL: test_all_endpoints (api.test)\n    self.assertEqual(response.status_code, status.HTTP_429_TOO_MANY_REQUESTS)\nAssertionError: 200 != 429',
  'This guide is a drop-in solution to handle 429 Too Many Requests errors. We go beyond simple try/except blocks.',
  'Err:4 http://mirror.example/debian bookworm/main amd64 Packages\n  403  Forbidden [IP: 203.0.113.7 80]',
  'ftplib.error_perm: 530 Login authentication failed',
  'INFO:     127.0.0.1:51234 - "POST /chat HTTP/1.1" 500 Internal Server Error\nERROR:    Exception in ASGI application\nTraceback (most recent call last):\nKeyError: \'choices\'',
  '│ │ timeout=REQUEST_TIMEOUT,                                 │ │',
  "npm ERR! code E404\nnpm ERR! 404 Not Found - GET https://packages.example/@openai%2fkit - Not found\nnpm ERR! 404  '@openai/kit@*' is not in this registry.",
  'ERROR: Could not install requirement openai==1.3.7 because of HTTP error 403 Client Error: Forbidden for url: https://files.pythonhosted.org/packages/aa/openai-1.3.7-py3-none-any.whl',
  'requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: https://huggingface.co/meta-llama/Llama-3/resolve/main/config.json',
  'error: the replacement path doesn\'t exist: "/tmp/generated/view.swift"',
  'ld: file not found: libchat.dylib',
  'if resp.StatusCode == 401 { return ErrInvalidKey }',
  '- Skip retry for authentication errors (401/Unauthorized/Invalid API key)',
  'fail_duration 30s\nmax_fails 3\nunhealthy_status 500 502 503 504',
  'balancer(): failed to set the current peer (address: llm.example port: 443)\nno host allowed while connecting to upstream',
  'raise HTTPException(\n    status_code=429,\n    headers={"Retry-After": "30"},\n)',
].map((paste) => ['none', paste] as const);

/** What a client says of its own waits is no Retry-After. */
export const OWN_WAITS: readonly string[] = [
  'Retrying langchain.chat_models.openai.completion_with_retry in 4.0 seconds as it raised RateLimitError: Slow down.',
  'API Error (503 overflow) · Retrying in 5 seconds… (attempt 4/10)',
  '429 Too Many Requests. Retrying in 5 seconds...',
];
