import type { Event } from './events';

/** What the records of a paste come to. */
export interface Choice {
  /** Whether the text only tells about errors. */
  isTalk: boolean;
  /** What stands beside no error: a message, a wait, an id. */
  detail?: Event | undefined;
  /** The error that decides. */
  decisive?: Event | undefined;
  /** All errors that an API answered, or that nothing says it did not, the decisive one among them. */
  errors: readonly Event[];
  /** What a service that is not the API answered. */
  foreign: readonly Event[];
  /** What the reader's own server answered. */
  own: readonly Event[];
}

/** So many different statuses without a body, or so many free words, make a text that lists errors. */
const LISTED = 5;
const LISTED_WORDS = 3;

/**
 * Chooses the error that decides: the last that an API answered. What the reader's own server made of it never decides.
 * @param events one for each error, in the order of the text
 * @param isList asked only where it matters: whether the text is laid out as a list of statuses, or counts or tests errors
 */
export function choose(events: readonly Event[], isList: () => boolean): Choice {
  const foreign = events.filter(({ origin }) => origin.by === 'service');
  const own = events.filter(({ origin }) => origin.by === 'own');
  const open = events.filter(({ origin }) => origin.by === 'api' || origin.by === 'unknown');
  const candidates = open.filter(({ proof }) => proof !== 'detail');
  const detail = open.findLast(({ proof }) => proof === 'detail');
  const relayed = events.filter(({ origin, proof }) => origin.by === 'relay' && proof !== 'detail');
  const strong = candidates.filter(({ proof }) => proof === 'strong');
  const errors = [strong, relayed, candidates].find((some) => some.length > 0) ?? [];
  if (isTold(errors, isList)) return { isTalk: true, errors: [], foreign, own };
  return { isTalk: false, detail, decisive: surestLast(inOrder(errors)), errors, foreign, own };
}

/** What came earlier by its own word first; a conclusion after the attempts that are listed under it. */
function inOrder(found: readonly Event[]): readonly Event[] {
  const errors = [...found].sort((a, b) => Number(b.isEarlier) - Number(a.isEarlier));
  const at = errors.findLastIndex(({ isConclusion, isNested }) => isConclusion && !isNested);
  const conclusion = errors[at];
  const listed = errors.slice(at + 1);
  if (!conclusion || conclusion.status === undefined || !listed.every(({ isNested }) => isNested)) return errors;
  return [...errors.slice(0, at), ...listed, conclusion];
}

/** Of strong ones the last; of weak ones the surest. */
function surestLast(errors: readonly Event[]): Event | undefined {
  const withStatus = errors.filter(({ status }) => status);
  return errors[0]?.proof === 'weak' ? (withStatus.pop() ?? errors.at(-1)) : errors.at(-1);
}

/** Whether errors are only told about: a list of statuses, or of the words for them. */
function isTold(errors: readonly Event[], isList: () => boolean): boolean {
  const isProven = errors.some(
    ({ isTyped, message, place }) => (isTyped && message) || place === 'status-line' || place === 'sdk',
  );
  if (isProven) return false;
  const statuses = new Set(errors.flatMap(({ status, others }) => [status, ...others.map((one) => one.status)]));
  const words = new Set(errors.flatMap((one) => one.words));
  const isFromApi = errors.some(({ origin }) => origin.by === 'api');
  return (!isFromApi && statuses.size >= LISTED) || (statuses.size === 1 && words.size >= LISTED_WORDS) || isList();
}
