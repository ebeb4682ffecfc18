import type { RecipesBySlug } from './recipes';
import type { LanguageId } from './retry/languages';
import type { SdkOnStatuses } from './retry/sdk-summary';

/** What the decoder's answers show beside the diagnosis; loaded when the paste box comes into use. */
export interface AnswerData {
  /** The languages that have snippets; each one's lie in a file of their own. */
  languages: LanguageId[];
  /** The longest random wait before each retry, in seconds, by the status of an error that may be retried. */
  waits: Record<number, number[]>;
  /** What each measured SDK does by itself on the statuses of the reference. */
  sdks: SdkOnStatuses[];
  /** Which sections of the error pages help with which message. */
  recipes: RecipesBySlug;
}
