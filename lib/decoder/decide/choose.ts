import type { Form } from '../text/form';
import type { Event } from './events';

/** What the records of a paste come to. */
export interface Choice {
  /** Whether the text only tells about errors. */
  isTalk: boolean;
  /** Whether its form is that of no report, whatever its words are. */
  isDocument: boolean;
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
 * @param formOf asked only where it matters, and once: the form of the text
 */
export function choose(events: readonly Event[], formOf: () => Form | undefined): Choice {
  const foreign = events.filter(({ origin }) => origin.by === 'service');
  const own = events.filter(({ origin }) => origin.by === 'own');
  const open = events.filter(({ origin }) => origin.by === 'api' || origin.by === 'unknown');
  const candidates = open.filter(({ proof }) => proof !== 'detail');
  const detail = open.findLast(({ proof }) => proof === 'detail');
  const relayed = events.filter(({ origin, proof }) => origin.by === 'relay' && proof !== 'detail');
  const strong = candidates.filter(({ proof }) => proof === 'strong');
  const errors = [strong, relayed, candidates].find((some) => some.length > 0) ?? [];
  const told = formTelling(errors, formOf);
  if (told) return { isTalk: errors.length > 0 || told === 'list', isDocument: true, errors: [], foreign, own };
  return { isTalk: false, isDocument: false, detail, decisive: lastOf(errors), errors, foreign, own };
}

/** The last that does not say itself that it came earlier; of several attempts that are listed under their conclusion, the conclusion. */
function lastOf(errors: readonly Event[]): Event | undefined {
  const conclusion = errors.findLastIndex(({ isConclusion }) => isConclusion);
  const isListed = errors.slice(conclusion + 1).every(({ isNested }) => isNested);
  return (isListed && errors[conclusion]) || errors.findLast(({ isEarlier }) => !isEarlier) || errors[0];
}

/** The form in which errors are only told about: a list of statuses, or of the words for them; something that a program reads; an account. */
function formTelling(errors: readonly Event[], formOf: () => Form | undefined): Form | undefined {
  const isProven = errors.some(
    ({ isTyped, message, place }) => (isTyped && message) || place === 'status-line' || place === 'sdk',
  );
  if (isProven) return undefined;
  const statuses = new Set(errors.flatMap(({ status, others }) => [status, ...others.map((one) => one.status)]));
  const words = new Set(errors.flatMap((one) => one.words));
  // A log may hold any number of them, each in a record of its own.
  const isLog = errors.some(({ origin, isLogged, others }) => origin.by === 'api' || (isLogged && !others[0]));
  if ((!isLog && statuses.size >= LISTED) || (statuses.size === 1 && words.size >= LISTED_WORDS)) return 'list';
  const form = formOf();
  const isReport =
    (form !== 'list' && errors.some(isRecorded)) || (form === 'prose' && !errors.some(({ place }) => place === 'word'));
  return isReport ? undefined : form;
}

/** Whether it stands by itself, whatever stands around: a page, an exception, a line of its own. */
function isRecorded({ place, exception, isHeadline }: Event): boolean {
  return place === 'page' || place === 'class' || exception !== undefined || isHeadline;
}
