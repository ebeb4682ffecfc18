import type { ServerResponse } from 'node:http';
import { constants, type Http2ServerResponse } from 'node:http2';
import { setTimeout as sleep } from 'node:timers/promises';
import { bodyText, errorMessage, streamEvents } from './bodies';
import type { RecordedRequest } from './record';
import type { RetryAfter, Step, StreamEnd } from './step';

/** Where an answer is written, over HTTP/1.1 or HTTP/2. */
export type AnyResponse = ServerResponse | Http2ServerResponse;

/** How long after `finish_reason` a late `[DONE]` comes. Who hangs up sooner has not waited for it; where this machine is slow, it may be later than that. */
const LATE_MS = 1500;

/** From one byte of a drip to the next: far less than any limit on silence, also where this machine is slow. */
const DRIP_MS = 250;

/** A model's thoughts before its first text, and from one to the next: each soon enough, and all of them longer than the lab's limit on silence. */
const THOUGHTS = 4;
const THOUGHT_MS = 1500;

/** How much of a body arrives before it breaks off: less than any event of a stream. */
const PART_BYTES = 20;

/**
 * Answers one request as its step says, and notes in the record what was sent.
 * @param step what to do
 * @param record the request
 * @param response where to write
 * @param requestId value of `x-request-id`
 */
export async function play(
  step: Step,
  record: RecordedRequest,
  response: AnyResponse,
  requestId: string,
): Promise<void> {
  // A long delay must not keep the stand-in's process alive once everything else is done.
  if (step.delayMs !== undefined) await sleep(step.delayMs, undefined, { ref: false });
  if (record.endedMs !== undefined) return;
  record.answeredMs = performance.now();
  record.answeredWallMs = Date.now();
  if (step.drop === 'before-headers' || step.drop === 'goaway' || step.drop === 'reset') {
    await cut(response, step.drop);
    return;
  }
  const status = step.status ?? 200;
  const wantsStream = /"stream":\s*true/.test(record.body);
  const isStream = step.stream !== undefined || (wantsStream && status < 300 && step.body === undefined);
  const headers: Record<string, string> = {
    'content-type': isStream ? 'text/event-stream' : (step.contentType ?? 'application/json'),
    'x-request-id': requestId,
    ...step.headers,
  };
  if (step.retryAfter) headers['retry-after'] = retryAfterText(step.retryAfter);
  record.answer = { status, message: errorMessage(status, record.number), requestId, headers };
  if (step.stream) {
    response.writeHead(status, headers);
    await writeStream(step.stream, record, response);
    return;
  }
  const body = Buffer.from(bodyText(step, record.number, wantsStream));
  response.writeHead(status, { ...headers, 'content-length': String(body.length) });
  if (step.slow) await crawl(step.slow, body, record, response);
  else if (step.drop) await breakOff(step.drop, body, response);
  else response.end(body);
  if (step.closesAfter) await breakOff('after-headers', body, response);
}

async function writeStream(end: StreamEnd, record: RecordedRequest, response: AnyResponse): Promise<void> {
  const { text, thought, error, finish, done } = streamEvents(record.number);
  if (end === 'error-first') response.end(error);
  else if (end === 'no-text') response.end(finish + done);
  else if (end === 'cut-first') await breakOff('mid-body', Buffer.from(text[0] ?? ''), response);
  else {
    if (end === 'thinks') await think(thought, record, response);
    for (const event of text) write(response, event);
    await flushed();
    if (end === 'cut') response.socket?.destroy();
    else if (end === 'late-done') await endLate(finish, done, record, response);
    else if (end === 'open-end') write(response, finish);
    else if (end !== 'silence')
      response.end({ whole: finish + done, thinks: finish + done, 'error-event': error, 'no-done': '' }[end]);
  }
}

/** The comments are those by which a gateway keeps a connection alive. */
async function think(thought: string, record: RecordedRequest, response: AnyResponse): Promise<void> {
  for (let i = 0; i < THOUGHTS && record.endedMs === undefined; i += 1) {
    write(response, `: still thinking\n\n${thought}`);
    await sleep(THOUGHT_MS, undefined, { ref: false });
  }
}

/** Who takes `finish_reason` for the end has hung up by the time that the end is sent. */
async function endLate(finish: string, done: string, record: RecordedRequest, response: AnyResponse): Promise<void> {
  write(response, finish);
  const sentMs = performance.now();
  await sleep(LATE_MS);
  if (record.endedMs !== undefined && record.endedMs - sentMs < LATE_MS) return;
  record.isWhole = true;
  response.end(done);
}

/** Ends an exchange whose headers were sent. */
async function breakOff(drop: 'after-headers' | 'mid-body', body: Buffer, response: AnyResponse): Promise<void> {
  const { socket } = response;
  if (drop === 'mid-body') write(response, body.subarray(0, PART_BYTES));
  else if (!response.writableEnded) flushHeaders(response);
  await flushed();
  socket?.destroy();
}

async function crawl(
  slow: NonNullable<Step['slow']>,
  body: Buffer,
  record: RecordedRequest,
  response: AnyResponse,
): Promise<void> {
  flushHeaders(response);
  for (let i = 0; slow === 'drip' && i < body.length && record.endedMs === undefined; i += 1) {
    write(response, body.subarray(i, i + 1));
    await sleep(DRIP_MS, undefined, { ref: false });
  }
}

async function cut(response: AnyResponse, drop: 'before-headers' | 'goaway' | 'reset'): Promise<void> {
  if (!('stream' in response) || drop === 'before-headers') response.socket?.destroy();
  else if (drop === 'reset') response.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  else {
    const { session } = response.stream;
    session?.goaway(constants.NGHTTP2_NO_ERROR, 0);
    await flushed();
    session?.destroy();
  }
}

/** The two kinds of response share the method, but not its signatures. */
function write(response: AnyResponse, data: string | Buffer): void {
  if ('stream' in response) response.write(data);
  else response.write(data);
}

function flushHeaders(response: AnyResponse): void {
  if ('stream' in response) response.write('');
  else response.flushHeaders();
}

/** Long enough for the loopback interface to hand over what was written before the connection is cut. */
function flushed(): Promise<void> {
  return sleep(20);
}

function retryAfterText(retryAfter: RetryAfter): string {
  if ('text' in retryAfter) return retryAfter.text;
  const seconds = Math.ceil(Date.now() / 1000 + retryAfter.dateInSeconds);
  return new Date(seconds * 1000).toUTCString();
}
