import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { type Certificates, makeCertificates } from './certificates';
import type { RecordedRequest } from './record';
import { answerScripts, type PlayedScript } from './scripts';
import { stallFirst } from './stall-first';
import type { Step } from './step';

/**
 * Where a script is played. `tls`: HTTP/2, or HTTP/1.1 for who does not know it, with a certificate of {@link Script.authorityFile}.
 * `stalled`: the same, but nothing is said on the first connection. `untrusted`: as `tls`, to a client that is not told of the authority. `down`: a port where nobody listens until {@link Script.open}.
 * `nowhere`: a host name that does not exist (RFC 6761 §6.4).
 */
export type Place = 'http' | 'tls' | 'stalled' | 'untrusted' | 'down' | 'nowhere';

/** Steps that are being played to one client. */
export interface Script {
  /** What the client takes as base URL. */
  baseUrl: string;
  /** Grows while the client runs. */
  requests: RecordedRequest[];
  /** Connections that clients of an `untrusted` place made; they send no request. */
  connections(): number;
  /** Certificate that the client has to be told of, where there is one. */
  authorityFile?: string;
  /** Begins to listen, where the place was `down`; once, however often it is called. */
  open(): void;
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
  /**
   * The same somewhere else.
   * @throws MissingToolchain when certificates are needed and cannot be made
   */
  playAt(place: Place, steps: readonly Step[]): Promise<Script>;
  /** Cuts every connection. */
  close(): Promise<void>;
}

/** Listeners stop, and what they have open is cut. */
interface Listener {
  port: number;
  connections(): number;
  close(): void;
}

/**
 * Starts a stand-in of FlowAPI on a free port of the loopback interface.
 * @returns the server
 */
export async function startStandIn(): Promise<StandIn> {
  const scripts = new Map<string, PlayedScript>();
  const answer = answerScripts(scripts);
  const listeners: Listener[] = [];
  let certificates: Promise<Certificates> | undefined;
  let count = 0;

  const listen = async (tls: Certificates | undefined, port = 0, stalls = false): Promise<Listener> => {
    const server = tls
      ? createSecureServer({ allowHTTP1: true, key: tls.key, cert: tls.cert }, answer)
      : createServer(answer);
    const front = stalls ? stallFirst(server) : server;
    const open = new Set<{ destroy(): void }>();
    let connections = 0;
    front.on('connection', (socket: Socket) => {
      connections += 1;
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    });
    // A client that does not believe a certificate, or that goes away, is what is being tested.
    server.on('tlsClientError', () => {}).on('sessionError', () => {});
    // A client may wait longer than Node's five seconds before it uses the connection again.
    if ('keepAliveTimeout' in server) server.keepAliveTimeout = 120_000;
    await new Promise<void>((resolve) => front.listen(port, '127.0.0.1', resolve));
    const listener: Listener = {
      port: (front.address() as AddressInfo).port,
      connections: () => connections,
      close() {
        front.close();
        for (const socket of open) socket.destroy();
      },
    };
    listeners.push(listener);
    return listener;
  };

  const http = await listen(undefined);
  let https: Promise<Listener> | undefined;

  const register = (steps: readonly Step[]): Omit<Script, 'baseUrl'> & { id: string } => {
    if (steps.length === 0) throw new RangeError('a script needs a step');
    count += 1;
    const id = `s${count}`;
    const requests: RecordedRequest[] = [];
    scripts.set(id, { steps, requests });
    return { id, requests, connections: () => 0, open: () => {}, end: () => scripts.delete(id) };
  };
  const at = (script: ReturnType<typeof register>, origin: string): Script => ({
    ...script,
    baseUrl: `${origin}/${script.id}/v1`,
  });

  return {
    play: (steps) => at(register(steps), `http://127.0.0.1:${http.port}`),

    async playAt(place, steps) {
      const script = register(steps);
      switch (place) {
        case 'http':
          return at(script, `http://127.0.0.1:${http.port}`);
        case 'nowhere':
          return at(script, 'http://api.flowapi.invalid');
        case 'down': {
          const { port, close } = await listen(undefined);
          close();
          let isOpen = false;
          const open = (): void => {
            if (!isOpen) void listen(undefined, port);
            isOpen = true;
          };
          return at({ ...script, open }, `http://127.0.0.1:${port}`);
        }
        case 'tls': {
          certificates ??= makeCertificates();
          const made = await certificates;
          https ??= listen(made);
          const { port } = await https;
          return at({ ...script, authorityFile: made.authorityFile }, `https://127.0.0.1:${port}`);
        }
        case 'stalled': {
          certificates ??= makeCertificates();
          const made = await certificates;
          const { port } = await listen(made, 0, true);
          return at({ ...script, authorityFile: made.authorityFile }, `https://127.0.0.1:${port}`);
        }
        case 'untrusted': {
          certificates ??= makeCertificates();
          const { port, connections } = await listen(await certificates);
          return at({ ...script, connections }, `https://127.0.0.1:${port}`);
        }
      }
    },

    async close() {
      for (const listener of listeners) listener.close();
      (await certificates)?.remove();
    },
  };
}
