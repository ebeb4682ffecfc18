import { matchBareStatus } from './bare-status';
import type { CatalogueIndex } from './catalogue-index';
import type { Diagnosis, MarkKind } from './diagnosis';
import { factsOf, retryTimeOf } from './facts';
import { decisive, type Incident, isReferenceText } from './incidents';
import { isList } from './lists';
import { match } from './match';
import { isForeignPaste, namesApi, namesForeign } from './scope';
import { sdkOf } from './sdk-of';
import { show } from './show';
import { isSourceLine } from './source-lines';
import { isClientSide, whyNone } from './why-none';

/** What the earlier steps hand over. */
export interface Evidence {
  text: string;
  incidents: readonly Incident[];
  /** Stretches that are what a model or a person wrote. */
  dead: readonly { start: number; end: number }[];
  redacted: number;
  /** Epoch ms. */
  now: number;
}

/** Longest text that is judged by its wording as a whole. */
const WORDING_REACH = 6000;
/** Prose that explains, and descriptions of interfaces. */
const NOT_A_REPORT =
  /\bmeans? that\b|\brfc ?\d{4}|^\s*#define\b|\b[45]\d\d["']? (?:errors? )?(?:means?|indicates?)\b|\byou (?:see|get|receive) an? [45]|\bare (?:answered|rejected) with\b|\bwhat (?:is|does) (?:an? |the )?(?:http|error|status|\d)|\b(?:how (?:do|can|to)|where (?:do|can)|to avoid|are limited to|in order to)\b|\b(?:each|every|the (?:free|pro|paid|basic)) (?:model|plan|key|account)\b|\b(?:when|if) (?:you|the|your|a)\b[^\n.]{0,60}\b(?:answers|returns|stops|responds|fails|sends)\b|\b(?:answers|returns|responds)\b[^\n.]{0,60}\b(?:when|if) (?:you|the|your|an?)\b|^\s*["']?[1-5]\d\d["']?:\s*$|["'](?:openapi|swagger)["']\s*:|^\s*(?:try\b|except\b|import |from |def |class |const |let |if\b.*[:{(]|return |raise |throw |@)/im;

/** What says that it went well, and an error that stands there all the same. */
const SUCCEEDED =
  /["']?\b(?:success|ok|succeeded|healthy)["']?\s?[:=]\s?["']?true|["']?\b(?:status|result|state|code|status_?code)["']?\s?[:=]\s?["']?(?:success\w*|succeeded|ok|active|enabled|completed?|healthy|0|2\d\d)\b(?!\s?=)|["']errors?["']\s?:\s?(?:null|false|\[\s?\])/i;
const ERROR_VALUE = /\berrors?["']?\s?[:=]\s?(?:["'][^"']|[{[]\s?["'{])/i;

/** An exception whose class no SDK has, and words that only an API of models uses. */
const EXCEPTION = /[A-Za-z]\w*(?:Error|Exception)\b/;
const API_WORDS = /api[ _-]?key|\bmodel\b|quota|rate limit|context length|billing|credits/i;

/**
 * Weighs the clues and gives the answer.
 * @param evidence what was gathered
 * @param index the reference
 */
export function advise(evidence: Evidence, index: CatalogueIndex): Diagnosis {
  const { text, incidents, redacted } = evidence;
  const explains = isReferenceText(incidents, isList(text.slice(0, WORDING_REACH), index)) || isForeignPaste(text);
  const incident = explains ? undefined : decisive(incidents);
  const facts = factsOf(incident);
  const { status, exception } = facts;
  const type = facts.type?.value;
  const code = facts.code?.value;
  const cutWord = facts.cutWord?.value;
  const proof = status ?? type ?? code ?? exception ?? cutWord;
  const wording = explains ? '' : wordingOf(evidence, proof === undefined);
  // A message alone proves nothing where the text may not be judged by its wording.
  const message = proof === undefined && wording === '' ? undefined : facts.message?.value;
  const bare = matchBareStatus(text, index);
  const matched =
    bare ?? match({ status, place: facts.place, type, code, message, exception, cutWord, wording }, index);
  if (!matched)
    return {
      kind: 'none',
      errors: [],
      extracted: {},
      shown: show(text, []),
      redacted,
      ground: { by: 'none', value: whyNone(text) },
    };

  const retryTime = retryTimeOf(facts, evidence.now);
  const sdk = sdkOf(
    incident ? text.slice(Math.max(0, incident.start - 3000), incident.end + 1000) : text.slice(0, 4000),
  );
  const extracted = defined({
    status: bare ? bare.rows[0]?.status : status,
    type,
    code,
    message,
    requestId: facts.requestId?.value,
    retryAfterSeconds: retryTime?.seconds,
  });
  const marked: [MarkKind, { start: number; end: number } | undefined][] = [
    ['status', facts.statusAt],
    ['code', facts.code],
    ['type', facts.type],
    ['requestId', facts.requestId],
    ['retryAfter', facts.retryAfter],
    ['exception', exception],
    ['message', facts.message],
  ];
  const { ground, confidence, conflict, rows, outside } = matched;
  const shown = show(
    text,
    marked.flatMap(([kind, at]) => (at ? [{ start: at.start, end: at.end, kind }] : [])),
  );
  const answer = {
    extracted,
    shown,
    redacted,
    ground,
    confidence,
    conflicts: conflict ? [conflict] : [],
    ...defined({ retryTime, sdk }),
  };
  if (outside !== undefined) return { ...answer, kind: 'outside', errors: [], outside: { status: outside } };
  return { ...answer, kind: matched.ambiguous ? 'ambiguous' : 'known', errors: rows.map((row) => row.slug) };
}

/** Without the keys that have no value. */
function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** The text that may be judged by its wording: short, not about another service, and no source code. */
function wordingOf({ text, dead }: Evidence, isAll: boolean): string {
  if (text.length > WORDING_REACH || (namesForeign(text) && !namesApi(text))) return '';
  let kept = text;
  for (const { start, end } of dead) kept = kept.slice(0, start) + ' '.repeat(end - start) + kept.slice(end);
  if (!isAll) return kept;
  if (SUCCEEDED.test(kept) && !ERROR_VALUE.test(kept)) return '';
  // Names of settings and headers are no words of an error.
  kept = kept
    .split('\n')
    .filter((line) => !isSourceLine(line))
    .join('\n')
    .replace(/\w*[_-][\w-]*["'`]?\s?(?:[:=]|=>)/g, ' ');
  const isOther = EXCEPTION.test(kept) && !namesApi(kept) && !API_WORDS.test(kept);
  return isOther || isClientSide(kept) || NOT_A_REPORT.test(kept) ? '' : kept.replace(/\w+(?:Error|Exception)\b/g, '');
}
