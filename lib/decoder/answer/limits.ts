import type { Limit } from '../diagnosis';
import { parseDuration } from '../notations/durations';
import type { LimitField } from '../notations/reading';

/** Which of three numbers a header tells: the limit, what remains, when it is full again. */
type Part = 'limit' | 'remaining' | 'reset';

/** A limit with its reset where it was read. */
export interface ReadLimit extends Limit {
  reset?: LimitField;
}

/** Numbers of seconds beyond this are points in time (epoch seconds), and beyond the next epoch milliseconds. */
const EPOCH_S = 1e9;
const EPOCH_MS = 1e12;

/** IETF draft -07 to -11: `"default";r=0;t=30`, and before: `limit=100, remaining=0, reset=30`. */
const SHORT: Readonly<Record<string, Part>> = { r: 'remaining', t: 'reset' };

/**
 * Puts the headers of rate limits together, whoever sent them: OpenAI, Groq, Azure, Anthropic, Mistral, GitHub, the IETF draft.
 * @param fields what was read
 * @param sentAt when the response was sent, epoch ms
 * @returns one entry for each thing that is limited, in the order of the headers
 */
export function limitsOf(fields: readonly LimitField[], sentAt: number): ReadLimit[] {
  const limits = new Map<string, ReadLimit>();
  const put = (what: string, part: Part, value: string, field: LimitField) => {
    const entry = limits.get(what) ?? { what };
    limits.set(what, entry);
    if (part === 'reset') {
      const seconds = resetSeconds(value, sentAt);
      // Azure writes 0 and -1 where it does not know.
      if (seconds !== undefined && seconds > 0) Object.assign(entry, { resetSeconds: seconds, reset: field });
      return;
    }
    const number = Number(value.replace(/[,_]/g, ''));
    if (/^\d/.test(value) && Number.isFinite(number)) entry[part] = number;
  };
  for (const field of fields) {
    if (/^rate_?limit$/.test(field.name)) {
      for (const [, name = '', value = ''] of field.value.matchAll(/\b(limit|remaining|reset|[rt])\s?=\s?([\d.]+)/g))
        put('requests', SHORT[name] ?? (name as Part), value, field);
      continue;
    }
    const parts = field.name.replace(/^.*?rate_?limit_/, '').split('_');
    const part = parts.find((one): one is Part => /^(?:limit|remaining|reset)$/.test(one));
    if (part) put(thingOf(parts.filter((one) => one !== part)), part, field.value.trim(), field);
  }
  return [...limits.values()].filter(
    ({ limit, remaining, resetSeconds: seconds }) => (limit ?? remaining ?? seconds) !== undefined,
  );
}

/** What is counted, in words: `requests`, `input tokens`, `requests per minute`. */
function thingOf(words: readonly string[]): string {
  const names = words.map((word) => ({ req: 'requests', minute: 'per minute', day: 'per day' })[word] ?? word);
  return names.join(' ') || 'requests';
}

function resetSeconds(value: string, sentAt: number): number | undefined {
  if (/^\d{4}-\d\d-\d\dT/.test(value)) {
    const at = Date.parse(value);
    return Number.isNaN(at) ? undefined : Math.max(0, Math.round((at - sentAt) / 1000));
  }
  const number = Number(value);
  if (number >= EPOCH_S)
    return Math.max(0, Math.round((number >= EPOCH_MS ? number : number * 1000) / 1000 - sentAt / 1000));
  return parseDuration(value);
}

/**
 * @param limits all that were told
 * @returns the limit that was hit and takes longest to fill; never one that has quota left
 */
export function blockingLimit(limits: readonly ReadLimit[]): ReadLimit | undefined {
  const isTold = limits.some(({ remaining }) => remaining !== undefined);
  return limits
    .filter(({ remaining, resetSeconds: seconds }) => seconds !== undefined && (isTold ? remaining === 0 : true))
    .sort((a, b) => (b.resetSeconds ?? 0) - (a.resetSeconds ?? 0))[0];
}
