import { expect, test } from 'vitest';
import { decode } from '@/lib/decoder/decode';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

/** The row by its status and how sure it is, or who answered where the API did not. */
function told(paste: string): string {
  const answer = decode(paste, FROZEN_CATALOGUE, 0);
  if (answer.kind === 'known') return `${answer.errors[0]?.slice(0, 3)} ${answer.confidence}`;
  return 'origin' in answer ? (answer.origin.name ?? answer.origin.by) : answer.kind;
}

const BODY = '{"error":{"message":"No","type":"authentication_error"}}';
const inPackage = (name: string) => `\n    at request (/app/node_modules/${name}/dist/index.js:4:2)`;
const inPython = (name: string) =>
  `  File "/app/.venv/lib/python3.12/site-packages/${name}/client.py", line 1, in request\n`;

test.each<[what: string, paste: string, who: string]>([
  // The request.
  ['a server’s log of its own address', '2026-01-05T10:00:00Z INFO POST http://localhost:3000/ask 500 12ms', 'own'],
  [
    'what a gateway on the reader’s machine answered',
    'requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: http://localhost:4000/ask',
    '429 likely',
  ],
  ['a route', 'POST /ask 500 in 31ms', 'own'],
  ['a route of the API', 'POST /v1/chat/completions 429 in 31ms', '429 likely'],
  ['an answer behind a route', `POST /ask 500 in 31ms: HTTP/1.1 401 Unauthorized ${BODY}`, '401 certain'],
  ['an answer without a body behind a route', 'POST /ask 500 in 31ms: HTTP/1.1 401 Unauthorized', '401 likely'],
  ['a line in JSON of a route', '{"method":"POST","path":"/ask","status":500}', 'own'],
  [
    'a line in JSON of a route, with a body',
    `{"method":"POST","path":"/ask","status":401,${BODY.slice(1)}`,
    '401 certain',
  ],
  // The module of the exception.
  ['a framework’s exception', 'werkzeug.exceptions.Forbidden: 403 Forbidden: Not yours', 'own'],
  ['AWS', 'botocore.exceptions.ClientError: An error occurred (AccessDeniedException) status 403', 'AWS'],
  [
    'models at AWS',
    'botocore.errorfactory.ThrottlingException: An error occurred (ThrottlingException) when calling the InvokeModel operation: Slow',
    '429 likely',
  ],
  ['a library that nobody listed', 'kagi.exceptions.RequestError: 401 Unauthorized', 'kagi'],
  ['its constant, which is no class', 'kagi.exceptions.ERROR: 401 Unauthorized', '401 likely'],
  ['a module of the reader’s', 'app.errors.RequestError: 401 Unauthorized', '401 likely'],
  // The library of the frames.
  ['a package with a scope', `Error: 401 Unauthorized${inPackage('@browserbasehq/stagehand')}`, 'browserbasehq'],
  ['the same with a body', `Error: 401 ${BODY}${inPackage('@browserbasehq/stagehand')}`, '401 certain'],
  ['the same about a model', `Error: 401 not your model${inPackage('@browserbasehq/stagehand')}`, '401 likely'],
  ['the AI SDK', `Error: 401 Unauthorized${inPackage('@ai-sdk/provider-utils')}`, '401 likely'],
  [
    'the last frame of Python',
    `Traceback (most recent call last):\n${inPython('openai')}${inPython('pinecone')}Exception: 401 Unauthorized`,
    'Pinecone',
  ],
  ['the first frame of Node', `Error: 401 Unauthorized${inPackage('pinecone')}${inPackage('openai')}`, 'Pinecone'],
  [
    'a frame of Java',
    'java.lang.RuntimeException: 401 Unauthorized\n\tat com.slack.api.Slack.post(Slack.java:1)',
    'Slack',
  ],
  // The logger, and names in the lines of the error only.
  ['a logger', '2026-01-05 10:00:00 ERROR pinecone.client: 401 Unauthorized', 'Pinecone'],
  ['the SDK’s logger', '2026-01-05 10:00:00 ERROR openai._base_client: 401 Unauthorized', '401 certain'],
  ['a name beside the status', 'GitHub API: 429 Too Many Requests', 'GitHub'],
  ['a name above it', 'GitHub API docs were read\n\nnothing else here\nError: 429 Too Many Requests', '429 likely'],
  ['a name on the line above it', 'GitHub API docs were read\nError: 429 Too Many Requests', '429 likely'],
  ['a name on the line below it', 'Error: 429 Too Many Requests\nGitHub API docs were read', '429 likely'],
  // Tools of agents.
  ['a tool', "Tool 'web_search' failed: 429 Too Many Requests", 'the tool web_search'],
  ['a call of a tool', 'Error executing tool web_search: 429 Too Many Requests', 'the tool web_search'],
  ['a tool without a name', 'MCP error -32603: 401 Unauthorized', 'a tool of the agent'],
  // What anybody may have answered is not certain.
  ['a class for a code', '{"error":{"code":"TooManyRequests","message":"Slow"},"status":429}', '429 likely'],
  ['a word for a code', '{"error":{"code":"rateLimitHit","message":"Slow"},"status":429}', '429 certain'],
  ['the form of a framework', '{"statusCode":403,"error":"Forbidden","message":"No"}', '403 likely'],
  // Of a long record the beginning and the end are read.
  [
    'the end of a long line',
    `{"data":"${'x'.repeat(60_000)}","status":401,"error":{"message":"No","type":"authentication_error"}}`,
    '401 certain',
  ],
  [
    'the beginning of a long line',
    `{"status":401,"error":{"message":"No","type":"authentication_error"},"data":"${'x'.repeat(60_000)}"}`,
    '401 certain',
  ],
])('of %s', (_what, paste, who) => {
  expect(told(paste)).toBe(who);
});

test('of a long line the end is shown, where the error stands', () => {
  const answer = decode(`{"data":"${'x'.repeat(60_000)}","status":401,${BODY.slice(1)}`, FROZEN_CATALOGUE, 0);
  expect('shown' in answer && answer.shown.text).toContain('"authentication_error"');
});

test('of a long line the middle is not read', () => {
  const filled = 'x'.repeat(30_000);
  const paste = `{"status":401,${BODY.slice(1, -1)},"a":"${filled}","raw":{"status":503,"error":{"message":"Busy","type":"service_unavailable"}},"b":"${filled}"}`;
  expect(decode(paste, FROZEN_CATALOGUE, 0)).toMatchObject({ errors: ['401-invalid-api-key'], also: [] });
});
