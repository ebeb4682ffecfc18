import type { Clue } from './evidence';

/** All that belongs to one error in the paste. */
export interface Incident {
  clues: Clue[];
  status: Clue | undefined;
  body: Clue | undefined;
  exception: Clue | undefined;
  start: number;
  end: number;
}

/** How far a body may stand from a status and still be its body, in characters. */
const NEAR = 4000;
/** So many incidents are kept at most; of a long log only the last and the decisive ones matter. */
const KEPT = 60;

/** Groups clues that tell of the same error. A new group begins where a clue contradicts the group. */
export class Incidents {
  private list: Incident[] = [];
  /** Bodies around the place that was reached. */
  private open: Clue[] = [];
  /** Request ids and waits, which belong to the error that stands nearest to them. */
  private details: Clue[] = [];
  /** Where the last group of values that is another service's ends. */
  private foreignUntil = 0;

  /**
   * Adds the clues of the next part of the text.
   * @param clues in any order, but none before the parts that were added already
   */
  add(clues: readonly Clue[]): void {
    for (const clue of [...clues].sort((a, b) => a.start - b.start || b.end - a.end)) this.addOne(clue);
    if (this.list.length > KEPT) {
      this.attach();
      const best = decisive(this.list);
      this.list = this.list.filter((one, at) => one === best || at > this.list.length - KEPT / 2);
    }
  }

  /** @returns the incidents in the order of the text */
  finish(): readonly Incident[] {
    const [first] = this.details;
    // Without any error, the words of the text may still tell which it is.
    if (first && this.list.length === 0) this.list.push(empty(first));
    this.attach();
    return this.list;
  }

  private addOne(clue: Clue): void {
    if (clue.scope === 'foreign' && clue.body > 0) this.foreignUntil = Math.max(this.foreignUntil, clue.end);
    if (clue.scope === 'foreign' || clue.start < this.foreignUntil) return;
    this.open = this.open.filter((body) => body.end > clue.start);
    if (this.open.some(({ message }) => message && message.start <= clue.start && clue.end <= message.end + 1)) {
      // A number or class inside a message is what the server says about somebody else.
      clue.strength = Math.min(clue.strength, 40);
      clue.inside = true;
    }
    if (clue.body >= 3 && this.open.length < 8) this.open.push(clue);
    if (!clue.status && !clue.body && !clue.exception && !clue.cutWord) {
      this.details.push(clue);
      return;
    }
    const current = this.list[this.list.length - 1];
    if (current && !contradicts(current, clue)) take(current, clue);
    else {
      const next = empty(clue);
      this.list.push(next);
      take(next, clue);
    }
  }

  private attach(): void {
    let from = 0;
    const distance = (detail: Clue, { start, end }: Incident) => Math.max(0, detail.start - end, start - detail.end);
    for (const detail of this.details) {
      while ((this.list[from + 1]?.start ?? detail.start + 1) <= detail.start) from++;
      const near = this.list.slice(Math.max(0, from - 1), from + 3);
      near.sort((a, b) => distance(detail, a) - distance(detail, b))[0]?.clues.push(detail);
    }
    this.details = [];
  }
}

function empty({ start, end }: Clue): Incident {
  return { clues: [], status: undefined, body: undefined, exception: undefined, start, end };
}

function take(incident: Incident, clue: Clue): void {
  // A log that says the same thing a million times is no better evidence for it.
  if (incident.clues.length > 200) incident.clues.splice(0, 100);
  incident.clues.push(clue);
  incident.end = Math.max(incident.end, clue.end);
  if (clue.status && clue.strength > (incident.status?.strength ?? -1)) incident.status = clue;
  if (clue.body && clue.body >= (incident.body?.body ?? 0)) incident.body = clue;
  const before = incident.exception?.exception?.statuses.length;
  if (
    clue.exception &&
    (before === undefined || (before !== 1 && !clue.inside && clue.exception.statuses.length > 0))
  ) {
    incident.exception = clue;
  }
}

function contradicts({ status, body, clues, start, end }: Incident, clue: Clue): boolean {
  if (clue.inside) return false;
  const within = body !== undefined && clue.start >= body.start && clue.end <= body.end;
  if (clue.status && status && clue.status !== status.status && clue.strength >= 50 && status.strength >= 50) {
    return !(within || (body && clue.body > 0 && clue.start <= start && clue.end >= body.end));
  }
  if (clue.body >= 3 && body && body.body >= 3 && !within) {
    return (['type', 'code', 'message'] as const).some((key) => differ(clue[key]?.value, body[key]?.value));
  }
  const isFar = clue.start - end > NEAR;
  if (clue.body >= 3 && !clue.status && isFar) return true;
  // What the reader's own server answered says nothing about the API's answer that stands beside it.
  if (clue.status && clue.scope === 'own' && (isTyped(body) || clues.some((other) => other.scope === 'api')))
    return clue.status !== status?.status;
  if (status?.scope === 'own' && !body && isTyped(clue)) return true;
  return isFar && status?.status !== undefined && clue.exception?.statuses.includes(status.status) === false;
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && !a.includes(b) && !b.includes(a);
}

function isTyped(body: Clue | undefined): boolean {
  return body !== undefined && (body.type ?? body.code) !== undefined && body.body >= 3;
}

/** 3: certainly the API's own; 2: an error of unknown origin; 1: a hint; 0: another server's. */
function rankOf({ status, body, exception, clues }: Incident): number {
  const strength = status?.strength ?? 0;
  const typed = isTyped(body);
  const isOwn = clues.every(
    ({ scope, status, body }) => scope === 'own' || (scope === 'unknown' && !status && body < 3),
  );
  if (!typed && isOwn && clues.some(({ scope }) => scope === 'own')) return 0;
  const api = clues.some(({ scope }) => scope === 'api');
  if (typed || strength >= 95 || (api && strength >= 60) || exception?.scope === 'api') return 3;
  return strength >= 60 || exception || (body?.body ?? 0) >= 2 ? 2 : 1;
}

/**
 * @param incidents in the order of the text
 * @returns the one that decides: of those most certainly the API's, the last
 */
export function decisive(incidents: readonly Incident[]): Incident | undefined {
  let best: Incident | undefined;
  let bestRank = 1;
  for (const incident of incidents) {
    const rank = rankOf(incident);
    if (rank >= bestRank) [best, bestRank] = [incident, rank];
  }
  return best;
}

/** So many statuses and no body: a list that explains them. */
const LISTED = 5;
/** So many words for errors, standing free: a list of them. */
const LISTED_WORDS = 3;

/**
 * @param incidents in the order of the text
 * @param isList whether the text is laid out as a list of statuses
 * @returns whether the text is a table or text about statuses and not an error
 */
export function isReferenceText(incidents: readonly Incident[], isList: boolean): boolean {
  const statuses = new Set(incidents.flatMap(({ status }) => status?.status ?? []));
  const loose = incidents.flatMap(({ clues }) => clues.filter(({ body }) => body > 0 && body < 1));
  const words = new Set(loose.map(({ type, code }) => (type ?? code)?.value));
  if (isList) return incidents.every(({ status, body }) => !isTyped(body) && (status?.strength ?? 0) < 95);
  const many = statuses.size >= LISTED || (statuses.size === 0 && words.size >= LISTED_WORDS);
  return many && incidents.every((incident) => rankOf(incident) < 3);
}
