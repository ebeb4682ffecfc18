import type { ErrorEntry } from '@/lib/errors';
import type { CatalogueIndex } from './catalogue-index';
import type { Confidence, Conflict } from './diagnosis';
import { statusByWording } from './tables/wordings';
import { normalise } from './words';

/** What is known about the decisive error, ready to be compared with the reference. */
export interface Findings {
  status?: number | undefined;
  /** Where the status was seen, in words. */
  where: string;
  type?: string | undefined;
  code?: string | undefined;
  message?: string | undefined;
  exception?: { value: string; statuses: readonly number[] } | undefined;
  /** A type or code whose end is cut off. */
  cutWord?: string | undefined;
  /** Text to be judged by its wording when nothing better is there. */
  wording: string;
}

/** The rows that fit, or the status that fits none, and why. */
export interface Match {
  rows: readonly ErrorEntry[];
  outside?: number;
  ambiguous: boolean;
  confidence: Confidence;
  because: string;
  conflicts: Conflict[];
}

/** Types that OpenAI-compatible APIs put on almost any refused request, so that anything else is more specific. */
const CATCH_ALL = /^(?:invalid_request|bad_request|api_error)/;

function isCatchAll(word: string): boolean {
  return CATCH_ALL.test(normalise(word));
}

function answer(rows: readonly ErrorEntry[], confidence: Confidence, because: string, conflict?: Conflict): Match {
  return { rows, ambiguous: false, confidence, because, conflicts: conflict ? [conflict] : [] };
}

function either(rows: readonly ErrorEntry[], confidence: Confidence, because: string): Match {
  return { ...answer(rows, confidence, because), ambiguous: rows.length > 1 };
}

/**
 * Compares the findings with the reference: an explicit status first, then a specific code, then the type, the exception's class, the wording.
 * @param found what was found
 * @param index the reference
 * @returns the match, or undefined when nothing fits
 */
export function match(found: Findings, index: CatalogueIndex): Match | undefined {
  const { status, exception, cutWord } = found;
  const word = specificWord(found, index);
  const hint =
    statusByWording(found.message ?? found.wording) ??
    statusByWording(`${found.code} ${found.type}`.replaceAll('_', ' '));
  const hinted = hint === undefined ? undefined : index.byStatus(hint);
  if (status !== undefined) return byStatus(status, found.where, word, hinted, index);
  if (word) return byWord(word, exception, index);
  const cut = cutWord === undefined ? undefined : index.byPrefix(cutWord);
  if (cut) return answer([cut], 'likely', `No status, and only this row has words that begin with ${cutWord}.`);
  if (exception) return byClass(exception, hinted, index);
  return byWording(found, hinted, index);
}

/** The rows of the most specific word, and that word. */
function specificWord(
  { code, type }: Findings,
  index: CatalogueIndex,
): { rows: readonly ErrorEntry[]; what: string } | undefined {
  const words = [code && { value: code, what: `code ${code}` }, type && { value: type, what: `type ${type}` }];
  for (const word of words) {
    if (!word || isCatchAll(word.value)) continue;
    const rows = index.byWord(word.value);
    if (rows.length > 0) return { rows, what: word.what };
  }
  return undefined;
}

function byStatus(
  status: number,
  where: string,
  word: ReturnType<typeof specificWord>,
  hinted: ErrorEntry | undefined,
  index: CatalogueIndex,
): Match {
  const row = index.byStatus(status);
  const because = `Status ${status} ${where}.`;
  if (!row) return { ...answer([], 'certain', because), outside: status };
  const other = word?.rows.length === 1 ? word.rows[0] : undefined;
  // Too many requests, says the status; no money left, says the code: waiting does not help.
  const misled = (entry: ErrorEntry) => row.retry === 'backoff' && status < 500 && entry.retry === 'fix-account';
  if (word && other && other !== row) {
    const { what } = word;
    if (misled(other)) {
      const meaning = `Waiting does not help. ${other.recommendation}.`;
      return answer([other, row], 'certain', `${because} The ${what} is more exact.`, {
        trusted: what,
        against: `status ${status}`,
        meaning,
      });
    }
    const meaning = `The ${what} usually comes with ${other.status}: read that row too.`;
    return answer([row, other], 'certain', because, { trusted: `status ${status}`, against: what, meaning });
  }
  if (hinted && !word?.what.startsWith('code') && misled(hinted) && hinted.status === 402) {
    const meaning = `If quota or balance is used up, waiting does not help. ${hinted.recommendation}.`;
    return answer([row, hinted], 'certain', because, { trusted: `status ${status}`, against: 'the wording', meaning });
  }
  return answer([row], 'certain', because);
}

function byWord(
  { rows, what }: { rows: readonly ErrorEntry[]; what: string },
  exception: Findings['exception'],
  index: CatalogueIndex,
): Match {
  const because = `No status was found; the ${what} was followed.`;
  const [only] = rows;
  const single = exception?.statuses.length === 1 ? index.byStatus(exception.statuses[0] ?? 0) : undefined;
  if (rows.length > 1 || !only) return either(rows, 'likely', because);
  const confidence = what.startsWith('code') ? 'certain' : 'likely';
  if (!single || single === only || isCatchAll(single.type)) return answer(rows, confidence, because);
  const meaning = `The exception usually means ${single.status}. ${only.recommendation} first.`;
  return answer([only, single], confidence, because, {
    trusted: what,
    against: `exception ${exception?.value}`,
    meaning,
  });
}

function byClass(
  exception: NonNullable<Findings['exception']>,
  hinted: ErrorEntry | undefined,
  index: CatalogueIndex,
): Match | undefined {
  const [status, ...more] = exception.statuses;
  if (status === undefined) return undefined;
  const name = `the exception ${exception.value}`;
  const rows = exception.statuses.flatMap((one) => index.byStatus(one) ?? []);
  const [row] = rows;
  if (!row) return { ...answer([], 'likely', `No status was found; ${name} means ${status}.`), outside: status };
  if (more.length > 0) {
    if (!hinted || !rows.includes(hinted) || hinted === row)
      return either(rows, 'likely', `No status was found, and ${name} stands for every 5xx.`);
    const others = rows.filter((one) => one !== hinted);
    return answer(
      [hinted, ...others],
      'guess',
      `A guess: ${name} stands for every 5xx, and the wording fits ${hinted.status}.`,
    );
  }
  if (hinted && hinted !== row) {
    if (isCatchAll(row.type)) {
      return either(
        [hinted, row],
        'guess',
        `A guess: ${name} covers many errors, and the wording fits ${hinted.status}.`,
      );
    }
    if (hinted.status === 402 && row.retry === 'backoff') {
      return either(
        [row, hinted],
        'likely',
        `No status was found; ${name} means ${status}, and the wording speaks of quota.`,
      );
    }
  }
  return answer([row], 'likely', `No status was found; ${name} means ${status}.`);
}

function byWording(
  { code, type, message, wording }: Findings,
  hinted: ErrorEntry | undefined,
  index: CatalogueIndex,
): Match | undefined {
  const general = [code, type].find((word) => word !== undefined && isCatchAll(word) && index.byWord(word).length > 0);
  const row = general === undefined ? undefined : index.byWord(general)[0];
  if (row && (!hinted || hinted === row))
    return answer([row], 'likely', `No status was found; the type ${general} was followed.`);
  // A message that is a reason phrase and nothing else.
  const named = message && /^[A-Z][a-z]+(?: [A-Za-z]+){1,5}\.?$/.test(message) ? index.statusNamed(message) : undefined;
  if (named !== undefined && !index.byStatus(named))
    return { ...answer([], 'guess', `A guess: the message is the name of status ${named}.`), outside: named };
  if (!hinted) return undefined;
  if (row)
    return either(
      [hinted, row],
      'guess',
      `A guess: the type ${general} covers many errors, and the wording fits ${hinted.status}.`,
    );
  const limit = hinted.status === 402 && /quota/i.test(message ?? wording) ? index.byStatus(429) : undefined;
  return either(
    limit ? [hinted, limit] : [hinted],
    'guess',
    `A guess: no status, type or code; the wording is that of ${hinted.status}.`,
  );
}
