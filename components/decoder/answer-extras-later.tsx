import { loadOnce } from '@/lib/browser/load-once';
import { loadStyles } from '@/lib/browser/load-styles';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import type { AnswerExtras, AnswerExtrasProps } from './answer-extras';

let Extras: typeof AnswerExtras | undefined;

const load = loadOnce(async () => {
  const [loaded] = await Promise.all([import('./answer-extras'), loadStyles(process.env.ANSWER_EXTRAS_STYLES)]);
  Extras = loaded.AnswerExtras;
});

/**
 * Loads what shows the limits and the other errors of a paste, where it tells of any: most answers do not pay for their picture and lists.
 * @returns once they can be shown, or cannot be had: without them the answer is still right
 */
export async function loadExtras(diagnosis: Diagnosis): Promise<void> {
  if (hasExtras(diagnosis)) await load().catch(() => undefined);
}

/** What few pastes tell beside their error, once {@link loadExtras} has loaded it. */
export function AnswerExtrasLater(props: AnswerExtrasProps) {
  return Extras && hasExtras(props.diagnosis) ? <Extras {...props} /> : null;
}

function hasExtras(diagnosis: Diagnosis): boolean {
  if (!('limits' in diagnosis)) return false;
  const { also, limits, timeline } = diagnosis;
  return also.length > 0 || limits.length > 0 || timeline !== undefined;
}
