import type { Diagnosis } from '../decoder/diagnosis';
import { allowOwnScripts } from './allow-own-scripts';
import type { DecodeReply, DecodeRequest } from './decode-worker';

/** Who wants to hear of one decoding. Nothing is called after it was cancelled. */
export interface DecodingListener {
  /** @param done share of the paste that was read, 0 to 1 */
  onProgress: (done: number) => void;
  onAnswer: (diagnosis: Diagnosis) => void;
  onFailure: () => void;
}

/**
 * Kept for all pastes: one that is given up is stopped in it. Ending the worker instead would also break its successor in Chromium,
 * when both still wait for the same script.
 */
let worker: Worker | undefined;

/** Loads the worker's code ahead of the first paste. Safe to call often. */
export function warmUpWorker(): void {
  worker ??= createWorker();
}

/**
 * Decodes in the worker, or in short slices on the main thread where workers are missing or fail.
 * @param request what to decode
 * @param listener hears of progress and of the answer
 * @returns a function that cancels the decoding
 */
export function startInWorker(request: DecodeRequest, listener: DecodingListener): () => void {
  warmUpWorker();
  return worker ? talkTo(worker, request, listener) : startSlices(request, listener);
}

function talkTo(chosen: Worker, request: DecodeRequest, listener: DecodingListener): () => void {
  const { port1: port, port2 } = new MessageChannel();
  let stopSlices: (() => void) | undefined;
  const leave = () => {
    port.close();
    chosen.removeEventListener('error', onError);
  };
  const onError = () => {
    leave();
    stopSlices = startSlices(request, listener);
  };
  port.onmessage = ({ data }: MessageEvent<DecodeReply>) => {
    if ('done' in data) return listener.onProgress(data.done);
    leave();
    listener.onAnswer(data.diagnosis);
  };
  chosen.addEventListener('error', onError);
  chosen.postMessage(request, [port2]);
  return () => {
    port.postMessage('stop');
    leave();
    stopSlices?.();
  };
}

function createWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    allowOwnScripts();
    const created = new Worker(new URL('./decode-worker.ts', import.meta.url));
    // One whose code could not be loaded must not wait for a paste that it can never answer.
    created.addEventListener('error', () => {
      created.terminate();
      if (worker === created) worker = undefined;
    });
    return created;
  } catch {
    // A policy may forbid workers although the browser has them.
    return undefined;
  }
}

function startSlices({ paste, catalogue, now, chosen }: DecodeRequest, listener: DecodingListener): () => void {
  const controller = new AbortController();
  import('../decoder/decode-in-slices')
    .then(({ decodeInSlices }) =>
      decodeInSlices(paste, catalogue, { now, chosen, signal: controller.signal, onProgress: listener.onProgress }),
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
