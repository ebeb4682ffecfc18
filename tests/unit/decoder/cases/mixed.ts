import type { Case } from './case';

const KEY_BODY =
  '{"error":{"message":"Key rejected","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}';
const KEY = { type: 'invalid_request_error', code: 'invalid_api_key', message: 'Key rejected' };

/** Text around in any language; statuses named in it. */
export const LANGUAGES: readonly Case[] = [
  ['401', `Ich bekomme seit heute diesen Fehler:\n\n${KEY_BODY}\n\nWas kann ich tun?`, KEY],
  ['429', 'Fehler 429: Zu viele Anfragen', { status: 429, message: 'Zu viele Anfragen' }],
  ['401', 'Erreur 401 : clé API invalide', { status: 401, message: 'clé API invalide' }],
  ['500', 'Código de error: 500. Inténtelo de nuevo.', { status: 500, message: '500. Inténtelo de nuevo.' }],
  ['404', 'Errore 404 dal server', { status: 404 }],
  ['503', 'Błąd 503', { status: 503 }],
  ['401', 'Ошибка 401: неверный ключ API', { status: 401, message: 'неверный ключ API' }],
  ['429', 'Код ошибки: 429', { status: 429 }],
  [
    '429',
    '调用失败，状态码：429，{"error":{"message":"请求过于频繁","type":"rate_limit_error","param":null,"code":null}}',
    { status: 429, type: 'rate_limit_error', message: '请求过于频繁' },
  ],
  ['401', '错误码：401 无效的密钥', { status: 401 }],
  ['503', 'エラーコード: 503', { status: 503 }],
  ['404', 'ステータスコード 404 が返されました', { status: 404 }],
  ['500', '오류 500: 서버 오류', { status: 500, message: '서버 오류' }],
  ['429', '상태 코드 429', { status: 429 }],
  [
    '402',
    'خطأ 402: {"error":{"message":"الرصيد غير كاف","type":"insufficient_balance","code":null}}',
    { status: 402, type: 'insufficient_balance', message: 'الرصيد غير كاف' },
  ],
  ['502', 'Hata kodu 502', { status: 502 }],
  ['403', 'Lỗi 403: không có quyền', { status: 403, message: 'không có quyền' }],
  ['429', 'HTTP ４２９ エラー', { status: 429 }],
  [
    '401',
    "Bonjour, j'ai l'erreur suivante : openai.AuthenticationError: Error code: 401 - {'error': {'message': \"Clé refusée\", 'type': 'invalid_request_error', 'param': None, 'code': 'invalid_api_key'}} merci d'avance",
    { status: 401, type: 'invalid_request_error', code: 'invalid_api_key', message: 'Clé refusée' },
  ],
  ['504', 'शून्य उत्तर: HTTP 504', { status: 504 }],
  [
    '404',
    'Модель не найдена: {"error":{"message":"Модели нет","type":"invalid_request_error","param":"model","code":"model_not_found"}}',
    { type: 'invalid_request_error', code: 'model_not_found', message: 'Модели нет' },
  ],
];

/** Templates of apps and tools. */
export const APPS: readonly Case[] = [
  ['429', 'Status Code: 429\nMessage: Slow down', { status: 429, message: 'Slow down' }],
  [
    '401',
    'API Error: 401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}',
    { status: 401, type: 'authentication_error', message: 'invalid x-api-key' },
  ],
  [
    '429',
    'API Error (429 {"error":{"message":"Slow down","type":"rate_limit_error"}}) · Retrying in 5 seconds… (attempt 4/10)',
    { status: 429, type: 'rate_limit_error', message: 'Slow down' },
  ],
  [
    '500',
    '⎿  API Error: 500 {"type":"error","error":{"type":"api_error","message":"Oops"},"request_id":"req_011CQ9999"}',
    { status: 500, type: 'api_error', message: 'Oops', requestId: 'req_011CQ9999' },
  ],
  [
    'outside 529',
    'API Error (529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}) · Retrying in 1 seconds… (attempt 1/10)',
    { status: 529, type: 'overloaded_error', message: 'Overloaded' },
  ],
  ['402', 'Error from provider (FlowAPI): 402 Payment Required', { status: 402 }],
  ['401', 'Request failed (401): Incorrect API key', { status: 401, message: 'Incorrect API key' }],
  [
    '429',
    'Problem in node ‘AI Agent‘\nThe service is receiving too many requests from you\n\nError details\nHTTP code\n429\nFull message\nSlow down',
    { status: 429 },
  ],
  [
    '429',
    '{"errorMessage":"The service is receiving too many requests from you","errorDescription":"Slow down","errorDetails":{"rawErrorMessage":["429 - {\\"error\\":{\\"message\\":\\"Slow down\\",\\"type\\":\\"requests\\",\\"param\\":null,\\"code\\":\\"rate_limit_exceeded\\"}}"],"httpCode":"429"},"n8nDetails":{"n8nVersion":"1.50.3 (Self Hosted)","nodeVersion":1.5}}',
    { status: 429, type: 'requests', code: 'rate_limit_exceeded', message: 'Slow down' },
  ],
  ['404', '[404] The model `m` does not exist', { status: 404, message: 'The model `m` does not exist' }],
  ['429', 'RateLimitError: [429] Slow down\n    at Make.module', { status: 429, message: 'Slow down' }],
  ['401', 'Something went wrong\nError code: 401\nKey rejected', { status: 401 }],
  ['503', '💥 LLM request failed (HTTP 503)', { status: 503 }],
  ['429', '**Error:** `429 Too Many Requests`', { status: 429, message: '** `429 Too Many Requests`' }],
  [
    '429',
    'ERROR: unexpected status 429 Too Many Requests: {"error":{"message":"Slow down","type":"requests","code":"rate_limit_exceeded"}}',
    { status: 429, type: 'requests', code: 'rate_limit_exceeded', message: 'Slow down' },
  ],
  [
    '400',
    'Error: 400 Bad Request: {"error":{"message":"bad tool","type":"invalid_request_error","param":"tools","code":null}}',
    { status: 400, type: 'invalid_request_error', message: 'bad tool' },
  ],
  ['401', 'LLM provider error: { status: 401, reason: "unauthorized" }', { status: 401 }],
  ['403', 'Chat completion failed · 403 · You do not have access to this model', { status: 403 }],
  ['500', 'Server responded with 500', { status: 500 }],
  ['504', 'Oops! We got a 504 error from the model provider.', { status: 504 }],
  ['429', 'openai api returned 429, giving up', { status: 429 }],
  ['502', 'Ooops, something went wrong! Error: 502', { status: 502 }],
  ['401', 'Connection test failed. Status: 401 Unauthorized', { status: 401 }],
  [
    '429',
    'stream disconnected before completion: Rate limit reached for flow-4o in organization org-1 on tokens per min (TPM): Limit 30000, Used 29000. Please try again in 2.5s.',
    { retryAfterSeconds: 2.5 },
  ],
  [
    '400',
    'Error: The model returned status_code=400, reason="context_length_exceeded"',
    { status: 400, code: 'context_length_exceeded', message: 'The model returned' },
  ],
  ['404', 'Failed to fetch models: 404', { status: 404 }],
];

/** The same body through fences, quotes, colours, wraps. */
export const FORMATTING: readonly Case[] = [
  ['401', KEY_BODY.replace(/"/g, '“'), KEY],
  [
    '401',
    '{“error”: {“message”: “Key rejected”, “type”: “invalid_request_error”, “param”: null, “code”: “invalid_api_key”}}',
    KEY,
  ],
  [
    '401',
    '{‘error’: {‘message’: ‘Key rejected’, ‘type’: ‘invalid_request_error’, ‘param’: None, ‘code’: ‘invalid_api_key’}}',
    KEY,
  ],
  ['401', KEY_BODY.replaceAll(',', ',\u00a0').replaceAll(':', ':\u200b'), KEY],
  ['401', `\u001b[31m${KEY_BODY}\u001b[0m`, KEY],
  ['401', KEY_BODY.replaceAll(',', ',\r\n    '), KEY],
  ['401', `> > ${KEY_BODY}`, KEY],
  ['401', `~~~\n${KEY_BODY}\n~~~`, KEY],
  ['401', `    ${KEY_BODY}\t\t`, KEY],
  ['401', `On Mon, A wrote:\n> Hi,\n> I get this:\n> ${KEY_BODY.replaceAll(',', ',\n> ')}\n> Any idea?`, KEY],
  [
    '401',
    '{"error":{"message":"Key rejected by the gateway in front\n of it","type":"invalid_requ\nest_error","param":null,"code":"invalid_\napi_key"}}',
    { type: 'invalid_request_error', code: 'invalid_api_key', message: 'Key rejected by the gateway in front of it' },
  ],
  [
    '401',
    '│ {"error":{"message":"Key rejected","type":   │\n│ "invalid_request_error","param":null,"code": │\n│ "invalid_api_key"}}                          │',
    KEY,
  ],
  [
    '401',
    '<pre><code>{"error":{"message":"Key rejected","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}</code></pre>',
    KEY,
  ],
  ['401', '[31;1merror[0m: [33m401[0m Key rejected', { status: 401, message: 'Key rejected' }],
  ['401', `"""\n${KEY_BODY}\n"""`, KEY],
  ['401', `'${KEY_BODY}'`, KEY],
  ['401', `- ${KEY_BODY}`, KEY],
  ['401', `1. ${KEY_BODY}`, KEY],
];

/** Several errors in one paste. */
export const SEVERAL: readonly Case[] = [
  [
    '402',
    'attempt 1: 503 {"error":{"message":"Overloaded","type":"service_unavailable","code":null}}\nattempt 2: 503 {"error":{"message":"Overloaded","type":"service_unavailable","code":null}}\nattempt 3: 402 {"error":{"message":"No funds","type":"insufficient_balance","code":null}}',
    { status: 402, type: 'insufficient_balance', message: 'No funds' },
  ],
  [
    '403',
    '2026-03-02 10:00:01 ERROR llm 403 {"error":{"message":"No access","type":"permission_error","param":null,"code":null}}\n2026-03-02 10:00:01 ERROR http POST /api/chat 500 12ms\n2026-03-02 10:00:02 INFO GET /healthz 200',
    { status: 403, type: 'permission_error', message: 'No access' },
  ],
  [
    '401',
    "redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused.\n\nopenai.AuthenticationError: Error code: 401 - {'error': {'message': 'Key rejected', 'type': 'invalid_request_error', 'param': None, 'code': 'invalid_api_key'}}",
    { status: 401, type: 'invalid_request_error', code: 'invalid_api_key', message: 'Key rejected' },
  ],
  [
    '504',
    "openai.RateLimitError: Error code: 429 - {'error': {'message': 'Slow down', 'type': 'requests', 'param': None, 'code': 'rate_limit_exceeded'}}\n\nDuring handling of the above exception, another exception occurred:\n\nopenai.InternalServerError: Error code: 504 - {'error': {'message': 'Too slow', 'type': 'gateway_timeout', 'param': None, 'code': None}}",
    { status: 504, type: 'gateway_timeout', message: 'Too slow' },
  ],
  [
    '429',
    '{"error":{"message":"Upstream said 500 Internal Server Error, then status code 503","type":"rate_limit_error","param":null,"code":null}}',
    { type: 'rate_limit_error', message: 'Upstream said 500 Internal Server Error, then status code 503' },
  ],
  [
    '502',
    '{"error":{"message":"Provider returned status 500","type":"server_error","param":null,"code":502}}',
    { status: 502, type: 'server_error', message: 'Provider returned status 500' },
  ],
  [
    '400',
    'HTTP/1.1 400 Bad Request\n\n{"error":{"message":"Error code: 404 is not in 200..299","type":"invalid_request_error","param":null,"code":null}}',
    { status: 400, type: 'invalid_request_error', message: 'Error code: 404 is not in 200..299' },
  ],
];

/** Not enough to be sure. */
export const AMBIGUOUS: readonly Case[] = [
  [
    '500|502',
    '{"error":{"message":"It broke","type":"server_error","code":null}}',
    { type: 'server_error', message: 'It broke' },
  ],
  ['500|502', 'type: server_error', { type: 'server_error' }],
  [
    '500',
    "openai.InternalServerError: Error code: 500 - {'error': {'message': 'x', 'type': 'server_error', 'param': None, 'code': None}}",
    { status: 500, type: 'server_error' },
  ],
  ['500|502|503|504', 'openai.InternalServerError', {}],
  [
    '401',
    'AuthenticationError: Incorrect API key provided: sk-flow-****1234.',
    { message: 'Incorrect API key provided: sk-flow-****1234.' },
  ],
  ['429', 'RateLimitError', {}],
  ['400', 'openai.BadRequestError', {}],
  ['404', 'openai.NotFoundError', {}],
  ['401', 'openai.AuthenticationError', {}],
  ['429', 'Rate limit reached. Please try again in 20s.', { retryAfterSeconds: 20 }],
  ['401', 'Incorrect API key provided', {}],
  ['404', 'The model `flow-9` does not exist or you do not have access to it.', {}],
  ['400', "This model's maximum context length is 8192 tokens. However, your messages resulted in 9000 tokens.", {}],
  ['503', 'The model is currently overloaded with other requests.', {}],
  ['402|429', 'You exceeded your current quota, please check your plan and billing details.', {}],
  ['402', 'Insufficient balance', {}],
  ['403', 'You do not have access to this resource', {}],
  ['500', 'The server had an error while processing your request', {}],
  ['402|429', 'RateLimitError: You exceeded your current quota', { message: 'You exceeded your current quota' }],
];

/** API errors whose status the reference does not list. */
export const OUTSIDE: readonly Case[] = [
  [
    'outside 408',
    '{"error":{"message":"Too slow","type":"timeout","code":408}}',
    { status: 408, type: 'timeout', message: 'Too slow' },
  ],
  [
    'outside 409',
    'HTTP/1.1 409 Conflict\n\n{"error":{"message":"Busy","type":"invalid_request_error"}}',
    { status: 409, type: 'invalid_request_error', message: 'Busy' },
  ],
  ['outside 413', 'curl: (22) The requested URL returned error: 413', { status: 413 }],
  ['outside 415', '415 Unsupported Media Type', { status: 415 }],
  ['outside 418', "HTTP/2 418\n\nI'm a teapot", { status: 418 }],
  [
    'outside 422',
    '422 {"error":{"message":"bad","type":"invalid_request_error"}}',
    { status: 422, type: 'invalid_request_error', message: 'bad' },
  ],
  ['outside 499', 'nginx: "POST /v1/chat/completions HTTP/1.1" 499 0', { status: 499 }],
  ['outside 501', 'Error: 501 Not Implemented', { status: 501, message: 'Not Implemented' }],
  [
    'outside 520',
    '<title>api.flowapi.net | 520: Web server is returning an unknown error</title>',
    { status: 520, message: 'Web server is returning an unknown error' },
  ],
  [
    'outside 529',
    '{"status":529,"error":{"message":"Overloaded","type":"overloaded_error"}}',
    { status: 529, type: 'overloaded_error', message: 'Overloaded' },
  ],
  ['outside 451', 'Request failed with status code 451', { status: 451 }],
  ['outside 505', 'HTTP/1.1 505 HTTP Version Not Supported', { status: 505 }],
];
