import { loadOnce } from '@/lib/browser/load-once';
import type { Diagnosis } from '@/lib/decoder/diagnosis';

let reader: typeof import('@/lib/token-counts') | undefined;

const load = loadOnce(async () => {
  reader = await import('@/lib/token-counts');
});

/**
 * Loads what reads how long a prompt was: answers do not pay for it whose message does not speak of tokens, or speaks of how many a minute.
 * @returns once the numbers can be read, or what reads them cannot be had
 */
export async function loadCounts({ extracted: { status, message } }: Diagnosis): Promise<void> {
  if (status !== 429 && message?.includes('token')) await load().catch(() => undefined);
}

/** The two numbers of a message that refuses a prompt for its length, in words, once {@link loadCounts} has loaded what reads them. */
export function countsOf(message: string | undefined): string | undefined {
  return reader?.countsInWords(message ?? '');
}
