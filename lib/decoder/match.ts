import type { ErrorEntry } from '@/lib/errors';
import type { CatalogueIndex } from './catalogue-index';
import type { Confidence, Conflict, Ground, Place } from './diagnosis';
import { statusByWording } from './tables/wordings';
import { normalise } from './words';

/** What is known about the decisive error, ready to be compared with the reference. */
export interface Findings {
  status?: number | undefined;
  place: Place;
  type?: string | undefined;
  code?: string | undefined;
  message?: string | undefined;
  exception?: { value: string; statuses: readonly number[] } | undefined;
  /** A type or code whose end is cut off. */
  cutWord?: string | undefined;
  /** Text to be judged by its wording when nothing better is there. */
  wording: string;
}

/** The rows that fit, best first, or the status that fits none, and why. */
export interface Match {
  rows: readonly ErrorEntry[];
  outside?: number | undefined;
  /** Whether all rows are equally right. */
  ambiguous?: boolean;
  confidence: Confidence;
  ground: Ground;
  conflict?: Conflict | undefined;
}

/** Types that OpenAI-compatible APIs put on almost any refused request, so that anything else is more specific. */
function isCatchAll(word: string): boolean {
  return /^(?:invalid_request|bad_request|api_error)/.test(normalise(word));
}

/**
 * Compares the findings with the reference: an explicit status first, then a specific code, then the type, the exception's class, the wording.
 * @param found what was found
 * @param index the reference
 * @returns the match, or undefined when nothing fits
 */
export function match(found: Findings, index: CatalogueIndex): Match | undefined {
  const { status, place, type, code, message, exception, cutWord, wording } = found;
  const words = [
    { by: 'code' as const, value: code ?? '' },
    { by: 'type' as const, value: type ?? '' },
  ].map((word) => ({ ...word, rows: index.byWord(word.value) }));
  const word = words.find(({ value, rows }) => rows[0] && !isCatchAll(value));
  const hint = statusByWording(message ?? wording) ?? statusByWording(`${code} ${type}`.replaceAll('_', ' '));
  const hinted = index.byStatus(hint);
  const what = word && `${word.by} ${word.value}`;

  if (status !== undefined) {
    const row = index.byStatus(status);
    const ground: Ground = { by: 'status', value: status, place };
    if (!row) return { rows: [], outside: status, confidence: 'certain', ground };
    const other = word?.rows.length === 1 ? word.rows[0] : undefined;
    // Too many requests, says the status; no money left, says the code or the message: waiting does not help.
    const misleads = (entry: ErrorEntry) => row.retry === 'backoff' && status < 500 && entry.retry === 'fix-account';
    const found = { confidence: 'certain' as const, ground };
    if (what && other && other !== row) {
      return misleads(other)
        ? { ...found, rows: [other, row], conflict: { trusted: what, against: `status ${status}` } }
        : { ...found, rows: [row, other], conflict: { trusted: `status ${status}`, against: what } };
    }
    if (hint === 402 && hinted && word?.by !== 'code' && misleads(hinted))
      return { ...found, rows: [row, hinted], conflict: { trusted: `status ${status}`, against: 'the wording' } };
    return { ...found, rows: [row] };
  }
  const [raiser = Number.NaN, ...more] = exception?.statuses ?? [];
  const raised = index.byStatus(raiser);
  if (word) {
    const { by, value, rows } = word;
    const ground = { by, value };
    if (rows.length > 1) return { rows, ambiguous: true, confidence: 'likely', ground };
    const found = { confidence: by === 'code' ? ('certain' as const) : ('likely' as const), ground };
    if (more[0] || !raised || rows.includes(raised) || isCatchAll(raised.type)) return { ...found, rows };
    return {
      ...found,
      rows: [...rows, raised],
      conflict: { trusted: `${what}`, against: `exception ${exception?.value}` },
    };
  }
  const cut = cutWord && index.byPrefix(cutWord);
  if (cut) return { rows: [cut], confidence: 'likely', ground: { by: 'cut', value: cutWord } };
  if (exception) {
    // Raised without a response: no row.
    if (!raiser) return undefined;
    const ground = { by: 'class' as const, ...exception };
    const rows = exception.statuses.flatMap((one) => index.byStatus(one) ?? []);
    const found = { rows, confidence: 'likely' as const, ground };
    if (!raised) return { ...found, outside: raiser };
    if (!hint || !hinted || hinted === raised) return { ...found, ambiguous: rows.length > 1 };
    const guess = { confidence: 'guess' as const, ground: { ...ground, hint } };
    if (more[0])
      return rows.includes(hinted)
        ? { ...guess, rows: [hinted, ...rows.filter((one) => one !== hinted)] }
        : { ...found, ambiguous: true };
    if (isCatchAll(raised.type)) return { ...guess, rows: [hinted, raised], ambiguous: true };
    const isQuota = hint === 402 && raised.retry === 'backoff';
    return isQuota ? { ...found, rows: [raised, hinted], ambiguous: true } : found;
  }
  const general = words.find(({ rows }) => rows[0]);
  if (general) {
    const { by, value, rows } = general;
    if (!hint || !hinted || rows.includes(hinted)) return { rows, confidence: 'likely', ground: { by, value } };
    return { rows: [hinted, ...rows], ambiguous: true, confidence: 'guess', ground: { by, value, hint } };
  }
  // A message that is the name of a status outside the reference, and nothing else.
  const named = /^[A-Z][a-z]+(?: [A-Za-z]+){1,5}\.?$/.test(message ?? '')
    ? index.statusNamed(message ?? '')
    : undefined;
  if (named && !index.byStatus(named))
    return { rows: [], outside: named, confidence: 'guess', ground: { by: 'name', value: named } };
  if (!hint || !hinted) return undefined;
  const limit = hint === 402 && /quota/i.test(message ?? wording) ? index.byStatus(429) : undefined;
  return {
    rows: limit ? [hinted, limit] : [hinted],
    ambiguous: limit !== undefined,
    confidence: 'guess',
    ground: { by: 'wording', value: hint },
  };
}
