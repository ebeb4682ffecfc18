import type { ProvenSnippet } from './retry/proven-snippet';
import type { SdkOnStatuses } from './retry/sdk-summary';

/** What the decoder's answers show beside the diagnosis; loaded when the paste box comes into use. */
export interface AnswerData {
  snippets: ProvenSnippet[];
  /** What each measured SDK does by itself on the statuses of the reference. */
  sdks: SdkOnStatuses[];
}
