import type { Clue } from './evidence';

/** All that belongs to one error in the paste. */
export interface Incident {
  clues: Clue[];
  status: Clue | undefined;
  body: Clue | undefined;
  exception: Clue | undefined;
  /** 3: certainly the API's own; 2: an error of unknown origin; 1: a hint; 0: another server's. */
  rank: number;
  start: number;
  end: number;
}

/** How far a body may stand from a status and still be its body, in characters. */
const NEAR = 4000;

/**
 * Groups clues that tell of the same error. A new group begins where a clue contradicts the group.
 * @param clues in any order
 * @returns incidents in the order of the text
 */
export function groupIncidents(clues: readonly Clue[]): Incident[] {
  const sorted = [...clues].sort((a, b) => a.start - b.start || b.end - a.end);
  const bodies: Clue[] = [];
  const incidents: Incident[] = [];
  const details: Clue[] = [];
  let current: Incident | undefined;
  /** Where the last group of values that is another service's ends. */
  let foreignUntil = 0;
  for (const clue of sorted) {
    if (clue.scope === 'foreign') {
      if (clue.body > 0) foreignUntil = Math.max(foreignUntil, clue.end);
      continue;
    }
    if (clue.start < foreignUntil) continue;
    while (bodies.length > 0 && (bodies[bodies.length - 1]?.end ?? 0) <= clue.start) bodies.pop();
    const outer = bodies.find(
      (body) =>
        body.body >= 3 &&
        body.message &&
        body.message.start <= clue.start &&
        clue.end <= body.message.end + 1 &&
        body !== clue,
    );
    if (outer) {
      // A number or class inside a message is what the server says about somebody else.
      clue.strength = Math.min(clue.strength, 40);
      clue.inside = true;
    }
    if (clue.body > 0) bodies.push(clue);
    if (!clue.status && !clue.body && !clue.exception && !clue.cutWord) {
      details.push(clue);
      continue;
    }
    if (!current || contradicts(current, clue)) {
      current = {
        clues: [],
        status: undefined,
        body: undefined,
        exception: undefined,
        rank: 0,
        start: clue.start,
        end: clue.end,
      };
      incidents.push(current);
    }
    take(current, clue);
  }
  attach(incidents, details);
  for (const incident of incidents) incident.rank = rankOf(incident);
  return incidents;
}

function take(incident: Incident, clue: Clue): void {
  incident.clues.push(clue);
  incident.end = Math.max(incident.end, clue.end);
  if (clue.status && (!incident.status || clue.strength > incident.status.strength)) incident.status = clue;
  if (clue.body && (!incident.body || clue.body >= incident.body.body)) incident.body = clue;
  if (
    clue.exception &&
    !(clue.inside && incident.exception) &&
    (!incident.exception || clue.exception.statuses.length > 0)
  ) {
    if (incident.exception?.exception?.statuses.length !== 1) incident.exception = clue;
  }
}

function contradicts(incident: Incident, clue: Clue): boolean {
  if (clue.inside) return false;
  const within = incident.body !== undefined && clue.start >= incident.body.start && clue.end <= incident.body.end;
  const { status, body } = incident;
  if (clue.status && status && clue.status !== status.status && clue.strength >= 50 && status.strength >= 50) {
    return !(within || (body !== undefined && clue.body > 0 && clue.start <= body.start && clue.end >= body.end));
  }
  if (clue.body >= 3 && body && body.body >= 3 && !within) {
    return (
      differ(clue.type?.value, body.type?.value) ||
      differ(clue.code?.value, body.code?.value) ||
      differ(clue.message?.value, body.message?.value)
    );
  }
  const gap = clue.start - incident.end;
  if (clue.body >= 3 && !clue.status && gap > NEAR) return true;
  if (
    clue.status &&
    clue.scope === 'own' &&
    incident.rank >= 0 &&
    incident.clues.some((other) => other.scope === 'api')
  )
    return clue.status !== status?.status;
  return (
    gap > NEAR &&
    clue.exception !== undefined &&
    status !== undefined &&
    !clue.exception.statuses.includes(status.status ?? 0)
  );
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b && !a.includes(b) && !b.includes(a);
}

/** Request ids and waits belong to the error that stands nearest to them. */
function attach(incidents: readonly Incident[], details: readonly Clue[]): void {
  let from = 0;
  for (const detail of details) {
    while (from + 1 < incidents.length && (incidents[from + 1]?.start ?? 0) <= detail.start) from++;
    let best: Incident | undefined;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const incident of incidents.slice(Math.max(0, from - 1), from + 3)) {
      const distance =
        detail.start > incident.end ? detail.start - incident.end : Math.max(0, incident.start - detail.end);
      if (distance < bestDistance) {
        best = incident;
        bestDistance = distance;
      }
    }
    best?.clues.push(detail);
  }
}

function rankOf(incident: Incident): number {
  const strength = incident.status?.strength ?? 0;
  const typed =
    incident.body !== undefined &&
    (incident.body.type !== undefined || incident.body.code !== undefined) &&
    incident.body.body >= 3;
  const own = incident.clues.every(
    (clue) => clue.scope === 'own' || (clue.scope === 'unknown' && !clue.status && clue.body < 3),
  );
  if (own && incident.clues.some((clue) => clue.scope === 'own') && !typed) return 0;
  const api = incident.clues.some((clue) => clue.scope === 'api');
  const sdk = incident.exception !== undefined && incident.exception.scope === 'api';
  if (typed || strength >= 95 || (api && strength >= 60) || sdk) return 3;
  if (strength >= 60 || incident.exception || (incident.body?.body ?? 0) >= 2) return 2;
  return 1;
}

/**
 * @param incidents in the order of the text
 * @returns the one that decides: of those most certainly the API's, the last
 */
export function decisive(incidents: readonly Incident[]): Incident | undefined {
  let best: Incident | undefined;
  for (const incident of incidents) if (incident.rank > 0 && (!best || incident.rank >= best.rank)) best = incident;
  return best;
}

/** So many statuses beside their names, and no body: a list that explains them. */
const LISTED = 5;

/**
 * @param incidents in the order of the text
 * @returns whether the text is a table or text about statuses and not an error
 */
export function isReferenceText(incidents: readonly Incident[]): boolean {
  if (
    incidents.some(
      (incident) =>
        (incident.body?.body ?? 0) >= 3 ||
        (incident.status?.strength ?? 0) >= 95 ||
        incident.clues.some((clue) => clue.scope === 'api'),
    )
  )
    return false;
  return new Set(incidents.map((incident) => incident.status?.status).filter(Boolean)).size >= LISTED;
}
