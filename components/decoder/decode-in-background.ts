import type { Diagnosis } from '@/lib/decoder/diagnosis';
import type { ErrorEntry } from '@/lib/errors';
import { ERRORS_JSON_PATH } from '@/lib/site';
import { loadAnswerData } from './answer-data';
import { loadAnswerView } from './answer-view';
import type { DecodeReply, DecodeRequest } from './decode-worker';
import { jsonLoader } from './load-once';

/** Who wants to hear of one decoding. Nothing is called after it was cancelled. */
export interface DecodingListener {
  /** @param done share of the paste that was read, 0 to 1 */
  onProgress: (done: number) => void;
  onAnswer: (diagnosis: Diagnosis) => void;
  onFailure: () => void;
}

/** The catalogue with what messages say: pages leave that out, because only the decoder needs it. */
const loadCatalogue = jsonLoader<{ errors: ErrorEntry[] }>(ERRORS_JSON_PATH);

/** A worker that waits for the next paste; kept so that its code is loaded once. */
let idleWorker: Worker | undefined;

/** Loads the decoder, and what shows its answers, ahead of the first paste. Safe to call often. */
export function warmUp(): void {
  idleWorker ??= createWorker();
  // Failures are told when an answer needs what is missing.
  loadAnswerView().catch(() => undefined);
  loadAnswerData().catch(() => undefined);
  loadCatalogue().catch(() => undefined);
}

/**
 * Decodes in a worker, or in short slices on the main thread where workers are missing. The answer is the same.
 * @param paste the pasted text; it never leaves the browser
 * @param catalogue every error of the reference, as the page knows it; used where the whole of it cannot be had
 * @param now epoch ms at which the paste arrived
 * @returns a function that cancels the decoding
 */
export function startDecoding(
  paste: string,
  catalogue: readonly ErrorEntry[],
  now: number,
  listener: DecodingListener,
): () => void {
  let isCancelled = false;
  let stop = () => {};
  loadCatalogue()
    .then(({ errors }) => errors)
    .catch(() => catalogue)
    .then((errors) => {
      if (!isCancelled) stop = start({ paste, catalogue: errors, now }, listener);
    });
  return () => {
    isCancelled = true;
    stop();
  };
}

function start(request: DecodeRequest, listener: DecodingListener): () => void {
  const worker = idleWorker ?? createWorker();
  idleWorker = undefined;
  if (!worker) return startSlices(request, listener);
  worker.onmessage = ({ data }: MessageEvent<DecodeReply>) => {
    if ('done' in data) return listener.onProgress(data.done);
    idleWorker ??= worker;
    listener.onAnswer(data.diagnosis);
  };
  worker.onerror = () => {
    worker.terminate();
    listener.onFailure();
  };
  worker.postMessage(request);
  return () => {
    if (idleWorker !== worker) worker.terminate();
  };
}

function createWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    const worker = new Worker(new URL('./decode-worker.ts', import.meta.url));
    // One whose code could not be loaded must not wait for a paste that it can never answer.
    worker.onerror = () => {
      if (idleWorker === worker) idleWorker = undefined;
    };
    return worker;
  } catch {
    // A policy may forbid workers although the browser has them.
    return undefined;
  }
}

function startSlices({ paste, catalogue, now }: DecodeRequest, listener: DecodingListener): () => void {
  const controller = new AbortController();
  import('@/lib/decoder/decode-in-slices')
    .then(({ decodeInSlices }) =>
      decodeInSlices(paste, catalogue, { now, signal: controller.signal, onProgress: listener.onProgress }),
    )
    .then(
      (diagnosis) => {
        if (!controller.signal.aborted) listener.onAnswer(diagnosis);
      },
      () => {
        if (!controller.signal.aborted) listener.onFailure();
      },
    );
  return () => controller.abort();
}
