import type { Case } from './case';

/** Gateways and other services that wrap, forward or replace an answer of the API. */
export const GATEWAYS: readonly Case[] = [
  // What a gateway tells of itself, beside the error.
  [
    '429',
    '{"debug":{"code":"worker_busy","message":"No worker is free"},"error":{"message":"Slow down","code":"rate_limit_exceeded"}}',
    { code: 'rate_limit_exceeded', message: 'Slow down' },
  ],
  [
    '401',
    '{"error":{"message":"Token is not valid (request id: 20260302100000123456789abcDEF)","type":"new_api_error","param":"","code":"invalid_api_key"}}',
    {
      type: 'new_api_error',
      code: 'invalid_api_key',
      message: 'Token is not valid (request id: 20260302100000123456789abcDEF)',
      requestId: '20260302100000123456789abcDEF',
    },
  ],
  [
    '402|403',
    '{"error":{"message":"user quota is not enough (request id: 2026030210000012345)","type":"one_api_error","param":"","code":"insufficient_user_quota"}}',
    {
      type: 'one_api_error',
      code: 'insufficient_user_quota',
      message: 'user quota is not enough (request id: 2026030210000012345)',
      requestId: '2026030210000012345',
    },
  ],
  [
    '503',
    '{"error":{"code":"model_not_found_channel","message":"当前分组 default 下对于模型 flow-4o 无可用渠道 (request id: 20260302100000999888777)","type":"new_api_error"}}',
    {
      type: 'new_api_error',
      code: 'model_not_found_channel',
      message: '当前分组 default 下对于模型 flow-4o 无可用渠道 (request id: 20260302100000999888777)',
      requestId: '20260302100000999888777',
    },
  ],
  [
    '401',
    '{"error":{"message":"无效的令牌 (request id: 2026030210000055555)","type":"one_api_error"}}',
    {
      type: 'one_api_error',
      message: '无效的令牌 (request id: 2026030210000055555)',
      requestId: '2026030210000055555',
    },
  ],
  [
    '429',
    '{"error":{"message":"Provider returned error","code":429,"metadata":{"raw":"{\\"error\\":{\\"message\\":\\"inner\\",\\"code\\":500}}","provider_name":"Zed"}},"user_id":"user_1"}',
    // The provider's own words are the ones to search for.
    { status: 429, message: 'inner' },
  ],
  [
    '400',
    '{"object":"error","message":"max_tokens is too large","type":"BadRequestError","param":null,"code":400}',
    { status: 400, type: 'BadRequestError', message: 'max_tokens is too large' },
  ],
  [
    '404',
    '{"object":"error","message":"The model `m` does not exist.","type":"NotFoundError","param":null,"code":404}',
    { status: 404, type: 'NotFoundError', message: 'The model `m` does not exist.' },
  ],
  [
    '404',
    '{"error":{"message":"The model `m` does not exist.","type":"NotFoundError","param":"model","code":404}}',
    { status: 404, type: 'NotFoundError', message: 'The model `m` does not exist.' },
  ],
  [
    '401',
    '{"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint."}}',
    { status: 401, message: 'Access denied due to invalid subscription key or wrong API endpoint.' },
  ],
  [
    '429',
    '{ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 13 seconds." }',
    { status: 429, retryAfterSeconds: 13, message: 'Rate limit is exceeded. Try again in 13 seconds.' },
  ],
  [
    '401',
    '{ "statusCode": 401, "message": "Unauthorized. Access token is missing, invalid, or expired." }',
    { status: 401, message: 'Unauthorized. Access token is missing, invalid, or expired.' },
  ],
  [
    '400',
    '{"error":{"message":"The response was filtered due to the prompt.","type":null,"param":"prompt","code":"content_filter","status":400,"innererror":{"code":"ResponsibleAIPolicyViolation","content_filter_result":{"hate":{"filtered":true,"severity":"high"}}}}}',
    { status: 400, code: 'content_filter', message: 'The response was filtered due to the prompt.' },
  ],
  [
    '404',
    '{"error":{"code":"DeploymentNotFound","message":"No such deployment."}}',
    { code: 'DeploymentNotFound', message: 'No such deployment.' },
  ],
  [
    '429',
    '[{\n  "error": {\n    "code": 429,\n    "message": "You are too fast.",\n    "status": "RESOURCE_EXHAUSTED",\n    "details": [\n      {\n        "@type": "type.googleapis.com/google.rpc.RetryInfo",\n        "retryDelay": "34s"\n      }\n    ]\n  }\n}\n]',
    { status: 429, code: 'RESOURCE_EXHAUSTED', message: 'You are too fast.', retryAfterSeconds: 34 },
  ],
  [
    '400',
    '[{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}]}}]',
    { status: 400, code: 'INVALID_ARGUMENT', message: 'API key not valid. Please pass a valid API key.' },
  ],
  [
    '503',
    '{"error":{"code":503,"message":"The model is overloaded.","status":"UNAVAILABLE"}}',
    { status: 503, message: 'The model is overloaded.' },
  ],
  [
    '403',
    '{"error":{"message":"No access","status":"PERMISSION_DENIED"}}',
    { code: 'PERMISSION_DENIED', message: 'No access' },
  ],
  ['401', '{"detail":"Invalid API key"}', { message: 'Invalid API key' }],
  ['401', '{"detail":"Not authenticated"}', { message: 'Not authenticated' }],
  ['404', '{"detail":"Not Found"}', { message: 'Not Found' }],
  [
    'outside 422',
    '{"detail":[{"type":"missing","loc":["body","model"],"msg":"Field required","input":{"messages":[]}}]}',
    { status: 422, message: 'Field required' },
  ],
  [
    '429',
    '{"type":"https://flowapi.net/problems/rate-limit","title":"Too Many Requests","status":429,"detail":"Slow down, please.","instance":"/v1/chat/completions"}',
    { status: 429, message: 'Slow down, please.' },
  ],
  ['403', '{"type":"about:blank","title":"Forbidden","status":403}', { status: 403, message: 'Forbidden' }],
  [
    '429',
    '{"type":"error","error":{"type":"rate_limit_error","message":"Slow down"},"request_id":"req_011AbCdEf"}',
    { type: 'rate_limit_error', message: 'Slow down', requestId: 'req_011AbCdEf' },
  ],
  [
    '503',
    '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
    { type: 'overloaded_error', message: 'Overloaded' },
  ],
  [
    '401',
    '{"error":{"message":"Authentication Error, No api key passed in.","type":"auth_error","param":"None","code":"401"}}',
    { status: 401, type: 'auth_error', message: 'Authentication Error, No api key passed in.' },
  ],
  [
    '429',
    '{"error":{"message":"litellm.RateLimitError: RateLimitError: OpenAIException - Slow down. Received Model Group=flow","type":"throttling_error","param":null,"code":"429"}}',
    {
      status: 429,
      type: 'throttling_error',
      message: 'litellm.RateLimitError: RateLimitError: OpenAIException - Slow down. Received Model Group=flow',
    },
  ],
  [
    '500',
    '{"error":{"message":"litellm.InternalServerError: OpenAIException - Error code: 503 - busy","type":null,"param":null,"code":"500"}}',
    { status: 500, message: 'litellm.InternalServerError: OpenAIException - Error code: 503 - busy' },
  ],
  [
    '502',
    '{"error":{"message":"Upstream closed the connection","type":"upstream_error","param":null,"code":"bad_gateway"}}',
    { type: 'upstream_error', code: 'bad_gateway', message: 'Upstream closed the connection' },
  ],
  ['504', '{"message":"Endpoint request timed out"}', { message: 'Endpoint request timed out' }],
  [
    '502',
    '{"message":"An invalid response was received from the upstream server"}',
    { message: 'An invalid response was received from the upstream server' },
  ],
  [
    '429',
    '{"message":"API rate limit exceeded","request_id":"0a1b2c3d4e5f60718293"}',
    { message: 'API rate limit exceeded', requestId: '0a1b2c3d4e5f60718293' },
  ],
  ['401', '{"message":"No API key found in request"}', { message: 'No API key found in request' }],
  ['404', '{"message":"no Route matched with those values"}', { message: 'no Route matched with those values' }],
  ['503', '{"error":"Server overloaded, retry shortly"}', { message: 'Server overloaded, retry shortly' }],
  [
    '429',
    '{"error":"rate_limit_exceeded","message":"Slow down"}',
    { code: 'rate_limit_exceeded', message: 'Slow down' },
  ],
  ['402', '{"code":402,"message":"Balance ran out","data":null}', { status: 402, message: 'Balance ran out' }],
  [
    '402',
    '{"error":{"message":"Insufficient Balance","type":"unknown_error","param":null,"code":"invalid_request_error"}}',
    { type: 'unknown_error', code: 'invalid_request_error', message: 'Insufficient Balance' },
  ],
  [
    '429',
    '{"code":"Throttling.RateQuota","message":"Requests rate limit exceeded, please try again later.","request_id":"ed235396-119c-5bb7-6b2e-c009040f2dd1"}',
    {
      code: 'Throttling.RateQuota',
      message: 'Requests rate limit exceeded, please try again later.',
      requestId: 'ed235396-119c-5bb7-6b2e-c009040f2dd1',
    },
  ],
  [
    '401',
    '{"code":"InvalidApiKey","message":"Invalid API-key provided.","request_id":"ed235396-119c-5bb7-6b2e-c009040f2dd2"}',
    { code: 'InvalidApiKey', message: 'Invalid API-key provided.', requestId: 'ed235396-119c-5bb7-6b2e-c009040f2dd2' },
  ],
  [
    '402',
    '{"code":"Arrearage","message":"Access denied, please make sure your account is in good standing.","request_id":"ed235396-119c-5bb7-6b2e-c009040f2dd3"}',
    {
      code: 'Arrearage',
      message: 'Access denied, please make sure your account is in good standing.',
      requestId: 'ed235396-119c-5bb7-6b2e-c009040f2dd3',
    },
  ],
  [
    '500|502',
    '{"error":{"message":"It broke","type":"server_error","param":null,"code":null}}',
    { type: 'server_error', message: 'It broke' },
  ],
  [
    '400',
    '{"error":{"type":"invalid_request_error","message":"messages: roles must alternate"}}',
    { type: 'invalid_request_error', message: 'messages: roles must alternate' },
  ],
  [
    '401',
    '{"success":false,"error":{"code":"UNAUTHORIZED","message":"Sign in first"},"status":401}',
    { status: 401, code: 'UNAUTHORIZED', message: 'Sign in first' },
  ],
  [
    '403',
    '{"errors":[{"message":"No access to this model","code":"forbidden"}]}',
    { code: 'forbidden', message: 'No access to this model' },
  ],
  [
    '503',
    '{"error":{"object":"error","message":"The engine is currently overloaded, please try again later","type":"engine_overloaded_error"}}',
    { type: 'engine_overloaded_error', message: 'The engine is currently overloaded, please try again later' },
  ],
  [
    '429',
    '{"error":{"message":"Slow down","type":"rate_limit_reached_error"}}',
    { type: 'rate_limit_reached_error', message: 'Slow down' },
  ],
  [
    '429',
    '{"id":"batch_req_1","custom_id":"a-404","response":{"status_code":429,"request_id":"req_ba7c4","body":{"error":{"message":"Slow down","type":"requests","param":null,"code":"rate_limit_exceeded"}}},"error":null}',
    { status: 429, type: 'requests', code: 'rate_limit_exceeded', message: 'Slow down', requestId: 'req_ba7c4' },
  ],
];

const BARE = '"message":"Key rejected","type":"invalid_request_error","param":null,"code":"invalid_api_key"';
const KEY = { type: 'invalid_request_error', code: 'invalid_api_key', message: 'Key rejected' };

/** A body alone, whole or a part of it, as people copy it. */
export const RAW: readonly Case[] = [
  ['401', `{"error":{${BARE}}}`, KEY],
  ['401', `{${BARE}}`, KEY],
  ['401', BARE, KEY],
  ['401', `"error":{${BARE}}`, KEY],
  ['401', `\`\`\`json\n{\n  "error": {${BARE}}\n}\n\`\`\``, KEY],
  ['401', `> {"error":\n> {${BARE}}\n> }`, KEY],
  [
    '401',
    "{error: {message: 'Key rejected', type: 'invalid_request_error', param: null, code: 'invalid_api_key'}}",
    KEY,
  ],
  [
    '401',
    'error:\n  message: Key rejected\n  type: invalid_request_error\n  param: null\n  code: invalid_api_key',
    KEY,
  ],
  ['401', 'message: Key rejected\ntype: invalid_request_error\ncode: invalid_api_key', KEY],
  [
    '401',
    '{ "error": { "message": "Key rejected", "type": "invalid_request_error", "param": null, "code": "invalid_api_key", }, }',
    KEY,
  ],
  [
    '401',
    '{"error":{"message":"Key "abc" rejected","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}',
    { type: 'invalid_request_error', code: 'invalid_api_key', message: 'Key "abc" rejected' },
  ],
  ['401', 'invalid_api_key', { type: 'invalid_api_key' }],
  ['404', 'model_not_found', { code: 'model_not_found' }],
  ['429', 'rate_limit_exceeded', { code: 'rate_limit_exceeded' }],
  ['402', 'insufficient_quota', { code: 'insufficient_quota' }],
  [
    '401',
    '{"error":{"message":"Cl\\u00e9 refus\\u00e9e","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}',
    { type: 'invalid_request_error', code: 'invalid_api_key', message: 'Clé refusée' },
  ],
  [
    '401',
    '{"error":{"message":"Line one\\nline two","type":"invalid_request_error","code":"invalid_api_key"}}',
    { type: 'invalid_request_error', code: 'invalid_api_key', message: 'Line one\nline two' },
  ],
  [
    '401',
    '<error><message>Key rejected</message><type>invalid_request_error</type><code>invalid_api_key</code></error>',
    { type: 'invalid_request_error', message: 'Key rejected' },
  ],
];

/** Bodies in a string or an address, escaped, some of them twice. */
export const ESCAPED: readonly Case[] = [
  [
    '401',
    '{\\"error\\":{\\"message\\":\\"Key rejected\\",\\"type\\":\\"invalid_request_error\\",\\"param\\":null,\\"code\\":\\"invalid_api_key\\"}}',
    KEY,
  ],
  [
    '401',
    '"{\\"error\\":{\\"message\\":\\"Key rejected\\",\\"type\\":\\"invalid_request_error\\",\\"param\\":null,\\"code\\":\\"invalid_api_key\\"}}"',
    KEY,
  ],
  [
    '401',
    '{"statusCode":401,"body":"{\\"error\\":{\\"message\\":\\"Key rejected\\",\\"type\\":\\"invalid_request_error\\",\\"param\\":null,\\"code\\":\\"invalid_api_key\\"}}"}',
    { status: 401, ...KEY },
  ],
  [
    '401',
    '"\\"{\\\\\\"error\\\\\\":{\\\\\\"message\\\\\\":\\\\\\"Key rejected\\\\\\",\\\\\\"type\\\\\\":\\\\\\"invalid_request_error\\\\\\",\\\\\\"code\\\\\\":\\\\\\"invalid_api_key\\\\\\"}}\\""',
    KEY,
  ],
  [
    '401',
    '%7B%22error%22%3A%7B%22message%22%3A%22Key%20rejected%22%2C%22type%22%3A%22invalid_request_error%22%2C%22param%22%3Anull%2C%22code%22%3A%22invalid_api_key%22%7D%7D',
    KEY,
  ],
  [
    '401',
    'https://app.example/cb?error=%7B%22message%22%3A%22Key+rejected%22%2C%22type%22%3A%22invalid_request_error%22%2C%22code%22%3A%22invalid_api_key%22%7D',
    KEY,
  ],
  [
    '401',
    '{&quot;error&quot;:{&quot;message&quot;:&quot;Key rejected&quot;,&quot;type&quot;:&quot;invalid_request_error&quot;,&quot;param&quot;:null,&quot;code&quot;:&quot;invalid_api_key&quot;}}',
    KEY,
  ],
  [
    '401',
    '&lt;pre&gt;{&#34;error&#34;:{&#34;message&#34;:&#34;Key rejected&#34;,&#34;type&#34;:&#34;invalid_request_error&#34;,&#34;code&#34;:&#34;invalid_api_key&#34;}}&lt;/pre&gt;',
    KEY,
  ],
  [
    '401',
    '{"body":"{\\u0022error\\u0022:{\\u0022message\\u0022:\\u0022Key rejected\\u0022,\\u0022type\\u0022:\\u0022invalid_request_error\\u0022,\\u0022code\\u0022:\\u0022invalid_api_key\\u0022}}"}',
    KEY,
  ],
  [
    '401',
    'b\'{"error":{"message":"Key rejected","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}\'',
    KEY,
  ],
  [
    '401',
    'body="{\\n  \\"error\\": {\\n    \\"message\\": \\"Key rejected\\",\\n    \\"type\\": \\"invalid_request_error\\",\\n    \\"code\\": \\"invalid_api_key\\"\\n  }\\n}" status=401',
    { status: 401, ...KEY },
  ],
  [
    '401',
    '{"message":"{\\"error\\":{\\"message\\":\\"Key rejected\\",\\"type\\":\\"invalid_request_error\\",\\"code\\":\\"invalid_api_key\\"}}","level":"error"}',
    KEY,
  ],
  [
    '404',
    '{"error":"{\\"error\\":{\\"message\\":\\"No such model\\",\\"type\\":\\"invalid_request_error\\",\\"code\\":\\"model_not_found\\"}}","status":404}',
    { status: 404, type: 'invalid_request_error', code: 'model_not_found', message: 'No such model' },
  ],
];

/** Bodies that are cut off. */
export const TRUNCATED: readonly Case[] = [
  [
    '402',
    '{"error":{"message":"Quota is gone","type":"insufficient_quota","para',
    { type: 'insufficient_quota', message: 'Quota is gone' },
  ],
  ['402', '{"error":{"message":"Quota is gone","type":"insufficient_quo', { message: 'Quota is gone' }],
  [
    '429',
    'er min. Limit: 3", "type": "requests", "param": null, "code": "rate_limit_exceeded"}}',
    { type: 'requests', code: 'rate_limit_exceeded' },
  ],
  ['404', 'd_request_error","param":null,"code":"model_not_found"}}', { code: 'model_not_found' }],
  [
    '404',
    "st', 'type': 'invalid_request_error', 'param': None, 'code': 'model_not_found'}}",
    { type: 'invalid_request_error', code: 'model_not_found' },
  ],
  [
    '401',
    '{"error":{"message":"Key rejected","type":"invalid_request_error","param":null,"code":"invalid_api_key"',
    KEY,
  ],
  ['503', 'vice_unavailable","param":null,"code":null}}\nHTTP 503', { status: 503 }],
  ['429', "Error code: 429 - {'error': {'message': 'Rate limit reached for flow-4o in organi", { status: 429 }],
  ['429', "Error code: 429 - {'error': {'message': 'Rate limit reached for fl...", { status: 429 }],
  [
    '403',
    '{"error": {"message": "No access to model", "type": "permission_error", "co...',
    { type: 'permission_error', message: 'No access to model' },
  ],
  ['504', '…"type":"gateway_timeout","param":null,"code":null}}', { type: 'gateway_timeout' }],
];
