import type { IncomingHttpHeaders } from 'node:http';

/** The key that clients of the stand-in send. */
export const STAND_IN_KEY = 'stand-in-key';

/** One request as the stand-in saw it. Times are milliseconds on one monotonic clock. */
export interface RecordedRequest {
  /** Which request of its script it is, from 1. */
  number: number;
  arrivedMs: number;
  /** The same moment on the calendar's clock, in milliseconds since 1970. */
  arrivedWallMs: number;
  headers: IncomingHttpHeaders;
  body: string;
  /** What a FlowAPI would not accept: path, key, model. Empty for a good request. */
  faults: string[];
  /** What was answered; absent while the answer is on its way, and when the connection was cut before the headers. */
  answer?: Answer;
  /** The last moment before anything of the answer was sent, or before the stand-in cut the connection. What the client waits, it waits after this. */
  answeredMs?: number;
  /** The same moment on the calendar's clock. */
  answeredWallMs?: number;
  /** Whether the client was still there when the end of a `late-done` stream was sent. */
  isWhole?: true;
  /** When the exchange was over: the answer was sent, or either side had cut the connection. */
  endedMs?: number;
}

/** What the stand-in sent. */
export interface Answer {
  status: number;
  /** `error.message` of the body, where the stand-in wrote the body by itself. */
  message: string;
  requestId: string;
  /** Names and values as sent. */
  headers: Record<string, string>;
}
