import type { CatalogueIndex } from '../decide/catalogue-index';
import type { Event } from '../decide/events';
import { type Match, match } from '../decide/match';
import { timeOf } from '../decide/time-of';
import { isStrong } from '../decide/trust';

/** One error at one time, by the key of what it is. */
export interface Sighting {
  /** Slug, or the status that the reference does not list. */
  key: string;
  status?: number | undefined;
  time?: string | undefined;
}

/**
 * @param event one error of a paste
 * @param text the whole text
 * @param index the reference
 * @returns the rows that fit it
 */
export function matchEvent(event: Event, text: string, index: CatalogueIndex): Match | undefined {
  const isProven =
    event.proof === 'strong' &&
    event.place !== 'shape' &&
    !event.isDoubtful &&
    (event.isTyped || event.origin.by === 'api' || (event.place === 'sdk' && event.exception !== undefined));
  const found = {
    status: event.status,
    place: event.place ?? 'field',
    isProven,
    type: event.type?.value,
    code: event.code?.value,
    message: event.message?.value,
    exception: event.exception,
    cutWord: event.cutWord?.value,
    wording: text.slice(event.start, event.end).slice(0, 6000),
  };
  const told = event.others.find(({ isAside }) => !isAside)?.status;
  // Where type and code tell the reference nothing, a status in their message does.
  return (
    match(found, index) ??
    (event.isTyped && told ? match({ ...found, status: told, place: 'message', isProven: false }, index) : undefined)
  );
}

/**
 * @param matched what an error was found to be
 * @returns its slug, or its status where the reference does not list that
 */
export function keyOf(matched: Match | undefined): string | undefined {
  return matched?.rows[0]?.slug ?? (matched?.outside === undefined ? undefined : String(matched.outside));
}

/**
 * @param event one error of a paste
 * @param text the whole text
 * @param index the reference
 * @returns the error, and others that its record tells with as much trust
 */
export function sightingsOf(event: Event, text: string, index: CatalogueIndex): Sighting[] {
  const time = timeOf(text.slice(event.start, Math.min(event.end, event.start + 4000)));
  const matched = matchEvent(event, text, index);
  const key = keyOf(matched);
  const status = matched?.rows[0]?.status ?? matched?.outside;
  const told = event.others.filter(({ place, isAside }) => isStrong(place) && !isAside);
  const raised = event.wrapped.flatMap(({ statuses }) => (statuses.length === 1 ? statuses : []));
  const statuses = [...new Set([...told.flatMap(({ status }) => status ?? []), ...raised])].filter(
    (one) => one !== event.status && one !== status,
  );
  return [
    ...(key === undefined ? [] : [{ key, status, time }]),
    ...statuses.map((one) => ({ key: index.byStatus(one)?.slug ?? String(one), status: one, time })),
  ];
}
