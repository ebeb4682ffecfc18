import { expect, it } from 'vitest';
import { sdkTexts } from '@/lib/sdk-texts';

const body = (message: string, code: string | null) => JSON.stringify({ error: { message, type: 'some_type', code } });

it('prints an error as each tool does', () => {
  expect(sdkTexts({ status: 429, sample: body('Slow down', 'too_fast') })).toEqual([
    { tool: 'Python (openai)', text: 'openai.RateLimitError: Error code: 429 - Slow down' },
    {
      tool: 'Python (openai, older)',
      text: "openai.RateLimitError: Error code: 429 - {'error': {'message': 'Slow down', 'type': 'some_type', 'code': 'too_fast'}}",
    },
    { tool: 'Node.js (openai)', text: 'RateLimitError: 429 Slow down' },
    { tool: 'Go (openai-go)', text: 'OpenAI API error: 429 Too Many Requests' },
    {
      tool: 'Go (openai-go, older)',
      text: 'POST "https://api.flowapi.net/v1/chat/completions": 429 Too Many Requests {"message":"Slow down","type":"some_type","code":"too_fast"}',
    },
    { tool: 'curl --fail', text: 'curl: (22) The requested URL returned error: 429' },
  ]);
});

it.each([
  [400, 'openai.BadRequestError', 'BadRequestError'],
  [402, 'openai.APIStatusError', 'APIError'],
  [413, 'openai.APIStatusError', 'APIError'],
  [422, 'openai.UnprocessableEntityError', 'UnprocessableEntityError'],
  [499, 'openai.APIStatusError', 'APIError'],
  [500, 'openai.InternalServerError', 'InternalServerError'],
  [529, 'openai.InternalServerError', 'InternalServerError'],
])('names the class of %i in Python and in Node', (status, python, node) => {
  const [inPython, , inNode] = sdkTexts({ status, sample: body('x', null) });
  expect([inPython?.text, inNode?.text]).toEqual([`${python}: Error code: ${status} - x`, `${node}: ${status} x`]);
});

it.each([
  ['It is down', "'It is down'"],
  ["It's down", '"It\'s down"'],
  ['It\'s "down"', "'It\\'s \"down\"'"],
  ['a\\b', "'a\\\\b'"],
  ['a\nb', "'a\\nb'"],
])('quotes %s as Python does', (message, quoted) => {
  const [, older] = sdkTexts({ status: 400, sample: body(message, null) });
  expect(older?.text).toContain(`{'message': ${quoted}, 'type': 'some_type', 'code': None}`);
});

it.each([
  [410, 'Gone'],
  [413, 'Request Entity Too Large'],
  [422, 'Unprocessable Entity'],
  [451, 'Unavailable For Legal Reasons'],
  [507, 'Insufficient Storage'],
  [529, ''],
])('gives %i the name that Go gives it: %j', (status, name) => {
  const go = sdkTexts({ status, sample: body('x', null) }).find(({ tool }) => tool === 'Go (openai-go)');
  expect(go?.text).toBe(`OpenAI API error: ${status} ${name}`.trimEnd());
});

it('writes what else a body may hold as Python does', () => {
  const sample = JSON.stringify({ error: { message: 'x', retry: true, final: false, limits: [3, 'rpm'] } });
  const [, older] = sdkTexts({ status: 429, sample });
  expect(older?.text).toContain("{'message': 'x', 'retry': True, 'final': False, 'limits': [3, 'rpm']}");
});
