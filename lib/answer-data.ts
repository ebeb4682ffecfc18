import type { RecipesBySlug } from './recipes';
import type { LanguageId } from './retry/languages';
import type { SdkBehaviour } from './retry/sdk-behaviour';

/** What the decoder's answers show beside the diagnosis; loaded when the paste box comes into use. */
export interface AnswerData {
  /** The languages that have snippets; each one's lie in a file of their own. */
  languages: LanguageId[];
  /** The longest random wait before each retry, in seconds, by the status of an error that may be retried. */
  waits: Record<number, number[]>;
  /** How many requests each measured SDK makes by itself, by the status of an error of the reference. */
  sdks: (Pick<SdkBehaviour, 'language' | 'sdk'> & { requests: Record<number, number> })[];
  /** Which sections of the error pages help with which message. */
  recipes: RecipesBySlug;
}
