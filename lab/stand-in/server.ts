import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findFaults } from './faults';
import { play } from './play';
import type { RecordedRequest } from './record';
import type { Step } from './step';

/** Steps that are being played to one client. */
export interface Script {
  /** What the client takes as base URL. */
  baseUrl: string;
  /** Grows while the client runs. */
  requests: RecordedRequest[];
  /** Forgets the script; later requests get 404. */
  end(): void;
}

/** A server that plays many scripts at the same time, told apart by the path. */
export interface StandIn {
  /**
   * @param steps played one after another; the last one repeats
   * @throws RangeError without a step
   */
  play(steps: readonly Step[]): Script;
  /** Cuts every connection. */
  close(): Promise<void>;
}

/**
 * Starts a stand-in of FlowAPI on a free port of the loopback interface.
 * @returns the server
 */
export async function startStandIn(): Promise<StandIn> {
  const scripts = new Map<string, { steps: readonly Step[]; requests: RecordedRequest[] }>();
  let count = 0;

  const server = createServer(async (request, response) => {
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
  });
  // A client may wait longer than Node's five seconds before it uses the connection again.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    play(steps) {
      if (steps.length === 0) throw new RangeError('a script needs a step');
      count += 1;
      const id = `s${count}`;
      const requests: RecordedRequest[] = [];
      scripts.set(id, { steps, requests });
      return { baseUrl: `http://127.0.0.1:${port}/${id}/v1`, requests, end: () => scripts.delete(id) };
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The part of a body that arrives before the client goes away. */
async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    // The client closed the connection: what came is what is recorded.
  }
  return Buffer.concat(chunks).toString('utf8');
}
