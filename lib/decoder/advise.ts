import type { CatalogueIndex } from './catalogue-index';
import type { Diagnosis, Extracted, RetryTime } from './diagnosis';
import type { Clue, Fact, RetryFact } from './evidence';
import { decisive, groupIncidents, type Incident, isReferenceText } from './incidents';
import { type Findings, match } from './match';
import { retryInWords } from './retry-time';
import { isForeignPaste, namesApi, namesForeign } from './scope';
import { sdkOf } from './sdk-of';
import { type Highlight, show } from './show';
import { adviceForStatus, nameOfStatus } from './tables/http-statuses';
import { isClientSide, whyNone } from './why-none';

/** What the earlier steps hand over. */
export interface Evidence {
  text: string;
  clues: readonly Clue[];
  dead: readonly { start: number; end: number }[];
  redacted: number;
  now: number;
}

/** Longest text that is judged by its wording as a whole. */
const WORDING_REACH = 6000;

/**
 * Weighs the clues and gives the answer.
 * @param evidence what was gathered
 * @param index the reference
 */
export function advise(evidence: Evidence, index: CatalogueIndex): Diagnosis {
  const { text, redacted, now } = evidence;
  const incidents = groupIncidents(evidence.clues);
  const explains = isReferenceText(incidents);
  const incident = explains || isForeignPaste(text) ? undefined : decisive(incidents);
  const facts = factsOf(incident);
  const wording = explains ? '' : wordingOf(evidence, incident);
  const found: Findings = {
    status: facts.status?.value,
    where: facts.where,
    type: facts.type?.value,
    code: facts.code?.value,
    message: facts.message?.value,
    exception: facts.exception,
    cutWord: facts.cutWord?.value,
    wording,
  };
  const hasProof = found.status ?? found.type ?? found.code ?? found.exception ?? found.cutWord;
  if (hasProof === undefined && wording === '') found.message = undefined;
  const matched = match(found, index);
  const nothing = matched.rows.length === 0 && matched.outside === undefined;
  if (nothing) {
    return { kind: 'none', errors: [], extracted: {}, shown: show(text, []), redacted, because: whyNone(text) };
  }
  const retryTime = retryTimeOf(facts, incident ? '' : wording, now);
  const extracted: Extracted = {
    ...(found.status !== undefined ? { status: found.status } : {}),
    ...(found.type !== undefined ? { type: found.type } : {}),
    ...(found.code !== undefined ? { code: found.code } : {}),
    ...(found.message !== undefined ? { message: found.message } : {}),
    ...(facts.requestId ? { requestId: facts.requestId.value } : {}),
    ...(retryTime ? { retryAfterSeconds: retryTime.time.seconds } : {}),
  };
  const highlights = highlightsOf(facts, retryTime?.fact);
  const near = incident ? text.slice(Math.max(0, incident.start - 3000), incident.end + 1000) : text.slice(0, 4000);
  const sdk = sdkOf(near);
  const answer = {
    extracted,
    shown: show(text, highlights),
    redacted,
    because: matched.because,
    confidence: matched.confidence,
    conflicts: matched.conflicts,
    ...(retryTime ? { retryTime: retryTime.time } : {}),
    ...(sdk ? { sdk } : {}),
  };
  if (matched.outside !== undefined) {
    const status = matched.outside;
    return {
      ...answer,
      kind: 'outside',
      errors: [],
      outside: { status, name: nameOfStatus(status), ...adviceForStatus(status) },
    };
  }
  const errors = matched.rows.map((row) => row.slug);
  if (!matched.ambiguous) return { ...answer, kind: 'known', errors };
  const statuses = matched.rows.map((row) => row.status);
  return {
    ...answer,
    kind: 'ambiguous',
    errors,
    tellApart: `The HTTP status decides: ${statuses.slice(0, -1).join(', ')} or ${statuses[statuses.length - 1]}. Look for it in the response’s status line or in the exception’s status field.`,
  };
}

/** The facts of one error, each taken from the clue that knows it best. */
interface Facts {
  status?: { value: number; at: Fact | undefined };
  where: string;
  type?: Fact | undefined;
  code?: Fact | undefined;
  message?: Fact | undefined;
  requestId?: Fact | undefined;
  retry?: RetryFact | undefined;
  retryWords?: RetryFact | undefined;
  reset?: RetryFact | undefined;
  sentAt?: number | undefined;
  exception?: (Fact & { statuses: readonly number[] }) | undefined;
  cutWord?: Fact | undefined;
}

function factsOf(incident: Incident | undefined): Facts {
  if (!incident) return { where: '' };
  const { clues, status, body, exception } = incident;
  const bodies = clues
    .filter((clue) => clue.body > 0 && clue !== body && !clue.inside)
    .sort((a, b) => b.body - a.body || b.start - a.start);
  const ranked = body ? [body, ...bodies] : bodies;
  const pick = <K extends 'type' | 'code' | 'message' | 'requestId'>(key: K): Fact | undefined =>
    ranked.find((clue) => clue[key] !== undefined)?.[key];
  const last = <T>(values: (T | undefined)[]): T | undefined => values.filter((value) => value !== undefined).pop();
  const result: Facts = {
    where: status?.where ?? '',
    type: pick('type'),
    code: pick('code'),
    message:
      body && body.body >= 3
        ? (body.message ?? pick('message'))
        : (exception?.message ?? status?.message ?? pick('message')),
    requestId: last(clues.map((clue) => clue.requestId)),
    retry: last(clues.map((clue) => clue.retry)),
    retryWords: last(clues.map((clue) => clue.retryWords)),
    reset: clues.flatMap((clue) => clue.reset ?? []).sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0))[0],
    sentAt: last(clues.map((clue) => clue.sentAt)),
    exception: exception?.exception,
    cutWord: last(clues.map((clue) => clue.cutWord)),
  };
  result.message ??= exception?.message ?? status?.message;
  if (status?.status !== undefined && !(status.inside && (result.type || result.code)))
    result.status = { value: status.status, at: status.statusAt };
  return result;
}

/** The text that may be judged by its wording: short, not about another service, and no source code. */
function wordingOf(evidence: Evidence, incident: Incident | undefined): string {
  const { text, dead } = evidence;
  if (text.length > WORDING_REACH || (namesForeign(text) && !namesApi(text)) || isForeignPaste(text)) return '';
  let kept = '';
  let at = 0;
  for (const span of dead) {
    if (span.start < at) continue;
    kept += text.slice(at, span.start);
    at = span.end;
  }
  kept += text.slice(at);
  if (incident) return kept;
  return isClientSide(kept) || CODE.test(kept) ? '' : kept;
}

const CODE =
  /\bmeans? that\b|\bstands for\b|\bwhat (?:is|does) (?:an? |the )?(?:http|error|status|\d)|^\s*(?:try:|try \{|except\b|import |from [\w.]+ import|def |class |function |const |let |var |if \(|if .*:$|return |@)/im;

/** The header first, then the message's words, then words nearby, then the window of a rate limit that was hit. */
function retryTimeOf(facts: Facts, wording: string, now: number): { time: RetryTime; fact: RetryFact } | undefined {
  const inMessage = facts.message ? retryInWords(facts.message.value, facts.message.start)[0] : undefined;
  const inText =
    facts.retryWords ?? (facts.status === undefined && wording !== '' ? retryInWords(wording, 0)[0] : undefined);
  const fact = facts.retry ?? inMessage ?? inText ?? (facts.status?.value === 429 ? facts.reset : undefined);
  if (!fact) return undefined;
  if (fact.at !== undefined) {
    const from = facts.sentAt ?? now;
    const seconds = Math.max(0, Math.round((fact.at - from) / 1000));
    return { fact, time: { seconds, sentAt: facts.sentAt ?? fact.at - seconds * 1000, source: fact.source } };
  }
  const time: RetryTime = { seconds: fact.seconds ?? 0, source: fact.source };
  if (facts.sentAt !== undefined) time.sentAt = facts.sentAt;
  return { fact, time };
}

function highlightsOf(facts: Facts, retry: RetryFact | undefined): Highlight[] {
  const highlights: Highlight[] = [];
  const add = (kind: Highlight['kind'], fact: { start: number; end: number } | undefined) => {
    if (fact) highlights.push({ start: fact.start, end: fact.end, kind });
  };
  add('status', facts.status?.at);
  add('code', facts.code);
  add('type', facts.type);
  add('requestId', facts.requestId);
  add('retryAfter', retry);
  add('exception', facts.exception);
  add('message', facts.message);
  return highlights;
}
