import type { IncomingMessage } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';
import { STAND_IN_KEY } from './record';

/**
 * What a FlowAPI would not accept about a chat completion request. A snippet that passes against a lenient server is not proven.
 * @param request method, URL and headers
 * @param body the request's body
 * @param prefix the path before `/chat/completions`
 * @returns one sentence each; empty for a good request
 */
export function findFaults(request: IncomingMessage | Http2ServerRequest, body: string, prefix: string): string[] {
  const faults: string[] = [];
  const expect = (name: string, found: unknown, allowed: string | undefined): void => {
    if (found !== allowed)
      faults.push(`${name} is ${JSON.stringify(found)}, not ${JSON.stringify(allowed) ?? 'absent'}`);
  };
  expect('method', request.method, 'POST');
  expect('path', request.url, `${prefix}/chat/completions`);
  expect('authorization', request.headers.authorization, `Bearer ${STAND_IN_KEY}`);
  for (const name of ['openai-organization', 'openai-project', 'x-of-openai']) {
    expect(name, request.headers[name], undefined);
  }
  expect('content-type', request.headers['content-type']?.split(';')[0], 'application/json');
  const data = parseObject(body);
  expect('model', data.model, 'gpt-4o');
  expect('messages', JSON.stringify(normalise(data.messages)), JSON.stringify([['user', 'Hello']]));
  return faults;
}

function parseObject(body: string): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(body);
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
}

function normalise(messages: unknown): unknown {
  if (!Array.isArray(messages)) return messages;
  return messages.map((message: { role?: unknown; content?: unknown }) => [message.role, message.content]);
}
