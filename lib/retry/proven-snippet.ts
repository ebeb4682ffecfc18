import type { LabResult } from './lab-result';
import type { HighlightedSnippet } from './snippet';

/** What a page says about the lab's run of a snippet. */
export type SnippetProof = Pick<LabResult, 'sdk' | 'runtime' | 'date' | 'passed' | 'total'>;

/** A snippet with what the lab found; `null` when the lab has not run it, or not in the form shown. */
export interface ProvenSnippet extends HighlightedSnippet {
  proof: SnippetProof | null;
}
