import { STAND_IN_KEY } from '@/lab/stand-in/record';
import type { Script } from '@/lab/stand-in/server';

/**
 * @param script what the stand-in plays
 * @param changes what is different from a request that it takes
 * @returns its answer to one request
 */
export function ask(
  script: Script,
  changes: { headers?: Record<string, string>; body?: object; signal?: AbortSignal } = {},
): Promise<Response> {
  return fetch(`${script.baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${STAND_IN_KEY}`, 'content-type': 'application/json', ...changes.headers },
    body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello' }], ...changes.body }),
    signal: changes.signal ?? null,
  });
}
