import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { bodyText, errorMessage, streamEvents } from './bodies';
import type { RecordedRequest } from './record';
import type { RetryAfter, Step } from './step';

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
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  // A long delay must not keep the stand-in's process alive once everything else is done.
  if (step.delayMs !== undefined) await sleep(step.delayMs, undefined, { ref: false });
  if (response.destroyed) return;
  record.answeredMs = performance.now();
  if (step.drop === 'before-headers') {
    response.socket?.destroy();
    return;
  }
  const status = step.status ?? 200;
  const headers: Record<string, string> = {
    'content-type': step.stream ? 'text/event-stream' : (step.contentType ?? 'application/json'),
    'x-request-id': requestId,
    ...step.headers,
  };
  if (step.retryAfter) headers['retry-after'] = retryAfterText(step.retryAfter);
  record.answer = { status, message: errorMessage(status, record.number), requestId, headers };
  if (step.stream) {
    response.writeHead(status, headers);
    await writeStream(step.stream, record.number, response);
    return;
  }
  const body = Buffer.from(bodyText(step, record.number));
  response.writeHead(status, { ...headers, 'content-length': String(body.length) });
  if (step.drop === undefined) {
    response.end(body);
    return;
  }
  response.flushHeaders();
  if (step.drop === 'mid-body') response.write(body.subarray(0, body.length >> 1));
  await flushed();
  response.socket?.destroy();
}

async function writeStream(end: NonNullable<Step['stream']>, number: number, response: ServerResponse): Promise<void> {
  const { text, error, done } = streamEvents(number);
  for (const event of text) response.write(event);
  await flushed();
  if (end === 'cut') response.socket?.destroy();
  else response.end({ whole: done, 'error-event': error, 'no-done': '' }[end]);
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
