import type { LabResult } from './lab-result';
import type { HighlightedSnippet } from './snippet';

/** What a page says about the lab's run of a snippet. */
export type SnippetProof = Pick<LabResult, 'sdk' | 'runtime' | 'date' | 'faults' | 'notSurvived'>;

/**
 * @param proof what the lab found
 * @returns the end of a sentence, for example `recovers from 28 of 29 test faults. Not from: a bad certificate`
 */
export function survivalText({ faults, notSurvived }: Pick<SnippetProof, 'faults' | 'notSurvived'>): string {
  if (notSurvived.length === 0) return `recovers from all ${faults} test faults`;
  return `recovers from ${faults - notSurvived.length} of ${faults} test faults. Not from: ${notSurvived.join(', ')}`;
}

/** A snippet with what the lab found when it ran these very bytes with the default policy; `null` when it has not run them. */
export interface ProvenSnippet extends HighlightedSnippet {
  proof: SnippetProof | null;
  /** Index of the line that says how often to try, where one policy was put in for good. */
  policyLine?: number;
}

/** A snippet whose code may be in a file. */
export interface PlacedSnippet extends ProvenSnippet {
  /** Address of the file that holds the code of all snippets of its language; `lines` are then only room for it. */
  codeAt?: string;
}
