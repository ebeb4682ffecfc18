import type { Case } from './case';

const KEY = { type: 'invalid_request_error', code: 'invalid_api_key', message: 'Key rejected' };
const PRETTY =
  '{\n  "error": {\n    "message": "Key rejected",\n    "type": "invalid_request_error",\n    "param": null,\n    "code": "invalid_api_key"\n  }\n}';

/** Log prefixes on every line, terminals that break lines, editors that number them. */
export const WRAPPED: readonly Case[] = [
  ['401', PRETTY.replace(/^/gm, 'relay-1  | '), KEY],
  ['401', PRETTY.replace(/^/gm, '2026-03-02T10:00:00.123Z '), KEY],
  ['401', PRETTY.replace(/^/gm, 'Mar  2 10:00:00 web1 app[404]: '), KEY],
  ['401', PRETTY.replace(/^/gm, '2026-03-02T10:00:00.123456+00:00 app[web.1]: '), KEY],
  ['401', PRETTY.replace(/^/gm, '[pod/relay-7c9d/relay] '), KEY],
  [
    '401',
    PRETTY.replace(/^/gm, '  "').replace(/$/gm, '\\n" +'),
    { type: 'invalid_request_error', code: 'invalid_api_key', message: 'Key rejected' },
  ],
  [
    '401',
    PRETTY.split('\n')
      .map((line, at) => `${8 + at} ${line}`)
      .join('\n'),
    KEY,
  ],
  [
    '401',
    PRETTY.split('\n')
      .map((line, at) => `${String(at + 1).padStart(3)} | ${line}`)
      .join('\n'),
    KEY,
  ],
  ['401', PRETTY.replace(/^/gm, '// '), KEY],
  ['401', PRETTY.replace(/^/gm, '# '), KEY],
  ['401', PRETTY.replace(/^/gm, '* '), KEY],
  ['401', PRETTY.replace(/^/gm, '< '), KEY],
  ['401', PRETTY.replace(/\n/g, '\\n'), KEY],
  ['401', PRETTY.replace(/\n/g, '<br>'), KEY],
  ['401', PRETTY.replace(/ /g, '&nbsp;').replace(/"/g, '&quot;'), KEY],
  ['401', PRETTY.replace(/\n\s*/g, ''), KEY],
  ['401', PRETTY.replace(/\n/g, '\r'), KEY],
  [
    '401',
    PRETTY.replace(/"/g, '""').replace(/^/, '"').replace(/$/, '"'),
    { type: 'invalid_request_error', code: 'invalid_api_key', message: 'Key rejected' },
  ],
  ['401', PRETTY.replace(/"/g, '\\"'), KEY],
  ['401', PRETTY.replace(/"/g, "'"), KEY],
  ['401', PRETTY.replace(/"/g, '`'), KEY],
  ['401', PRETTY.replace(/"(\w+)":/g, '$1:'), KEY],
  ['401', PRETTY.replace(/:/g, ' =>'), KEY],
  ['401', PRETTY.replace(/(.{24})/gs, '$1\n'), { type: 'invalid_request_error', code: 'invalid_api_key' }],
  [
    '429',
    "openai.RateLimitError: Error code: 429 - {'error': {'message': 'Rate limit reached fo\nr flow-4o in organization org-1 on requests per min (RPM): Limit 3, Used 3, Request\ned 1. Please try again in 20s.', 'type': 'requests', 'param': None, 'code': 'rate_lim\nit_exceeded'}}",
    {
      status: 429,
      type: 'requests',
      code: 'rate_limit_exceeded',
      message:
        'Rate limit reached for flow-4o in organization org-1 on requests per min (RPM): Limit 3, Used 3, Request ed 1. Please try again in 20s.',
      retryAfterSeconds: 20,
    },
  ],
  [
    '404',
    "│ NotFoundError: Error code: 404 - {'error': {'message': 'The model `flow-9`     │\n│ does not exist', 'type': 'invalid_request_error', 'param': None, 'code':       │\n│ 'model_not_found'}}                                                            │",
    {
      status: 404,
      type: 'invalid_request_error',
      code: 'model_not_found',
      message: 'The model `flow-9` does not exist',
    },
  ],
  [
    '503',
    "\u001b[1;31mInternalServerError\u001b[0m: Error code: \u001b[1;36m503\u001b[0m - \u001b[1m{\u001b[0m\u001b[32m'error'\u001b[0m: \u001b[1m{\u001b[0m\u001b[32m'message'\u001b[0m: \u001b[32m'Overloaded'\u001b[0m, \u001b[32m'type'\u001b[0m: \u001b[32m'service_unavailable'\u001b[0m, \u001b[32m'param'\u001b[0m: \u001b[3;35mNone\u001b[0m, \u001b[32m'code'\u001b[0m: \u001b[3;35mNone\u001b[0m\u001b[1m}\u001b[0m\u001b[1m}\u001b[0m",
    { status: 503, type: 'service_unavailable', message: 'Overloaded' },
  ],
  ['429', '\\u001b[31mError: 429 Slow down\\u001b[39m', { status: 429, message: 'Slow down' }],
  ['429', '#033[31mError: 429 Slow down#033[0m', { status: 429, message: 'Slow down' }],
  [
    '401',
    "E   openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Key rejected', 'type': 'invalid_request_error', 'param': None, 'code': 'invalid_api_key'}}\n\n/usr/lib/python3/site-packages/openai/_base_client.py:404: AuthenticationError\n=========== short test summary info ===========\nFAILED tests/test_a.py::test_b - openai.AuthenticationError: Error code: 401 ...",
    { status: 401, ...KEY },
  ],
  ['500', '| 2026-03-02 | ERROR | LLM returned status 500 |', { status: 500 }],
  [
    '429',
    "\"error\",\"2026-03-02\",\"Error code: 429 - {'error': {'message': 'Slow down', 'type': 'requests', 'param': None, 'code': 'rate_limit_exceeded'}}\"",
    { status: 429, type: 'requests', code: 'rate_limit_exceeded', message: 'Slow down' },
  ],
  ['429', '<pre>\nHTTP/1.1 429 Too Many Requests\nRetry-After: 12\n</pre>', { status: 429, retryAfterSeconds: 12 }],
  [
    '402',
    '*Error*: _402_ `{"error":{"message":"No funds","type":"insufficient_balance"}}`',
    { type: 'insufficient_balance', message: 'No funds' },
  ],
  [
    '401',
    '<Error>: {"error":{"message":"Key rejected","type":"invalid_request_error","param":null,"code":"invalid_api_key"}} at line 1 column 429',
    KEY,
  ],
];
