import type { Diagnosis } from '../decoder/diagnosis';
import type { ErrorEntry } from '../errors';
import { chosenLanguage, loadAnswerSnippets } from './answer-snippets';
import { type DecodingListener, startInWorker, warmUpWorker } from './decode-in-worker';
import { loadAnswerData, loadCatalogue } from './load-catalogue';

/** Loads the decoder, and what its answers show, ahead of the first paste. Safe to call often. */
export function warmUpDecoder(): void {
  warmUpWorker();
  // Failures are told when an answer needs what is missing.
  loadAnswerData().catch(() => undefined);
  loadAnswerSnippets(chosenLanguage()).catch(() => undefined);
  loadCatalogue().catch(() => undefined);
}

/** Who wants to hear of one decoding. Nothing is called after it was cancelled. */
export interface AnswerListener extends Omit<DecodingListener, 'onAnswer'> {
  /** @param errors the catalogue that the answer was found in */
  onAnswer: (diagnosis: Diagnosis, errors: readonly ErrorEntry[]) => void;
}

/**
 * Decodes in a worker, or in short slices on the main thread where workers are missing or fail. The answer is the same.
 * @param paste the pasted text; it never leaves the browser
 * @param now epoch ms at which the paste arrived
 * @param chosen key of another error of the paste, to which the answer is wanted
 * @returns a function that cancels the decoding
 */
export function startDecoding(paste: string, now: number, listener: AnswerListener, chosen?: string): () => void {
  let isCancelled = false;
  let stop = () => {};
  loadCatalogue().then(
    (catalogue) => {
      if (isCancelled) return;
      const onAnswer = (diagnosis: Diagnosis) => listener.onAnswer(diagnosis, catalogue);
      stop = startInWorker({ paste, catalogue, now, chosen }, { ...listener, onAnswer });
    },
    () => {
      if (!isCancelled) listener.onFailure();
    },
  );
  return () => {
    isCancelled = true;
    stop();
  };
}
