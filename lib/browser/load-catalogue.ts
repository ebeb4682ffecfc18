import type { AnswerData } from '../answer-data';
import type { DecoderSample } from '../decoder/answer/samples';
import type { ErrorEntry } from '../errors';
import { ANSWER_DATA_PATH, DECODER_ERRORS_PATH, DECODER_SAMPLES_PATH, ERRORS_IN_SHORT_PATH } from '../site';
import { jsonLoader } from './load-once';

/** Loads what answers show beside the diagnosis. Called when the paste box comes into use, so that decoding itself makes no request. */
export const loadAnswerData = jsonLoader<AnswerData>(ANSWER_DATA_PATH);

const loadInShort = jsonLoader<ErrorEntry[]>(ERRORS_IN_SHORT_PATH);

/** Loads every error of the reference, with what messages say: only the paste box needs that. */
export const loadWholeCatalogue = jsonLoader<readonly ErrorEntry[]>(DECODER_ERRORS_PATH);

/** Loads the pastes to try. */
export const loadSamples = jsonLoader<readonly DecoderSample[]>(DECODER_SAMPLES_PATH);

/** How long to wait for the whole catalogue, in ms: a connection that stalls must not hold up an answer. */
const PATIENCE_MS = 4000;

/**
 * Loads every error of the reference, for a paste that is there: the whole of it, or in short, where the whole cannot be had in time.
 * @returns the errors; rejects when neither can be had
 */
export async function loadCatalogue(): Promise<readonly ErrorEntry[]> {
  const whole = loadWholeCatalogue();
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const found = await Promise.race([whole.catch(() => undefined), late.then(() => undefined)]);
  // What does come at last is better than nothing.
  return found ?? loadInShort().catch(() => whole);
}
