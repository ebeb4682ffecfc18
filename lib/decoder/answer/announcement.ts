import { type ErrorEntry, entriesOf, isRetryable, verdictText } from '../../errors';
import type { Diagnosis } from '../diagnosis';
import type { Elsewhere } from './elsewhere';

/**
 * What a screen reader hears when an answer appears: its gist only; the rest is there to be read.
 * @param diagnosis the answer
 * @param errors every error of the reference
 * @param elsewhere what `aboutElsewhere` says, where the API did not answer
 * @returns one or two short sentences
 */
export function announcement(
  diagnosis: Diagnosis,
  errors: readonly ErrorEntry[],
  elsewhere: Elsewhere | undefined,
): string {
  const found = entriesOf(diagnosis.errors, errors);
  switch (diagnosis.kind) {
    case 'known':
      return found[0]
        ? `${verdictOf(diagnosis, found[0])} ${found[0].status} ${found[0].type}. ${found[0].recommendation}.${others(diagnosis)}`
        : '';
    case 'ambiguous':
      return `${found.length} errors fit: ${found.map(({ status, type }) => `${status} ${type}`).join(', ')}.${others(diagnosis)}`;
    case 'outside':
      return `Status ${diagnosis.outside.status}. Not in the reference.${others(diagnosis)}`;
    case 'none':
      return elsewhere ? `${elsewhere.title}.` : '';
    case 'empty':
      return '';
  }
}

/** The verdict, as the band over the answer states it: when to retry, where the server named a time. */
function verdictOf({ retryTime }: Diagnosis & { kind: 'known' }, { retry }: ErrorEntry): string {
  return retryTime && isRetryable(retry) ? `Retry in ${Math.ceil(retryTime.seconds)} s.` : `${verdictText(retry)}.`;
}

function others({ also }: Exclude<Diagnosis, { kind: 'none' | 'empty' }>): string {
  if (also.length === 0) return '';
  return also.length === 1 ? ' 1 other error is in this paste.' : ` ${also.length} other errors are in this paste.`;
}
