import type { ErrorEntry } from './errors';
import type { LanguageId } from './retry/languages';
import type { SdkOnStatuses } from './retry/sdk-summary';

/** What the decoder's answers show beside the diagnosis; loaded when the paste box comes into use. */
export interface AnswerData {
  /** Every error, without what its messages say and without pastes: enough to show an answer, and to decode where errors.json cannot be had. */
  errors: ErrorEntry[];
  /** The languages that have snippets; each one's lie in a file of their own. */
  languages: LanguageId[];
  /** What each measured SDK does by itself on the statuses of the reference. */
  sdks: SdkOnStatuses[];
}
