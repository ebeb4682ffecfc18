import { loadOnce } from '@/lib/browser/load-once';
import { loadStyles } from '@/lib/browser/load-styles';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { loadCounts } from '../../lib/browser/counts-later';
import { loadElsewhere } from '../../lib/browser/elsewhere-later';
import { loadOutside } from '../../lib/browser/outside-later';
import type { OtherErrorsProps } from './other-errors';
import { answerDataInTime } from './use-answer-data';

let extras: typeof import('./answer-extras') | undefined;

const load = loadOnce(async () => {
  [extras] = await Promise.all([import('./answer-extras'), loadStyles(process.env.ANSWER_EXTRAS_STYLES)]);
});

/**
 * Loads what only some answers need: what shows the limits and the other errors of a paste, where it tells of any; what says who else
 * answered, where the API did not; what says what a status means that the reference does not list. And the data beside the answer, which may
 * know what is to be done first.
 * @returns once they can be shown, or cannot be had: without them the answer is still right
 */
export async function loadExtras(diagnosis: Diagnosis): Promise<void> {
  await Promise.all([loadElsewhere(diagnosis), loadOutside(diagnosis), loadCounts(diagnosis), answerDataInTime()]);
  if (hasLimits(diagnosis) || hasOthers(diagnosis)) await load().catch(() => undefined);
}

/** The limits that the response told about, once {@link loadExtras} has loaded what shows them. */
export function LimitsLater({ diagnosis }: { diagnosis: OtherErrorsProps['diagnosis'] }) {
  return extras && hasLimits(diagnosis) ? <extras.LimitList limits={diagnosis.limits} /> : null;
}

/** The other errors of the paste and its course over time, once {@link loadExtras} has loaded what shows them. */
export function OthersLater(props: OtherErrorsProps) {
  return extras && hasOthers(props.diagnosis) ? <extras.OtherErrors {...props} /> : null;
}

function hasLimits(diagnosis: Diagnosis): boolean {
  return 'limits' in diagnosis && diagnosis.limits.length > 0;
}

function hasOthers(diagnosis: Diagnosis): boolean {
  return 'also' in diagnosis && (diagnosis.also.length > 0 || diagnosis.timeline !== undefined);
}
