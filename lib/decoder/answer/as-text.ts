import type { ErrorEntry } from '@/lib/errors';
import type { Diagnosis } from '../diagnosis';
import { aboutElsewhere } from './elsewhere';
import { explainGround } from './explain';
import { aboutStatus } from './outside-status';
import { assistantPrompt } from './prompt';

/**
 * Says what any answer rests on, for those who read it as text: the command, the scores, the tests.
 * @param diagnosis the answer
 * @returns one to three plain sentences; a guess is called one, and where no API answered the next step is said too
 */
export function becauseOf(diagnosis: Diagnosis): string {
  if (diagnosis.kind !== 'none') return explainGround(diagnosis);
  const { because, advice } = aboutElsewhere(diagnosis);
  return `${because} ${advice}`;
}

/**
 * The prompt for a coding assistant, with the words for any answer.
 * @param diagnosis the answer
 * @param catalogue all errors of the reference
 * @returns Markdown; empty for an empty paste
 */
export function promptOf(diagnosis: Diagnosis, catalogue: readonly ErrorEntry[]): string {
  const elsewhere = diagnosis.kind === 'none' ? aboutElsewhere(diagnosis) : undefined;
  return assistantPrompt(diagnosis, catalogue, elsewhere, aboutStatus);
}
