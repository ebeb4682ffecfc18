import type { Case } from './case';

const BODY = '{"error":{"message":"Slow down","type":"requests","param":null,"code":"rate_limit_exceeded"}}';
const LIMIT = { status: 429, type: 'requests', code: 'rate_limit_exceeded', message: 'Slow down' };

/** What curl prints: `-i`, `-v`, `-w`, and its own errors. */
export const CURL: readonly Case[] = [
  [
    '429',
    `HTTP/2 429 \r\ndate: Mon, 02 Mar 2026 10:00:00 GMT\r\ncontent-type: application/json\r\nretry-after: 21\r\nx-request-id: req_c1c2c3c4c5\r\n\r\n${BODY}`,
    { ...LIMIT, retryAfterSeconds: 21, requestId: 'req_c1c2c3c4c5' },
  ],
  [
    '429',
    `HTTP/1.1 429 Too Many Requests\nDate: Mon, 02 Mar 2026 10:00:00 GMT\nRetry-After: Mon, 02 Mar 2026 10:00:45 GMT\n\n${BODY}`,
    { ...LIMIT, retryAfterSeconds: 45 },
  ],
  // Both were sent: the standard header is the server's word, the other one an SDK's convention.
  ['429', `HTTP/2 429\nretry-after-ms: 1500\nretry-after: 2\n\n${BODY}`, { ...LIMIT, retryAfterSeconds: 2 }],
  [
    '401',
    '* Connected to api.flowapi.net (203.0.113.4) port 443 (#0)\n> POST /v1/chat/completions HTTP/2\n> Host: api.flowapi.net\n> Authorization: Bearer sk-flow-EXAMPLE404404404404\n> Content-Length: 429\n>\n* Connection state changed (MAX_CONCURRENT_STREAMS == 500)!\n< HTTP/2 401\n< x-request-id: req_d1d2d3d4d5\n< content-type: application/json\n<\n{"error":{"message":"Key rejected","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}* Connection #0 to host api.flowapi.net left intact',
    {
      status: 401,
      type: 'invalid_request_error',
      code: 'invalid_api_key',
      message: 'Key rejected',
      requestId: 'req_d1d2d3d4d5',
    },
  ],
  [
    '503',
    'HTTP/1.1 200 Connection established\n\nHTTP/2 503\ncontent-type: text/plain\n\nno healthy upstream',
    { status: 503 },
  ],
  [
    '400',
    'HTTP/1.1 100 Continue\n\nHTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{"error":{"message":"We could not parse the JSON body of your request.","type":"invalid_request_error","param":null,"code":null}}',
    { status: 400, type: 'invalid_request_error', message: 'We could not parse the JSON body of your request.' },
  ],
  [
    '429',
    'curl: (22) The requested URL returned error: 429 Too Many Requests',
    { status: 429, message: 'Too Many Requests' },
  ],
  [
    '402',
    '$ curl -sS https://api.flowapi.net/v1/chat/completions -H "Authorization: Bearer $KEY"\n{"error":{"message":"No funds","type":"insufficient_balance","param":null,"code":null}}\n402',
    { status: 402, type: 'insufficient_balance', message: 'No funds' },
  ],
  [
    '429',
    '  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n                                 Dload  Upload   Total   Spent    Left  Speed\n100   404  100   174  100   230    500    660 --:--:-- --:--:-- --:--:--  1160\n' +
      BODY,
    { type: 'requests', code: 'rate_limit_exceeded', message: 'Slow down' },
  ],
  [
    '502',
    'Warning: Problem : HTTP error. Will retry in 1 seconds. 3 retries left.\ncurl: (22) The requested URL returned error: 502',
    { status: 502, retryAfterSeconds: 1 },
  ],
  [
    '404',
    '--2026-03-02 10:00:00--  https://api.flowapi.net/v1/model\nHTTP request sent, awaiting response... 404 Not Found\n2026-03-02 10:00:00 ERROR 404: Not Found.',
    { status: 404 },
  ],
  [
    '401',
    'HTTP/1.1 401 Unauthorized\ncontent-length: 105\n\n{\n    "error": {\n        "code": "invalid_api_key",\n        "message": "Key rejected",\n        "param": null,\n        "type": "invalid_request_error"\n    }\n}\n\nhttp: warning: HTTP 401 Unauthorized',
    { status: 401, type: 'invalid_request_error', code: 'invalid_api_key', message: 'Key rejected' },
  ],
  ['none', 'curl: (6) Could not resolve host: api.flowapi.net'],
  ['none', "curl: (7) Failed to connect to localhost port 4040 after 0 ms: Couldn't connect to server"],
  ['none', 'curl: (28) Operation timed out after 50000 milliseconds with 0 bytes received'],
  [
    'none',
    'HTTP/2 200\ncontent-type: application/json\n\n{"id":"chatcmpl-1","object":"chat.completion","choices":[{"index":0,"message":{"role":"assistant","content":"HTTP 429 means too many requests; 503 means overloaded."},"finish_reason":"stop"}],"usage":{"prompt_tokens":401,"completion_tokens":28,"total_tokens":429}}',
  ],
];

/** Streamed answers: events that hold an error. */
export const SSE: readonly Case[] = [
  [
    '503',
    'data: {"choices":[{"delta":{"content":"Hel"}}]}\n\ndata: {"error":{"message":"Overloaded","type":"service_unavailable","param":null,"code":null}}\n\ndata: [DONE]',
    { type: 'service_unavailable', message: 'Overloaded' },
  ],
  [
    '429',
    'event: error\ndata: {"type":"error","code":"rate_limit_exceeded","message":"Slow down","param":null,"sequence_number":3}',
    { code: 'rate_limit_exceeded', message: 'Slow down' },
  ],
  [
    '500|502',
    'event: response.failed\ndata: {"type":"response.failed","sequence_number":4,"response":{"id":"resp_1","object":"response","status":"failed","error":{"code":"server_error","message":"It broke"}}}',
    { type: 'response.failed', code: 'server_error', message: 'It broke' },
  ],
  [
    '503',
    'event: message_start\ndata: {"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant"}}\n\nevent: error\ndata: {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}',
    { type: 'overloaded_error', message: 'Overloaded' },
  ],
  [
    '504',
    'data: {"id":"gen-1","choices":[{"delta":{"content":""},"finish_reason":"error"}],"error":{"code":504,"message":"Provider took too long"}}',
    { status: 504, message: 'Provider took too long' },
  ],
  [
    '402',
    ': OPENROUTER PROCESSING\n\ndata: {"error":{"message":"Out of credits","code":402}}',
    { status: 402, message: 'Out of credits' },
  ],
  [
    'none',
    'data: {"id":"chatcmpl-9","object":"chat.completion.chunk","choices":[{"delta":{"content":"Error code: 429 - too many requests"}}]}\n\ndata: [DONE]',
  ],
  [
    'none',
    'event: response.completed\ndata: {"type":"response.completed","response":{"id":"resp_9","status":"completed","error":null,"usage":{"total_tokens":500}}}',
  ],
];

const CF = (status: number, title: string) =>
  `<!DOCTYPE html>\n<!--[if lt IE 7]> <html class="no-js ie6 oldie" lang="en-US"> <![endif]-->\n<head>\n<title>api.flowapi.net | ${status}: ${title}</title>\n<meta charset="UTF-8" />\n<meta name="viewport" content="width=device-width,initial-scale=1" />\n</head>\n<body>\n<div id="cf-wrapper"><h1 class="inline-block sm:block sm:mb-2 font-light text-60 lg:text-4xl"><span class="inline-block">${title}</span> <span class="code-label">Error code ${status}</span></h1><div class="w-240 mb-8 w-500 text-404">2026-03-02 10:00:00 UTC</div></div>`;

/** Error pages in HTML. */
export const PAGES: readonly Case[] = [
  [
    '502',
    '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.25.3</center>\r\n</body>\r\n</html>',
    { status: 502 },
  ],
  ['503', '<html><head><title>503 Service Temporarily Unavailable</title></head><body></body></html>', { status: 503 }],
  ['429', '<html><head><title>429 Too Many Requests</title></head></html>', { status: 429 }],
  [
    '404',
    '<html>\n<head><title>404 Not Found</title></head>\n<body><center><h1>404 Not Found</h1></center><hr><center>openresty</center></body></html>',
    { status: 404 },
  ],
  ['502', CF(502, 'Bad gateway'), { status: 502 }],
  ['504', CF(504, 'Gateway time-out'), { status: 504 }],
  ['outside 521', CF(521, 'Web server is down'), { status: 521, message: 'Web server is down' }],
  ['outside 522', CF(522, 'Connection timed out'), { status: 522, message: 'Connection timed out' }],
  ['outside 525', CF(525, 'SSL handshake failed'), { status: 525, message: 'SSL handshake failed' }],
  [
    '403',
    '<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title></head><body><h1>Sorry, you have been blocked</h1></body></html>',
    { message: 'Sorry, you have been blocked' },
  ],
  ['502', 'error code: 502', { status: 502 }],
  ['outside 524', 'error code: 524', { status: 524 }],
  [
    '503',
    'upstream connect error or disconnect/reset before headers. reset reason: connection failure, transport failure reason: delayed connect error: 111',
    {},
  ],
  ['503', 'no healthy upstream', {}],
  ['504', 'upstream request timeout', {}],
  [
    '503',
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE></HEAD><BODY><H1>503 ERROR</H1><H2>The request could not be satisfied.</H2></BODY></HTML>',
    { status: 503, message: 'The request could not be satisfied.' },
  ],
  [
    '503',
    '<HTML><HEAD><TITLE>Service Unavailable</TITLE></HEAD><BODY><h2>Service Unavailable</h2><p>HTTP Error 503. The service is unavailable.</p></BODY></HTML>',
    { status: 503, message: 'The service is unavailable.' },
  ],
  [
    '504',
    '<html>\r\n<head><title>504 Gateway Time-out</title></head>\r\n<body>\r\n<center><h1>504 Gateway Time-out</h1></center>\r\n</body>\r\n</html>\r\n',
    { status: 504 },
  ],
  [
    '502',
    '<h1>Server Error</h1>\n<h2>The server encountered a temporary error and could not complete your request.<p>Please try again in 30 seconds.</h2>\n<title>502 Server Error</title>',
    {
      status: 502,
      message:
        'The server encountered a temporary error and could not complete your request. Please try again in 30 seconds.',
      retryAfterSeconds: 30,
    },
  ],
  [
    '503',
    '<?xml version="1.0"?><html><head><title>503 Backend fetch failed</title></head><body><h1>Error 503 Backend fetch failed</h1><p>XID: 404502</p></body></html>',
    { status: 503, message: 'Backend fetch failed' },
  ],
  ['404', 'default backend - 404', { status: 404 }],
  ['404', '404 page not found', { status: 404 }],
  ['502', 'Bad Gateway', {}],
  ['504', 'Gateway Timeout', {}],
  ['500', 'Internal Server Error', {}],
  ['503', 'Service Unavailable', {}],
  ['429', 'Too Many Requests', {}],
  ['401', 'Unauthorized', {}],
  ['403', 'Forbidden', {}],
  ['404', 'Not Found', {}],
  ['429', 'local_rate_limited', {}],
  ['outside 413', '<html><head><title>413 Request Entity Too Large</title></head></html>', { status: 413 }],
  [
    'outside 405',
    '<html><head><title>405 Not Allowed</title></head><body><center><h1>405 Not Allowed</h1></center></body></html>',
    { status: 405 },
  ],
  [
    '500',
    '<!doctype html>\n<html lang=en>\n<title>500 Internal Server Error</title>\n<h1>Internal Server Error</h1>',
    { status: 500 },
  ],
  ['502', 'An error occurred (502 Bad Gateway) while the proxy was reading the response', { status: 502 }],
];

/** Lines of logs: servers, proxies, applications. */
export const LOGS: readonly Case[] = [
  [
    '429',
    '203.0.113.9 - - [02/Mar/2026:10:00:00 +0000] "POST /v1/chat/completions HTTP/1.1" 429 174 "-" "OpenAI/Python 2.1.0"',
    { status: 429 },
  ],
  [
    '503',
    '2026-03-02T10:00:00Z level=error msg="llm call failed" status=503 type=service_unavailable request_id=req_10g10g10g',
    { status: 503, type: 'service_unavailable', message: 'llm call failed', requestId: 'req_10g10g10g' },
  ],
  [
    '401',
    '{"level":50,"time":1772445600404,"pid":503,"hostname":"relay","err":{"type":"AuthenticationError","message":"401 Key rejected","stack":"Error: 401 Key rejected\\n    at APIError.generate (/app/node_modules/openai/error.js:45:20)","status":401,"error":{"message":"Key rejected","type":"invalid_request_error","param":null,"code":"invalid_api_key"}},"msg":"chat failed"}',
    { status: 401, code: 'invalid_api_key', message: 'Key rejected', type: 'invalid_request_error' },
  ],
  [
    '402',
    'relay-1  | ERROR:    call failed: 402 {"error":{"message":"No funds","type":"insufficient_balance","param":null,"code":null}}',
    { status: 402, type: 'insufficient_balance', message: 'No funds' },
  ],
  [
    '504',
    "2026-03-02T10:00:00.123456789Z stderr F openai.InternalServerError: Error code: 504 - {'error': {'message': 'Too slow', 'type': 'gateway_timeout', 'param': None, 'code': None}}",
    { status: 504, type: 'gateway_timeout', message: 'Too slow' },
  ],
  [
    '500',
    'Mar  2 10:00:00 web1 relay[404]: POST https://api.flowapi.net/v1/chat/completions -> 500 in 429ms',
    { status: 500 },
  ],
  [
    '429',
    '[GIN] 2026/03/02 - 10:00:00 | 429 |     500.12µs |      10.0.0.9 | POST     "/v1/chat/completions"',
    { status: 429 },
  ],
  [
    '429',
    `{"time":"2026-03-02T10:00:00Z","log":"Error code: 429 - {'error': {'message': 'Slow down', 'type': 'requests', 'param': None, 'code': 'rate_limit_exceeded'}}\\n","stream":"stderr"}`,
    { status: 429, type: 'requests', code: 'rate_limit_exceeded', message: 'Slow down' },
  ],
  [
    '502',
    '2026/03/02 10:00:00 [error] 404#404: *500 connect() failed (111: Connection refused) while connecting to upstream, client: 10.0.0.1, server: api.flowapi.net, request: "POST /v1/chat/completions HTTP/1.1", upstream: "http://10.0.0.2:5000/v1/chat/completions", host: "api.flowapi.net"',
    {},
  ],
  [
    '504',
    '2026/03/02 10:00:00 [error] 31#31: *9 upstream timed out (110: Connection timed out) while reading response header from upstream, client: 10.0.0.1, request: "POST /v1/chat/completions HTTP/1.1"',
    {},
  ],
  [
    '503',
    '{"ts":1772445600.5,"level":"info","msg":"handled request","request":{"method":"POST","uri":"/v1/chat/completions","proto":"HTTP/2.0"},"duration":0.503,"status":503}',
    { status: 503, message: 'handled request' },
  ],
  ['401', 'INFO:     10.1.2.3:50404 - "POST /v1/chat/completions HTTP/1.1" 401 Unauthorized', { status: 401 }],
  [
    '502',
    'h2 2026-03-02T10:00:00.000000Z app/lb/50dc6c495c0c9188 10.0.0.1:50400 10.0.0.2:8080 0.000 0.001 -1 502 - 500 404 "POST https://api.flowapi.net:443/v1/chat/completions HTTP/2.0" "curl/8.5.0" TLS',
    { status: 502 },
  ],
  [
    '503',
    '[2026-03-02T10:00:00.000Z] "POST /v1/chat/completions HTTP/2" 503 UH no_healthy_upstream - "-" 404 19 0 - "-" "-" "0f1e" "api.flowapi.net" "-"',
    { status: 503 },
  ],
  [
    '429',
    '2026-03-02 10:00:00.404 | ERROR    | app.llm:ask:500 - OpenAI API error: 429 Too Many Requests',
    { status: 429, message: 'Too Many Requests' },
  ],
  [
    '403',
    '10:00:00 PM [vite] http proxy error: /v1/chat/completions 403 Forbidden',
    { status: 403, message: '/v1/chat/completions 403 Forbidden' },
  ],
  [
    '404',
    'E0302 10:00:00.000404  503 relay.go:500] completion failed: status=404 body={"error":{"message":"No such model","type":"invalid_request_error","code":"model_not_found"}}',
    { status: 404, type: 'invalid_request_error', code: 'model_not_found', message: 'No such model' },
  ],
  [
    '429',
    'time="2026-03-02T10:00:00Z" level=warning msg="upstream answered" code=429 path=/v1/chat/completions retry_after=15',
    { status: 429, message: 'upstream answered', retryAfterSeconds: 15 },
  ],
  ['none', 'INFO:     10.1.2.3:50404 - "GET /favicon.ico HTTP/1.1" 404 Not Found'],
  ['none', '10.0.0.1 - - [02/Mar/2026:10:00:00 +0000] "GET /index.html HTTP/1.1" 200 4290 "-" "Mozilla/5.0"'],
  ['none', 'level=info msg="request finished" status=200 dur=503ms tokens=429 user=404'],
];
