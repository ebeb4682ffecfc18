import type { ErrorEntry } from '@/lib/errors';
import type { CatalogueIndex } from './catalogue-index';
import type { Confidence, Conflict } from './diagnosis';
import type { Fact } from './evidence';
import { saysQuotaIsGone, statusByWording } from './tables/wordings';
import { normalise } from './words';

/** What is known about the decisive error, ready to be compared with the reference. */
export interface Findings {
  status?: number | undefined;
  where: string;
  type?: string | undefined;
  code?: string | undefined;
  message?: string | undefined;
  exception?: (Fact & { statuses: readonly number[] }) | undefined;
  /** A type or code whose end is cut off. */
  cutWord?: string | undefined;
  /** Text to be judged by its wording when nothing better is there. */
  wording: string;
}

/** The rows that fit, or the status that fits none, and why. */
export interface Match {
  rows: ErrorEntry[];
  outside?: number;
  ambiguous: boolean;
  confidence: Confidence;
  because: string;
  conflicts: Conflict[];
}

/** Types that OpenAI-compatible APIs put on almost any refused request, so that anything else is more specific. */
const CATCH_ALL = /^(?:invalid_request(?:_error)?|bad_request(?:_error)?|bad_response_status_code|api_error|error)$/;

const NOTHING: Match = { rows: [], ambiguous: false, confidence: 'guess', because: '', conflicts: [] };

/**
 * Compares the findings with the reference: an explicit status first, then a specific code, then the type, the exception's class, the wording.
 * @param found what was found
 * @param index the reference
 * @returns the match; no rows and no `outside` when nothing fits
 */
export function match(found: Findings, index: CatalogueIndex): Match {
  return byStatus(found, index) ?? byWords(found, index) ?? byClass(found, index) ?? byWording(found, index) ?? NOTHING;
}

/** The row of the most specific word, and that word. */
function specificWord(
  found: Findings,
  index: CatalogueIndex,
): { rows: readonly ErrorEntry[]; what: string } | undefined {
  for (const [name, value] of [
    ['code', found.code],
    ['type', found.type],
  ] as const) {
    if (value === undefined || CATCH_ALL.test(normalise(value))) continue;
    const rows = index.byWord(value);
    if (rows.length > 0) return { rows, what: `${name} ${value}` };
  }
  return undefined;
}

function byStatus(found: Findings, index: CatalogueIndex): Match | undefined {
  const { status } = found;
  if (status === undefined) return undefined;
  const row = index.byStatus(status);
  const because = `Status ${status} ${found.where}.`;
  if (!row) return { ...NOTHING, outside: status, confidence: 'certain', because };
  const result: Match = { rows: [row], ambiguous: false, confidence: 'certain', because, conflicts: [] };
  const word = specificWord(found, index);
  const other = word?.rows.length === 1 ? word.rows[0] : undefined;
  if (word && other && other !== row) {
    // Too many requests, says the status; no money left, says the code: waiting does not help.
    if (row.retry === 'backoff' && row.status < 500 && other.retry === 'fix-account') {
      result.rows = [other, row];
      result.because = `Status ${status} ${found.where}, but ${word.what} is more exact.`;
      result.conflicts.push({
        trusted: word.what,
        against: `status ${status}`,
        meaning: `Waiting does not help here: ${lowerFirst(other.recommendation)}.`,
      });
    } else {
      result.rows = [row, other];
      result.conflicts.push({
        trusted: `status ${status}`,
        against: word.what,
        meaning: `The ${word.what} usually goes with status ${other.status}; read that row too.`,
      });
    }
  } else if (
    row.retry === 'backoff' &&
    row.status < 500 &&
    found.message !== undefined &&
    saysQuotaIsGone(found.message)
  ) {
    const quota = index.byStatus(402);
    if (quota) {
      result.rows = [row, quota];
      result.conflicts.push({
        trusted: `status ${status}`,
        against: 'the message’s wording',
        meaning: `The message speaks of quota or balance. If that is used up, waiting does not help: ${lowerFirst(quota.recommendation)}.`,
      });
    }
  }
  return result;
}

function byWords(found: Findings, index: CatalogueIndex): Match | undefined {
  const word = specificWord(found, index);
  if (!word) {
    const row = found.cutWord === undefined ? undefined : index.byPrefix(found.cutWord);
    return row && !CATCH_ALL.test(normalise(row.type))
      ? {
          ...NOTHING,
          rows: [row],
          confidence: 'likely',
          because: `The cut-off word ${found.cutWord}… can only belong to this row; there is no status.`,
        }
      : undefined;
  }
  const statuses = found.exception?.statuses ?? [];
  const rows = word.rows.filter(
    (row) => word.rows.length === 1 || statuses.length === 0 || statuses.includes(row.status),
  );
  const result: Match = {
    rows: rows.length > 0 ? [...rows] : [...word.rows],
    ambiguous: rows.length !== 1,
    confidence: word.what.startsWith('code') ? 'certain' : 'likely',
    because: `There is no status, so the ${word.what} was followed.`,
    conflicts: [],
  };
  const first = result.rows[0];
  const classRow = statuses.length === 1 && statuses[0] !== undefined ? index.byStatus(statuses[0]) : undefined;
  if (first && classRow && !result.rows.includes(classRow) && !CATCH_ALL.test(normalise(classRow.type))) {
    result.rows.push(classRow);
    result.conflicts.push({
      trusted: word.what,
      against: `exception ${found.exception?.value ?? ''}`,
      meaning: `The exception usually means ${classRow.status}. ${first.recommendation} first.`,
    });
  }
  return result;
}

function byClass(found: Findings, index: CatalogueIndex): Match | undefined {
  const { exception } = found;
  if (!exception) return undefined;
  if (exception.statuses.length === 0) return NOTHING;
  const hint = statusByWording(found.message ?? found.wording);
  const hinted = hint === undefined ? undefined : index.byStatus(hint);
  const name = `the exception ${exception.value}`;
  if (exception.statuses.length > 1) {
    const rows = exception.statuses.flatMap((status) => index.byStatus(status) ?? []);
    if (hinted && hinted.status > 500 && rows.includes(hinted)) {
      const others = rows.filter((row) => row !== hinted);
      return {
        ...NOTHING,
        rows: [hinted, ...others],
        confidence: 'guess',
        because: `A guess: ${name} stands for every 5xx status, and the wording fits ${hinted.status}.`,
      };
    }
    return {
      ...NOTHING,
      rows,
      ambiguous: true,
      confidence: 'likely',
      because: `There is no status, and ${name} stands for every 5xx status.`,
    };
  }
  const status = exception.statuses[0] ?? 0;
  const row = index.byStatus(status);
  if (!row)
    return {
      ...NOTHING,
      outside: status,
      confidence: 'likely',
      because: `There is no status, but ${name} means ${status}.`,
    };
  const result: Match = {
    ...NOTHING,
    rows: [row],
    confidence: 'likely',
    because: `There is no status, but ${name} means ${status}.`,
  };
  if (hinted && hinted !== row && CATCH_ALL.test(normalise(row.type))) {
    return {
      ...result,
      rows: [hinted, row],
      ambiguous: true,
      confidence: 'guess',
      because: `A guess: there is no status, ${name} covers many refused requests, and the wording fits ${hinted.status}.`,
    };
  }
  if (hinted && hinted !== row && row.retry === 'backoff' && hinted.retry === 'fix-account') {
    return {
      ...result,
      rows: [row, hinted],
      ambiguous: true,
      because: `${result.because} The wording speaks of quota, for which waiting does not help.`,
    };
  }
  return result;
}

function byWording(found: Findings, index: CatalogueIndex): Match | undefined {
  const catchAll = [found.code, found.type].find(
    (word) => word !== undefined && CATCH_ALL.test(normalise(word)) && index.byWord(word).length > 0,
  );
  const general = catchAll === undefined ? undefined : index.byWord(catchAll)[0];
  const words = [found.code, found.type]
    .filter((word) => word !== undefined && word !== catchAll)
    .join(' ')
    .replaceAll('_', ' ');
  const hint = statusByWording(found.message ?? found.wording) ?? statusByWording(words);
  const hinted = hint === undefined ? undefined : index.byStatus(hint);
  if (general && (!hinted || hinted === general || general.status >= 500)) {
    return {
      ...NOTHING,
      rows: [general],
      confidence: 'likely',
      because: `There is no status, so the type ${catchAll} was followed.`,
    };
  }
  if (!hinted) return undefined;
  if (general) {
    return {
      ...NOTHING,
      rows: [hinted, general],
      ambiguous: true,
      because: `A guess: the type ${catchAll} covers many refused requests, and the wording fits ${hinted.status}.`,
    };
  }
  const quota = hinted.status === 402 && /quota/i.test(found.message ?? found.wording);
  const limit = quota ? index.byStatus(429) : undefined;
  return {
    ...NOTHING,
    rows: limit ? [hinted, limit] : [hinted],
    ambiguous: Boolean(limit),
    because: `A guess: there is no status, type or code; the wording is that of ${hinted.status}.`,
  };
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
