import type { Clue } from './evidence';

/** How far what belongs to one error may stand apart, in characters. */
const NEAR = 4000;
/** So many clues of one error are enough: a log that says the same thing a million times is no better evidence for it. */
const ENOUGH = 200;
/** So many statuses and no body, or so many free words for errors, make a text that lists them. */
const LISTED = 5;
const LISTED_WORDS = 3;

/**
 * Finds the error that decides, and gathers what belongs to it: outwards from the surest clue, until one contradicts.
 * @param found clues in any order
 * @param isList whether the text is laid out as a list of statuses
 * @returns the clues of that error in the order of the text, none where there is no error; undefined when the text only tells about errors
 */
export function decisive(found: readonly Clue[], isList: boolean): readonly Clue[] | undefined {
  let foreignUntil = 0;
  let message: Clue['message'];
  let best = 0;
  let at = 0;
  const proofs: Clue[] = [];
  const details: Clue[] = [];
  for (const clue of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (clue.scope === 'foreign' && clue.body) foreignUntil = Math.max(foreignUntil, clue.end);
    if (clue.scope === 'foreign' || clue.start < foreignUntil) continue;
    // Inside its message a body tells of others.
    clue.inside = message && message.start <= clue.start && clue.end <= message.end + 1;
    if (clue.inside) clue.strength = Math.min(clue.strength, 40);
    if (clue.body >= 3 && clue.message) message = clue.message;
    if (!(clue.status || clue.body || clue.exception || clue.cutWord)) {
      details.push(clue);
      continue;
    }
    const rank = rankOf(clue);
    // Of the surest the last.
    if (rank >= best) [best, at] = [rank, proofs.length];
    proofs.push(clue);
  }
  const statuses = new Set(proofs.flatMap(({ status }) => status ?? []));
  const words = new Set(proofs.flatMap(({ body, type, code }) => (body === 0.5 ? ((type ?? code)?.value ?? []) : [])));
  const isMany = best < 3 && (statuses.size >= LISTED || (!statuses.size && words.size >= LISTED_WORDS));
  if (isMany || (isList && !proofs.some((clue) => isTyped(clue) || clue.strength >= 95))) return undefined;
  const anchor = proofs[at];
  if (!anchor) return details;
  // What the reader's own server answered is no error of the API.
  if (best === 0) return [];

  let { start, end } = anchor;
  const own: Clue[] = [];
  const gather = (from: number, by: number): number => {
    for (let i = from; own.length < ENOUGH; i += by) {
      const clue = proofs[i];
      if (!clue) break;
      if (clue.start - end > NEAR || start - clue.end > NEAR || own.some((one) => contradict(one, clue)))
        return clue.start;
      own.push(clue);
      start = Math.min(start, clue.start);
      end = Math.max(end, clue.end);
    }
    return by * Number.POSITIVE_INFINITY;
  };
  const borders = [gather(at, 1), gather(at - 1, -1)];
  // Request ids and waits belong to the error that stands nearest to them.
  const near = details.filter((one) =>
    borders.every((border) => Math.max(one.start - end, start - one.end) <= Math.abs(border - one.start)),
  );
  return [...own, ...near].sort((a, b) => a.start - b.start);
}

/** 3: certainly the API's own, and no access log, which may be the reader's; 2: an error of unknown origin; 1: a hint; 0: another server's. */
function rankOf(clue: Clue): number {
  const { strength, scope, place, exception, body } = clue;
  if (isTyped(clue) || strength >= 95 || (scope === 'api' && place !== 'log' && (strength >= 60 || exception)))
    return 3;
  if (scope === 'own') return 0;
  return strength >= 60 || exception || body >= 2 ? 2 : 1;
}

function contradict(a: Clue, b: Clue): boolean {
  if (a.inside || b.inside || (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end))
    return false;
  const differ = a.status !== b.status;
  if (a.status && b.status && differ && a.strength >= 50 && b.strength >= 50) return true;
  // A wrapper's own message beside the API's is none that contradicts.
  if (isTyped(a) && isTyped(b))
    return (['type', 'code', 'message'] as const).some((key) => {
      const [one, other] = [a[key]?.value, b[key]?.value];
      return one && other && !one.includes(other) && !other.includes(one);
    });
  // What the reader's own server answered says nothing about the API's answer that stands beside it.
  return differ && [a, b].some(({ scope, status }) => scope === 'own' && status);
}

function isTyped({ body, type, code }: Clue): boolean {
  return body >= 3 && (type ?? code) !== undefined;
}
