import { loadOnce } from '@/lib/browser/load-once';
import type { Elsewhere } from '@/lib/decoder/answer/elsewhere';
import type { Diagnosis } from '@/lib/decoder/diagnosis';

let words: typeof import('@/lib/decoder/answer/elsewhere') | undefined;

const load = loadOnce(async () => {
  words = await import('@/lib/decoder/answer/elsewhere');
});

/** What is said where the words could not be loaded. */
const WITHOUT_WORDS: Elsewhere = {
  title: 'No API error found',
  because: 'What it is instead could not be loaded.',
  advice: 'Check your connection, then paste it once more.',
};

/**
 * Loads what says who else answered, where the API did not: answers about its errors do not pay for it.
 * @returns once it can be said, or cannot be had
 */
export async function loadElsewhere({ kind }: Diagnosis): Promise<void> {
  if (kind === 'none') await load().catch(() => undefined);
}

/** What a paste is that holds no error of the API, once {@link loadElsewhere} has loaded the words; nothing for any other. */
export function elsewhereOf(diagnosis: Diagnosis): Elsewhere | undefined {
  return diagnosis.kind === 'none' ? (words?.aboutElsewhere(diagnosis) ?? WITHOUT_WORDS) : undefined;
}
