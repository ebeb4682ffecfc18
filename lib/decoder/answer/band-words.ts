import { type ErrorEntry, entriesOf, isRetryable, type RetryVerdict, VERDICT_LABELS, verdictText } from '../../errors';
import type { Diagnosis } from '../diagnosis';
import type { Elsewhere } from './elsewhere';
import { tellApart } from './explain';
import type { AboutStatus } from './outside-status';

/** What the band over an answer says: the verdict, about which error, and what to do. */
export interface BandWords {
  /** Absent where errors of different verdicts fit, and where the API did not answer. */
  verdict?: RetryVerdict | undefined;
  headline: string;
  /** The errors that the verdict is about, at most a few. */
  named: readonly { status: number; type: string }[];
  action: string;
}

/**
 * @param diagnosis an answer
 * @param errors every error of the reference
 * @param elsewhere what `aboutElsewhere` says, where the API did not answer
 * @param about says what a status means that the reference does not list
 */
export function bandWords(
  diagnosis: Exclude<Diagnosis, { kind: 'empty' }>,
  errors: readonly ErrorEntry[],
  elsewhere: Elsewhere | undefined,
  about: AboutStatus,
): BandWords {
  const rows = entriesOf(diagnosis.errors, errors);
  const [row] = rows;
  switch (diagnosis.kind) {
    case 'none':
      return { headline: elsewhere?.title ?? '', named: [], action: elsewhere?.advice ?? '' };
    case 'outside': {
      const { status } = diagnosis.outside;
      const { name, retry, advice } = about(status);
      return { verdict: retry, headline: verdictText(retry), named: [{ status, type: name }], action: advice };
    }
    case 'ambiguous': {
      const verdict = sharedVerdict(rows);
      const headline = verdict ? VERDICT_LABELS[verdict].answer : `${rows.length} errors fit`;
      return { verdict, headline, named: rows, action: tellApart(rows.map(({ status }) => status)) };
    }
    case 'known':
      return {
        verdict: row?.retry,
        headline: row ? verdictText(row.retry) : '',
        named: row ? [row] : [],
        action: `${row?.recommendation}.`,
      };
  }
}

/** The verdict that is right for every one of some errors, if there is one: a retry with backoff is no harm where support comes after it. */
function sharedVerdict(rows: readonly ErrorEntry[]): RetryVerdict | undefined {
  const [first, ...others] = rows.map(({ retry }) => retry);
  if (first === undefined || others.some((other) => isRetryable(other) !== isRetryable(first))) return undefined;
  if (others.every((other) => other === first)) return first;
  return isRetryable(first) ? 'backoff' : 'change-request';
}
