import type { ErrorEntry } from '@/lib/errors';
import { ERRORS_JSON_PATH } from '@/lib/site';
import { loadAnswerData } from './answer-data';
import { loadAnswerView } from './answer-view';
import { type DecodingListener, startInWorker, warmUpWorker } from './decode-in-worker';
import { jsonLoader } from './load-once';

/** The catalogue with what messages say and pastes to try: pages leave these out, because only the paste box needs them. */
export const loadCatalogue = jsonLoader<{ errors: ErrorEntry[] }>(ERRORS_JSON_PATH);

/** How long to wait for the catalogue, in ms: a connection that stalls must not hold up an answer. */
const CATALOGUE_PATIENCE_MS = 4000;

/** Loads the decoder, and what shows its answers, ahead of the first paste. Safe to call often. */
export function warmUp(): void {
  warmUpWorker();
  // Failures are told when an answer needs what is missing.
  loadAnswerView().catch(() => undefined);
  loadAnswerData().catch(() => undefined);
  loadCatalogue().catch(() => undefined);
}

/**
 * Decodes in a worker, or in short slices on the main thread where workers are missing or fail. The answer is the same.
 * @param paste the pasted text; it never leaves the browser
 * @param catalogue every error of the reference, as the page knows it; used where the whole of it cannot be had in time
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
  const late = new Promise<readonly ErrorEntry[]>((resolve) => {
    setTimeout(resolve, CATALOGUE_PATIENCE_MS, catalogue);
  });
  const whole = loadCatalogue().then(
    ({ errors }) => errors,
    () => catalogue,
  );
  Promise.race([whole, late]).then((errors) => {
    if (!isCancelled) stop = startInWorker({ paste, catalogue: errors, now }, listener);
  });
  return () => {
    isCancelled = true;
    stop();
  };
}
