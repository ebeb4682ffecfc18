import type { CatalogueIndex } from './catalogue-index';
import { decisive } from './decisive';
import type { Diagnosis, RetryTime } from './diagnosis';
import type { Clue } from './evidence';
import { isList } from './lists';
import { type Match, match } from './match';
import type { Span } from './pairs';
import { retryInWords } from './retry-time';
import { isForeignPaste } from './scope';
import { sdkOf } from './sdk-of';
import { show } from './show';
import { wordingOf } from './wording-of';

/** What the earlier steps hand over. */
export interface Evidence {
  text: string;
  /** In the order of the text within each block of it. */
  clues: readonly Clue[];
  /** Stretches that are what a model or a person wrote. */
  dead: readonly Span[];
  redacted: number;
  /** Epoch ms. */
  now: number;
}

/** How much of a text shows whether it is a list, in characters. */
const HEAD = 6000;

/**
 * Weighs the clues and gives the answer.
 * @param evidence what was gathered
 * @param index the reference
 */
export function advise({ text, clues, dead, redacted, now }: Evidence, index: CatalogueIndex): Diagnosis {
  const own = isForeignPaste(text) ? undefined : decisive(clues, isList(text.slice(0, HEAD)));
  const best = <K extends keyof Clue>(key: K, score: (clue: Clue) => number): Clue | undefined =>
    own?.filter((clue) => clue[key]).sort((a, b) => score(b) - score(a))[0];
  const outer = (clue: Clue) => (clue.inside ? 0 : clue.body);
  const last = <K extends keyof Clue>(key: K) => best(key, (clue) => clue.start)?.[key];
  const told = best('status', (clue) => clue.strength);
  // A class that stands for one status says more than one that stands for several or none.
  const raised = best('exception', (clue) => Number(clue.exception?.statuses.length === 1) - Number(clue.inside ?? 0));
  const exception = raised?.exception;
  const typed = best('type', outer);
  const coded = best('code', outer);
  // A word that stands free may be the very one that stands in a body.
  const isOne = typed && coded && typed.type?.start === coded.code?.start;
  const type = isOne && outer(typed) < outer(coded) ? undefined : typed?.type;
  const code = isOne && type ? undefined : coded?.code;
  // Of two messages the one beside a type or code is the API's.
  const body = best('message', (clue) => outer(clue) + (clue.type || clue.code ? 1 : 0));
  const printed = raised?.message ?? told?.message;
  const message = body && body.body >= 3 ? body.message : (printed ?? body?.message);
  // What a message says about another server's status is not this error's, when the error has words of its own.
  const known = told?.inside && (type || code) ? undefined : told;
  const cutWord = last('cutWord');
  const proof = known ?? type ?? code ?? exception ?? cutWord;
  const wording = own ? wordingOf(text, dead, !proof) : '';

  const bare = /^\s*([45]\d\d)\s*$/.exec(text)?.[1];
  const bareRow = index.byStatus(Number(bare));
  const matched: Match | undefined = bareRow
    ? { rows: [bareRow], confidence: 'guess', ground: { by: 'bare', value: bareRow.status } }
    : match(
        {
          status: known?.status,
          place: told?.place ?? 'field',
          type: type?.value,
          code: code?.value,
          // A message alone proves nothing where the text may not be judged by its wording.
          message: proof || wording ? message?.value : undefined,
          exception,
          cutWord: cutWord?.value,
          wording,
        },
        index,
      );
  if (!matched)
    return { kind: 'none', errors: [], extracted: {}, shown: show(text, []), redacted, ground: { by: 'none' } };

  const requestId = last('requestId');
  // The header first, then the message's words, then words nearby, then the window of a rate limit that was hit.
  const wait =
    last('retry') ??
    (message && retryInWords(message.value, message.start)[0]) ??
    last('retryWords') ??
    (known?.status === 429 ? last('reset') : undefined);
  const sentAt = last('sentAt');
  let retryTime: RetryTime | undefined;
  if (wait) {
    const { at, source } = wait;
    const seconds = wait.seconds ?? Math.max(0, Math.round(((at ?? 0) - (sentAt ?? now)) / 1000));
    retryTime = defined({ seconds, source, sentAt: sentAt ?? (at && at - seconds * 1000) }) as RetryTime;
  }
  const start = own?.[0]?.start ?? 0;
  const { ground, confidence, conflict, rows, outside, ambiguous } = matched;
  const answer = {
    extracted: defined({
      status: bareRow?.status ?? known?.status,
      type: type?.value,
      code: code?.value,
      message: message?.value,
      requestId: requestId?.value,
      retryAfterSeconds: retryTime?.seconds,
    }),
    shown: show(text, [
      ['status', known?.statusAt],
      ['code', code],
      ['type', type],
      ['requestId', requestId],
      ['retryAfter', wait],
      ['exception', exception],
      ['message', message],
    ]),
    redacted,
    ground,
    confidence,
    conflicts: conflict ? [conflict] : [],
    ...defined({ retryTime, sdk: sdkOf(text.slice(Math.max(0, start - 3000), start + 4000)) }),
  };
  if (outside) return { ...answer, kind: 'outside', errors: [], outside: { status: outside } };
  return { ...answer, kind: ambiguous ? 'ambiguous' : 'known', errors: rows.map((row) => row.slug) };
}

/** Without the keys that have no value. */
function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
