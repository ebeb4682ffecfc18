// In this order like stands beside like in the bundle, and gzip makes it two thirds of a kB lighter.
import './text/redact/values';
import './text/redact/tables';
import './text/redact/notations';
import './text/clean';
import './text/redact';
import './decide/services';
import './decide/shapes';
import './text/prose';
import './decide/origin';
import './notations/values';
import './text/line-kinds';
import './text/source-lines';
import './text/cut';
import './decide/wording';
import './text/form';
import './notations/other-numbers';
import './notations/status-key';
import './text/lists';
import './notations/exception-class';
import './answer/not-ours';
import './text/talk';
import './notations/index';
import './text/source-kinds';
import './text/skim';
import './text/unwrap';
import './answer/show';
import './answer/diagnose';
import './text/redact/looks';
import './text/redact/wraps';
import type { ErrorEntry } from '@/lib/errors';
import { pipeline } from './decode';
import type { Diagnosis } from './diagnosis';

/** How {@link decodeInSlices} runs. */
export interface SliceOptions {
  /** Epoch ms against which an absolute Retry-After counts. Default: the time of the call. */
  now?: number;
  /** Key of another error of the paste, to which the answer is wanted. */
  chosen?: string | undefined;
  /** Stops the work; the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
  /** Called between slices with the share of the work that is done, 0 to 1. */
  onProgress?: (done: number) => void;
  /** Gives the thread to others and resolves when it is back. Default: a timer of 0 ms. */
  yieldNow?: () => Promise<void>;
  /** Longest time in ms to hold the thread. Default 12, well under the 50 ms at which browsers call a task long. */
  sliceMs?: number;
}

/** Work per character of a usual paste: cleaning, reading, gathering. Only the progress depends on it. */
const PASSES = 3;

/**
 * The same answer as `decode`, worked out in short slices so that a page stays responsive.
 * @param paste what was pasted
 * @param catalogue all errors of the reference
 * @param options see {@link SliceOptions}
 * @returns the diagnosis
 * @throws the signal's reason, when it is aborted
 */
export async function decodeInSlices(
  paste: string,
  catalogue: readonly ErrorEntry[],
  options: SliceOptions = {},
): Promise<Diagnosis> {
  const { now = Date.now(), chosen, signal, onProgress, yieldNow = nextTask, sliceMs = 12 } = options;
  const run = pipeline(paste, catalogue, now, chosen);
  const total = Math.max(1, paste.length * PASSES);
  let done = 0;
  let sliceEnd = performance.now() + sliceMs;
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return step.value;
    done += step.value;
    if (performance.now() < sliceEnd) continue;
    onProgress?.(Math.min(0.99, done / total));
    await yieldNow();
    signal?.throwIfAborted();
    sliceEnd = performance.now() + sliceMs;
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
