import type { ErrorEntry } from '@/lib/errors';
import type { Confidence, Conflict, Ground, Place } from '../diagnosis';
import { normalise } from '../notations/words';
import type { CatalogueIndex } from './catalogue-index';

/** What is known about the decisive error, ready to be compared with the reference. */
export interface Findings {
  status?: number | undefined;
  place: Place;
  /** Whether it is certain that an API answered. */
  isProven: boolean;
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
  conflict?: Conflict;
}

/**
 * Compares the findings with the reference: an explicit status first, then a specific code, then the type, the exception's class, the wording.
 * @param found what was found
 * @param index the reference
 * @returns the match, or undefined when nothing fits
 */
export function match(found: Findings, index: CatalogueIndex): Match | undefined {
  const { status, place, isProven, type = '', code = '', message = found.wording, exception, cutWord = '' } = found;
  const words = [
    { by: 'code' as const, value: code, rows: index.byWord(code) },
    { by: 'type' as const, value: type, rows: index.byWord(type) },
  ].filter(({ rows }) => rows[0]);
  const word = words.find(({ rows, value }) => !isCatchAll(rows, value));
  const what = `${word?.by} ${word?.value}`;
  const [only, second] = word?.rows ?? [];
  const judgeWording = () => index.byWording(message);

  if (status) {
    const row = index.byStatus(status);
    const base = {
      confidence: isProven ? ('certain' as const) : ('likely' as const),
      ground: { by: 'status' as const, value: status, place },
    };
    if (!row) return { ...base, rows: [], outside: status };
    // Too many requests, says the status; no money left, says the code or the message: waiting does not help.
    const isLimit = status === 429;
    const against = `status ${status}`;
    if (only && !second && only !== row)
      return isLimit && only.retry === 'fix-account'
        ? { ...base, rows: [only, row], conflict: { trusted: what, against } }
        : { ...base, rows: [row, only], conflict: { trusted: against, against: what } };
    const hinted = isLimit && word?.by !== 'code' ? judgeWording() : undefined;
    if (hinted?.status === 402)
      return { ...base, rows: [row, hinted], conflict: { trusted: against, against: 'the wording' } };
    return { ...base, rows: [row] };
  }
  const hinted = word ? undefined : judgeWording();
  const [raiser] = exception?.statuses ?? [];
  const raised = index.byStatus(raiser);
  if (word && only) {
    const { by, value, rows } = word;
    const base = {
      confidence: by === 'code' && !second && type !== '' && isProven ? ('certain' as const) : ('likely' as const),
      ground: { by, value },
      ambiguous: rows.length > 1,
    };
    if (second || !raised || exception?.statuses.includes(only.status) || isCatchAll([raised]))
      return { ...base, rows };
    return { ...base, rows: [only, raised], conflict: { trusted: what, against: `exception ${exception?.value}` } };
  }
  const cut = index.byPrefix(cutWord);
  if (cut) return { rows: [cut], confidence: 'likely', ground: { by: 'cut', value: cutWord } };
  const guess = (rows: readonly ErrorEntry[], ground: Ground): Match => ({
    rows,
    ambiguous: rows.length > 1,
    confidence: 'guess',
    ground,
  });
  if (exception) {
    const ground = { by: 'class' as const, ...exception };
    const rows = exception.statuses.flatMap((one) => index.byStatus(one) ?? []);
    const base = { confidence: 'likely' as const, ground, outside: raised ? undefined : raiser };
    if (hinted && raised && hinted !== raised) {
      const hintedGround = { ...ground, hint: hinted.status };
      if (rows.includes(hinted))
        return { ...guess([hinted, ...rows.filter((row) => row !== hinted)], hintedGround), ambiguous: false };
      if (isCatchAll(rows)) return guess([hinted, raised], hintedGround);
      if (hinted.status === 402 && raised.status === 429) return { ...base, rows: [raised, hinted], ambiguous: true };
    }
    return { ...base, rows, ambiguous: rows.length > 1 };
  }
  const [general] = words;
  if (general) {
    const { by, value, rows } = general;
    if (!hinted || rows.includes(hinted)) return { rows, confidence: 'likely', ground: { by, value } };
    return guess([hinted, ...rows], { by, value, hint: hinted.status });
  }
  // A message that is the name of a status and nothing else.
  const named = index.statusNamed(message);
  const row = index.byStatus(named);
  if (named && (!row || !hinted))
    return { ...guess(row ? [row] : [], { by: 'name', value: named }), outside: row ? undefined : named };
  const worded = hinted ?? index.byWording(found.wording);
  if (!worded) return undefined;
  const limit = worded.status === 402 && /quota/i.test(message) ? index.byStatus(429) : undefined;
  return guess(limit ? [worded, limit] : [worded], { by: 'wording', value: worded.status });
}

/** Whether a type is one that OpenAI-compatible APIs put on almost any refused request, so that anything else is more specific. */
function isCatchAll([row]: readonly ErrorEntry[], word = row?.type ?? ''): boolean {
  return /^(?:invalid_request|bad_request|api_error)/.test(normalise(word));
}
