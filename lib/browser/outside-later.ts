import { loadOnce } from '@/lib/browser/load-once';
import type { OutsideStatus } from '@/lib/decoder/answer/outside-status';
import type { Diagnosis } from '@/lib/decoder/diagnosis';

let words: typeof import('@/lib/decoder/answer/outside-status') | undefined;

const load = loadOnce(async () => {
  words = await import('@/lib/decoder/answer/outside-status');
});

/** What is said where the words could not be loaded. */
const WITHOUT_WORDS: OutsideStatus = {
  name: 'an error of HTTP',
  sender: 'a server',
  retry: 'change-request',
  advice: 'What to do about it could not be loaded. Check your connection, then paste it once more.',
};

/**
 * Loads what says what statuses mean that the reference does not list: answers about its errors do not pay for it.
 * @returns once it can be said, or cannot be had
 */
export async function loadOutside(diagnosis: Diagnosis): Promise<void> {
  const isAmong = 'also' in diagnosis && diagnosis.also.some(({ error }) => error === undefined);
  if (diagnosis.kind === 'outside' || isAmong) await load().catch(() => undefined);
}

/** What a status means that the reference does not list, once {@link loadOutside} has loaded the words. */
export function outsideOf(status: number): OutsideStatus {
  return words?.aboutStatus(status) ?? WITHOUT_WORDS;
}
