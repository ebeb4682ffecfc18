import type { CatalogueIndex } from '../decide/catalogue-index';
import type { Choice } from '../decide/choose';
import type { Event } from '../decide/events';
import { defined } from '../decide/facts';
import { type Match, match } from '../decide/match';
import { wordingOf } from '../decide/wording';
import type { Diagnosis } from '../diagnosis';
import { originOfOther } from './not-ours';
import { sdkOf } from './sdk-of';
import { show } from './show';
import { keyOf, matchEvent, type Sighting, sightingsOf } from './sightings';
import { alsoOf, countOf, timelineOf } from './timeline';
import { waitsOf } from './wait';

/** What the earlier stages hand over. */
export interface Findings {
  /** Cleaned and redacted. */
  text: string;
  choice: Choice;
  /** Key of the error to which the answer is wanted, if not to the one that decides. */
  chosen?: string | undefined;
  /** What records tell that were left out because they are like others. */
  unread: readonly Sighting[];
  /** How many secrets were masked. */
  redacted: number;
  /** Epoch ms. */
  now: number;
}

/**
 * Gives the answer.
 * @param findings what was found
 * @param index the reference
 */
export function diagnose({ text, choice, chosen, unread, redacted, now }: Findings, index: CatalogueIndex): Diagnosis {
  const keyOfOne = (one: Event) => keyOf(matchEvent(one, text, index));
  // Where nothing is known of the last error, such as a code that the reference does not have, the last that it knows is the answer.
  const last = choice.decisive;
  const own =
    chosen !== undefined
      ? choice.errors.findLast((one) => keyOfOne(one) === chosen)
      : (last && !keyOfOne(last) && choice.errors.findLast(keyOfOne)) || last;
  const decisive = own && withWords(own, choice.errors, index);
  const event = decisive ?? (chosen === undefined ? choice.detail : undefined);
  const bare = /^\s*([45]\d\d)\s*$/.exec(text)?.[1];
  const bareRow = index.byStatus(Number(bare));
  const matched = bareRow
    ? { rows: [bareRow], confidence: 'guess' as const, ground: { by: 'bare' as const, value: bareRow.status } }
    : decisive
      ? matchEvent(decisive, text, index)
      : chosen !== undefined
        ? matchBeside(chosen, index)
        : matchWording(text, choice, index);
  if (!matched) {
    const origin = originOfOther(text, choice, index);
    return { kind: 'none', errors: [], extracted: {}, shown: show(text, []), redacted, ground: { by: 'none' }, origin };
  }
  const { ground, confidence, conflict, rows, outside, ambiguous } = matched;
  const slugs = rows.map((row) => row.slug);
  const waits = event ? waitsOf(event, now) : { limits: [] };
  const sightings = [...choice.errors.flatMap((one) => sightingsOf(one, text, index)), ...unread];
  const ownKeys = outside ? [String(outside)] : ambiguous ? slugs : slugs.slice(0, 1);
  const sdk = event && sdkOf(text.slice(Math.max(0, event.start - 3000), event.start + 4000));
  const status = bareRow?.status ?? event?.status ?? (ground.by === 'beside' ? ground.value : undefined);
  const answer = defined({
    extracted: defined({
      status,
      type: event?.type?.value,
      code: event?.code?.value,
      message: event?.message?.value,
      requestId: event?.requestId?.value,
      retryAfterSeconds: waits.retryTime?.seconds,
    }),
    shown: show(text, [
      ['status', event?.statusAt],
      ['code', event?.code],
      ['type', event?.type],
      ['requestId', event?.requestId],
      ['retryAfter', waits.at],
      ['exception', event?.exception],
      ['message', event?.message],
    ]),
    redacted,
    ground,
    origin: { by: event?.origin.by === 'api' ? ('api' as const) : ('unknown' as const) },
    confidence,
    conflicts: conflict ? [conflict] : [],
    seen: countOf(sightings.filter(({ key }) => ownKeys.includes(key))),
    also: alsoOf(sightings, ownKeys),
    limits: waits.limits,
    retryTime: waits.retryTime,
    sentAt: event?.sentAt,
    sdk,
    shouldRetry: event?.shouldRetry,
    timeline: timelineOf(sightings),
  });
  if (outside) return { ...answer, kind: 'outside', errors: [], outside: { status: outside } };
  return { ...answer, kind: ambiguous ? 'ambiguous' : 'known', errors: slugs };
}

/** How far before it an error may have been told with its words, in characters. */
const REPEATED = 6000;

/** An error that is reported once more without its body keeps type, code and message of the report before; never its id and its wait. */
function withWords(event: Event, errors: readonly Event[], index: CatalogueIndex): Event {
  if (event.isTyped || event.type || event.code) return event;
  const statusOf = ({ status, exception }: Event) => status ?? exception?.statuses[0];
  const before = errors.findLast(
    (one) =>
      one.isTyped && one.start < event.start && event.start - one.end < REPEATED && statusOf(one) === statusOf(event),
  );
  if (!before || index.byStatus(statusOf(event)) === undefined) return event;
  const { type, code, message } = before;
  return { ...event, ...defined({ type, code, message }) };
}

/** An error that stands only in another one's record: its status is all that is known of it. */
function matchBeside(chosen: string, index: CatalogueIndex): Match | undefined {
  const status = Number(chosen.slice(0, 3));
  const row = index.byStatus(status);
  if (!status) return undefined;
  const base = { confidence: 'likely' as const, ground: { by: 'beside' as const, value: status } };
  return row ? { ...base, rows: [row] } : { ...base, rows: [], outside: status };
}

/** A short report that names neither status nor type nor code. */
function matchWording(
  text: string,
  { foreign, own, isDocument, detail }: Choice,
  index: CatalogueIndex,
): Match | undefined {
  if (isDocument || foreign.length > 0 || own.length > 0) return undefined;
  const wording = wordingOf(text);
  if (wording.trim() === '') return undefined;
  return match({ place: 'field', isProven: false, message: detail?.message?.value, wording }, index);
}
