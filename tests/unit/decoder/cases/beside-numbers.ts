import type { Case } from './case';

/** Log lines, wrappers and answers with misleading numbers beside the status. */
export const BESIDE_NUMBERS: readonly Case[] = [
  ['429', '<134>1 2025-10-12T07:11:02Z relay app 404 - - upstream=api.flowapi.net status=429 dur=503', { status: 429 }],
  [
    '503',
    'Oct 12 07:11:02 relay python[404]: openai.InternalServerError: Error code: 503 - {"error":{"message":"busy","type":"service_unavailable"}}',
    { status: 503, type: 'service_unavailable', message: 'busy' },
  ],
  [
    '401',
    'relay_1 | [ERR] 07:11:02 llm: 401 {"error":{"message":"No key","type":"invalid_request_error","code":"invalid_api_key"}}',
    { status: 401, type: 'invalid_request_error', code: 'invalid_api_key', message: 'No key' },
  ],
  [
    '504',
    'time="2025-10-12T07:11:02Z" level=error msg="llm call" error="POST \\"https://api.flowapi.net/v1/chat/completions\\": 504 Gateway Timeout" attempt=3',
    { status: 504, message: 'llm call' },
  ],
  [
    '502',
    'E1012 07:11:02.404429 1 llm.go:503] call failed: error, status code: 502, status: 502 Bad Gateway, message: upstream gone',
    { status: 502, message: 'upstream gone' },
  ],
  [
    '402',
    '2025-10-12 07:11:02.429 ERROR 404 --- [nio-8080-exec-5] c.e.Llm : HTTP 402 - {"error":{"message":"Top up","type":"insufficient_balance"}}',
    { status: 402, type: 'insufficient_balance', message: 'Top up' },
  ],
  [
    '429',
    '{"level":50,"time":1760253062429,"pid":404,"err":{"type":"RateLimitError","message":"429 Slow down","stack":"Error: 429 Slow down\\n    at x (/app/a.js:503:9)","status":429,"code":null},"msg":"failed"}',
    { status: 429, type: 'RateLimitError', message: 'Slow down' },
  ],
  [
    '500',
    '{"lvl":"error","evt":"llm","http_status":500,"elapsed_ms":429,"err":"server_error"}',
    { status: 500, type: 'server_error' },
  ],
  [
    '503',
    '{"timestamp":"2025-10-12T07:11:02Z","level":"ERROR","fields":{"message":"llm failed","status":503,"latency_ms":404}}',
    { status: 503, message: 'llm failed' },
  ],
  [
    '404',
    '10.0.0.1 - - [12/Oct/2025:07:11:02 +0000] "POST /v1/chat/completion HTTP/2.0" 404 429 "-" "openai-python/1.99" "-" 503',
    { status: 404 },
  ],
  [
    '502',
    '{"RequestMethod":"POST","RequestPath":"/v1/chat/completions","DownstreamStatus":502,"OriginStatus":502,"DownstreamContentSize":429,"Duration":503}',
    { status: 502 },
  ],
  [
    '429',
    '{"request":{"method":"POST","host":"api.flowapi.net","uri":"/v1/responses"},"bytes_read":503,"duration":0.404,"size":500,"status":429}',
    { status: 429 },
  ],
  [
    '504',
    'method=POST path=/v1/chat/completions format=json controller=Chat action=create status=504 duration=60429.50 view=0.40',
    { status: 504 },
  ],
  [
    '500',
    // Rails' own answer in its wake is not the API's status.
    'Completed 500 Internal Server Error in 429ms (ActiveRecord: 4.0ms)\nOpenAI::Errors::InternalServerError',
  ],
  ['403', '::ffff:10.0.0.1 - - [12/Oct/2025:07:11:02 +0000] "POST /v1/models HTTP/1.1" 403 503', { status: 403 }],
  ['429', 'POST /v1/chat/completions 429 12.503 ms - 404', { status: 429 }],
  ['502', '127.0.0.1:50404 - "POST /v1/chat/completions HTTP/1.1" 502 Bad Gateway', { status: 502 }],
  [
    '503',
    'at=error code=H12 desc="Request timeout" method=POST path="/v1/chat/completions" service=30000ms status=503 bytes=0',
    { status: 503 },
  ],
  ['429', 'gunicorn: 10.0.0.1 "POST /v1/responses" 429 84 0.0503', { status: 429 }],
  ['401', '  ├─ POST https://api.flowapi.net/v1/chat/completions\n  ├─ status 401\n  └─ 429 ms', { status: 401 }],
  ['429', 'crewai: LLM call failed: litellm.RateLimitError: RateLimitError: OpenAIException - Slow down', {}],
  [
    '400',
    "langchain_core.exceptions.OutputParserException\nopenai.BadRequestError: Error code: 400 - {'error': {'message': 'Unsupported parameter', 'type': 'invalid_request_error', 'param': 'max_tokens', 'code': 'unsupported_parameter'}}",
    { status: 400, type: 'invalid_request_error', code: 'unsupported_parameter', message: 'Unsupported parameter' },
  ],
  [
    '404',
    'AI_APICallError: Not Found\n  statusCode: 404,\n  responseBody: \'{"error":{"message":"No model flow-q","type":"not_found_error","code":"model_not_found"}}\'',
    { status: 404, type: 'not_found_error', code: 'model_not_found', message: 'No model flow-q' },
  ],
  [
    '503',
    "pydantic_ai.exceptions.ModelHTTPError: status_code: 503, model_name: flow-4o, body: {'message': 'Busy', 'type': 'service_unavailable', 'param': None, 'code': None}",
    { status: 503, type: 'service_unavailable', message: 'Busy' },
  ],
  ['401', 'dspy: litellm.AuthenticationError: AuthenticationError: OpenAIException - Incorrect key', {}],
  [
    '429',
    "autogen: openai.RateLimitError: Error code: 429 - {'error': {'message': 'RPM limit', 'type': 'rate_limit_error', 'param': None, 'code': 'rate_limit_exceeded'}}\n\nDuring handling of the above exception, another exception occurred:\n\nValueError: failed after 3 tries",
    { status: 429, type: 'rate_limit_error', code: 'rate_limit_exceeded', message: 'RPM limit' },
  ],
  [
    '402',
    "smolagents.utils.AgentGenerationError: Error in generating model output:\nError code: 402 - {'error': {'message': 'No funds', 'type': 'insufficient_balance'}}",
    { status: 402, type: 'insufficient_balance', message: 'No funds' },
  ],
  [
    '500',
    'llama_index: Error code: 500 - {"error": {"message": "boom", "type": "server_error"}}',
    { status: 500, type: 'server_error', message: 'boom' },
  ],
  ['429', 'aider: litellm.RateLimitError: Slow down\nRetrying in 0.5 seconds...', { message: 'Slow down' }],
  ['403', 'Cline: 403 status code (no body)', { status: 403 }],
  ['502', 'Cursor: Request failed with status code 502', { status: 502 }],
  [
    '401',
    'Continue: HTTP 401 Unauthorized from https://api.flowapi.net/v1/chat/completions\n\n{"error":{"message":"Bad key","code":"invalid_api_key"}}',
    { status: 401, code: 'invalid_api_key', message: 'Bad key' },
  ],
  ['429', 'Open WebUI\n429: Too Many Requests', { status: 429 }],
  [
    '402',
    'Dify: [openai_api_compatible] Error: API request failed with status code 402: {"error":{"message":"Out of funds","type":"insufficient_balance"}}',
    { status: 402, type: 'insufficient_balance', message: 'Out of funds' },
  ],
  ['400', "Flowise: Error: 400 Invalid value: 'temprature'", { status: 400, message: "Invalid value: 'temprature'" }],
  ['404', 'SillyTavern: Chat Completion API Not Found', {}],
  [
    '503',
    'NextChat:\n```json\n{\n  "error": true,\n  "message": "503 Service Unavailable"\n}\n```',
    { status: 503, message: 'Service Unavailable' },
  ],
  [
    '429',
    'Postman\n429 Too Many Requests  231 ms  503 B\n{"error":{"message":"Slow","type":"rate_limit_error"}}',
    { status: 429, type: 'rate_limit_error', message: 'Slow' },
  ],
  ['429', 'Status: 429 Too Many Requests Time: 503 ms Size: 404 B', { status: 429 }],
  ['401', 'Insomnia: 401 Unauthorized 429 ms 503 B', { status: 401 }],
  ['504', 'Failed to load resource: the server responded with a status of 504 (Gateway Time-out)', { status: 504 }],
  ['429', 'net::ERR_HTTP_RESPONSE_CODE_FAILURE 429 (Too Many Requests)', { status: 429 }],
  [
    '500',
    'Lambda: {"errorType":"InternalServerError","errorMessage":"500 The server broke","trace":["InternalServerError: 500 The server broke","    at APIError.generate (/var/task/node_modules/openai/error.js:404:20)"]}',
    { status: 500, message: 'The server broke' },
  ],
  [
    '502',
    '{"statusCode":502,"body":"{\\"message\\":\\"Internal server error\\"}"}',
    { status: 502, message: 'Internal server error' },
  ],
  [
    '429',
    'msg: {"error":{"message":"slow","type":"rate_limit_error"}} (status=429, retries=3)',
    { status: 429, type: 'rate_limit_error', message: 'slow' },
  ],
  ['404', 'Error: 404 - {"error":"model \'flow-x\' not found"}', { status: 404, message: "model 'flow-x' not found" }],
  [
    '400',
    '{"object":"error","message":"max_tokens too large","type":"BadRequestError","param":null,"code":400}',
    { status: 400, type: 'BadRequestError', message: 'max_tokens too large' },
  ],
  [
    '503',
    '{"error":{"code":503,"message":"The model is overloaded. Please try again later.","status":"UNAVAILABLE"}}',
    { status: 503, message: 'The model is overloaded. Please try again later.' },
  ],
  [
    '429',
    '[{"error":{"code":429,"message":"Resource has been exhausted","status":"RESOURCE_EXHAUSTED"}}]',
    { status: 429, code: 'RESOURCE_EXHAUSTED', message: 'Resource has been exhausted' },
  ],
  ['401', '{"code":401,"msg":"token invalid","data":null}', { status: 401, message: 'token invalid' }],
  [
    '402',
    '{"success":false,"error":"Insufficient credits","status":402}',
    { status: 402, message: 'Insufficient credits' },
  ],
  [
    '429',
    '{"error":"Too Many Requests","message":"limit is 10 per minute","statusCode":429}',
    { status: 429, message: 'limit is 10 per minute' },
  ],
  [
    '404',
    '{"timestamp":"2025-10-12T07:11:02.000+00:00","status":404,"error":"Not Found","path":"/v1/chat/completion"}',
    { status: 404, message: 'Not Found' },
  ],
  [
    '504',
    '{"message":"The upstream server is timing out","request_id":"aa11bb22cc33dd44ee55ff6677889900"}',
    { message: 'The upstream server is timing out', requestId: 'aa11bb22cc33dd44ee55ff6677889900' },
  ],
  ['401', '{"message":"No API key found in request"}', { message: 'No API key found in request' }],
  ['403', '{"message":"Missing Authentication Token"}', { message: 'Missing Authentication Token' }],
  ['429', '{"message":"Limit Exceeded"}', { message: 'Limit Exceeded' }],
  [
    '503',
    '<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>',
    { status: 503 },
  ],
  ['502', '<title>api.flowapi.net | 502: Bad gateway</title>', { status: 502 }],
  ['403', '<title>Attention Required! | Cloudflare</title>', { message: 'Attention Required!' }],
  ['429', '<h1>429</h1><p>Too Many Requests</p>', { status: 429 }],
  ['404', '<center><h1>404 Not Found</h1></center>\n<hr><center>openresty</center>', { status: 404 }],
  [
    '503',
    'event: error\ndata: {"error":{"message":"overloaded","type":"service_unavailable","code":null}}',
    { type: 'service_unavailable', message: 'overloaded' },
  ],
  [
    '500',
    'data: {"id":"c1","choices":[{"delta":{"content":"429"}}]}\n\ndata: {"error":{"message":"stream broke","type":"server_error","code":500}}',
    { status: 500, type: 'server_error', message: 'stream broke' },
  ],
];

/** Lists of statuses, and reports laid out like them. */
export const LISTS: readonly Case[] = [
  ['503', 'Attempt 1\n429: Too Many Requests\nAttempt 2\n503: Service Unavailable', { status: 503 }],
  ['503', '| time | status | method |\n| 10:02 | 429 | POST |\n| 10:03 | 503 | POST |', { status: 503 }],
  [
    '401',
    '401: Unauthorized\n\n{"error":{"message":"Bad","type":"invalid_request_error","code":"invalid_api_key"}}',
    { status: 401, type: 'invalid_request_error', code: 'invalid_api_key', message: 'Bad' },
  ],
  ['none', '<table>\n<tr><td>429</td><td>Too many</td></tr>\n<tr><td>500</td><td>Broken</td></tr>\n</table>'],
  [
    'none',
    '<table>\n<tr>\n<td>429</td>\n<td>Too many</td>\n</tr>\n<tr>\n<td>500</td>\n<td>Broken</td>\n</tr>\n</table>',
  ],
  ['none', '400 - Bad Request\n404 - Not Found\n'],
  ['none', '- `401`: key is wrong\n- `402`: no balance'],
];

/** Errors beside words that elsewhere mark code, questions and success. */
export const BESIDE_WORDS: readonly Case[] = [
  ['402', '{"ok":false,"status":"error","message":"Insufficient balance"}', { message: 'Insufficient balance' }],
  ['429', 'status: ok=false\nRate limit exceeded', {}],
  [
    '401',
    '{"data":null,"errors":[{"message":"Invalid API key","extensions":{"code":"UNAUTHENTICATED"}}]}',
    { code: 'UNAUTHENTICATED', message: 'Invalid API key' },
  ],
  ['503', 'First call: HTTP 200\nSecond call: HTTP 503', { status: 503 }],
  ['429', 'HTTP/1.1 200 OK\nHTTP/1.1 429 Too Many Requests\nretry-after: 3', { status: 429, retryAfterSeconds: 3 }],
  ['429', 'HTTP/1.1 200 Connection established\n\nHTTP/1.1 429 Too Many Requests', { status: 429 }],
  [
    '500',
    '{"code":200,"data":{"error":{"message":"Internal","type":"server_error","code":500}}}',
    { status: 500, type: 'server_error', message: 'Internal' },
  ],
  [
    '404',
    '{"status":"completed","error":{"message":"No model","type":"not_found_error","code":"model_not_found"}}',
    { type: 'not_found_error', code: 'model_not_found', message: 'No model' },
  ],
  ['429', 'openai.RateLimitError: 429 | slow', { status: 429, message: 'slow' }],
  ['503', 'if this keeps happening tell them: error 503 from api.flowapi.net', { status: 503 }],
  ['500', 'When I call the API with stream=true I get a 500', { status: 500 }],
  ['404', 'when the app starts I get 404', { status: 404 }],
  ['401', 'I get 401 if I use the new key', { status: 401 }],
  ['429', 'My function: def ask(): ...\nResult: 429 Too Many Requests', { status: 429 }],
  [
    '402',
    'Should I top up? {"error":{"message":"Balance is zero","type":"insufficient_balance"}}',
    { type: 'insufficient_balance', message: 'Balance is zero' },
  ],
  ['504', 'Is 504 normal? POST https://api.flowapi.net/v1/responses 504 Gateway Timeout', { status: 504 }],
  [
    '429',
    "except openai.RateLimitError as e:\n  File \"a.py\", line 5\nopenai.RateLimitError: Error code: 429 - {'error': {'message': 'Slow', 'type': 'rate_limit_error'}}",
    { status: 429, type: 'rate_limit_error', message: 'Slow' },
  ],
  ['429', 'raise RateLimitError(\nopenai.error.RateLimitError: Slow down', { message: 'Slow down' }],
  [
    '401',
    'NameError is gone now but: openai.AuthenticationError: Error code: 401 - {"error":{"message":"Bad"}}',
    { status: 401, message: 'Bad' },
  ],
  [
    '429',
    'KeyError: \'choices\'\nprinted response: {"error":{"message":"Slow","type":"rate_limit_error"}}',
    { type: 'rate_limit_error', message: 'Slow' },
  ],
  [
    '401',
    'TypeError: Cannot read properties of undefined (reading \'content\')\nresponse was {"error":{"message":"Bad key","type":"invalid_request_error","code":"invalid_api_key"}}',
    { type: 'invalid_request_error', code: 'invalid_api_key', message: 'Bad key' },
  ],
  [
    '400',
    'AssertionError: 400 != 200\n{"error":{"message":"bad","type":"invalid_request_error","param":"n","code":null}}',
    { type: 'invalid_request_error', message: 'bad' },
  ],
  [
    '429',
    'E       AssertionError: expected 200, got 429: {"error":{"message":"Slow","type":"rate_limit_error"}}',
    { status: 429, type: 'rate_limit_error', message: 'Slow' },
  ],
  [
    '503',
    'java.lang.RuntimeException: java.util.concurrent.ExecutionException: 503 Service Unavailable: "{"error":{"message":"busy"}}"',
    { status: 503, message: 'busy' },
  ],
  [
    '402',
    '# Bug report\n## What happened\nEvery call gives `402`\n## Log\n`{"error":{"message":"No credit","type":"insufficient_balance"}}`',
    { status: 402, type: 'insufficient_balance', message: 'No credit' },
  ],
  ['429', '* 10:02 call -> 429\n* 10:03 call -> 429', { status: 429 }],
  ['500', '- [ ] investigate: POST /v1/chat/completions returned 500', { status: 500 }],
  [
    '401',
    '3fa9c2d1e7: HTTP 401 Unauthorized {"error":{"message":"Bad","code":"invalid_api_key"}}',
    { status: 401, code: 'invalid_api_key', message: 'Bad' },
  ],
  [
    '429',
    'return status 429, body={"error":{"message":"Slow","type":"rate_limit_error"}}',
    { status: 429, type: 'rate_limit_error', message: 'Slow' },
  ],
  ['502', 'set: 502 Bad Gateway', { status: 502 }],
  [
    '429',
    'log.error: 429 {"error":{"message":"Slow","type":"rate_limit_error"}}',
    { status: 429, type: 'rate_limit_error', message: 'Slow' },
  ],
  ['404', 'a1b2c3d4 fixes nothing, still 404 Not Found from https://api.flowapi.net/v1/models', { status: 404 }],
  ['429', 'rate(): 429 Too Many Requests', { status: 429 }],
  ['503', 'use case: chat; error: 503 Service Unavailable', { status: 503, message: 'Service Unavailable' }],
  [
    '403',
    'export failed: 403 {"error":{"message":"Not allowed","type":"permission_error"}}',
    { status: 403, type: 'permission_error', message: 'Not allowed' },
  ],
  ['429', 'import failed: RateLimitError: 429 Slow', { status: 429, message: 'Slow' }],
  ['500', 'class LlmClient: 500 Internal Server Error', { status: 500 }],
  ['401', 'test: 401 Unauthorized', { status: 401 }],
  [
    '429',
    'feat(chat): got this now {"error":{"message":"Slow","type":"rate_limit_error","code":null}}',
    { type: 'rate_limit_error', message: 'Slow' },
  ],
  ['504', 'const: POST "https://api.flowapi.net/v1/chat/completions": 504 Gateway Timeout', { status: 504 }],
];
