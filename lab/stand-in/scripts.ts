import type { IncomingMessage } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';
import { findFaults } from './faults';
import { type AnyResponse, play } from './play';
import type { RecordedRequest } from './record';
import type { Step } from './step';

/** Steps, and the requests that have come for them. */
export interface PlayedScript {
  steps: readonly Step[];
  requests: RecordedRequest[];
}

/**
 * @param scripts by the first part of the path
 * @returns what answers a request: by its script's next step, or by 404 when there is no such script
 */
export function answerScripts(
  scripts: ReadonlyMap<string, PlayedScript>,
): (request: IncomingMessage | Http2ServerRequest, response: AnyResponse) => Promise<void> {
  return async (request, response) => {
    const arrivedMs = performance.now();
    const arrivedWallMs = Date.now();
    const id = /^\/(\w+)\/v1\//.exec(request.url ?? '')?.[1] ?? '';
    const script = scripts.get(id);
    if (!script) {
      response.writeHead(404).end();
      return;
    }
    const number = script.requests.length + 1;
    const record: RecordedRequest = {
      number,
      arrivedMs,
      arrivedWallMs,
      headers: request.headers,
      body: '',
      faults: [],
    };
    script.requests.push(record);
    response.on('close', () => {
      record.endedMs = performance.now();
    });
    record.body = await readBody(request);
    record.faults = findFaults(request, record.body, `/${id}/v1`);
    const step = script.steps[Math.min(number, script.steps.length) - 1];
    if (step) await play(step, record, response, `req_${id}_${number}`);
  };
}

/** The part of a body that arrives before the client goes away. */
async function readBody(request: IncomingMessage | Http2ServerRequest): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    // The client closed the connection: what came is what is recorded.
  }
  return Buffer.concat(chunks).toString('utf8');
}
