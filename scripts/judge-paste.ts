import { becauseOf, promptOf } from '@/lib/decoder/answer/as-text';
import { toFragment } from '@/lib/decoder/answer/share';
import { supportTicket } from '@/lib/decoder/answer/ticket';
import { decode } from '@/lib/decoder/decode';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { redact } from '@/lib/decoder/text/redact';
import type { ErrorEntry } from '@/lib/errors';
import type { ScoredPaste } from './labelled-pastes';

/**
 * What is counted: the first row; every fact; all rows where several are right; messages and waits alone; whether an answer that is called
 * certain is right; whether every error of the paste is listed; secrets that are hidden, and ids that are not.
 */
export const MEASURES = [
  'rows',
  'values',
  'alternatives',
  'masked',
  'messages',
  'waits',
  'certain',
  'listed',
  'kept',
] as const;

/** One of {@link MEASURES}. */
export type Measure = (typeof MEASURES)[number];

/** One thing that was compared with its label. */
export interface Verdict {
  measure: Measure;
  isRight: boolean;
  /** What is wrong, where it is. */
  fault: string;
}

const FIELDS: Record<string, keyof Diagnosis['extracted']> = {
  status: 'status',
  type: 'type',
  code: 'code',
  message: 'message',
  request_id: 'requestId',
  retry_after: 'retryAfterSeconds',
};

/**
 * Decodes a labelled paste and compares the answer with the label.
 * @param paste the paste with its label
 * @param catalogue all errors of the reference
 * @param now epoch ms
 * @returns a verdict on everything that the label tells, and whether an error was found where none is
 */
export function judgePaste(
  paste: ScoredPaste,
  catalogue: readonly ErrorEntry[],
  now: number,
): { verdicts: Verdict[]; isFalseAlarm: boolean } {
  const diagnosis = decode(paste.paste, catalogue, now);
  const statusOf = new Map(catalogue.map((entry) => [entry.slug, String(entry.status)]));
  const statuses = diagnosis.errors.map((slug) => statusOf.get(slug) ?? slug);
  const outside = diagnosis.kind === 'outside' ? String(diagnosis.outside.status) : undefined;
  const verdicts: Verdict[] = [];
  const say = (measure: Measure, isRight: boolean, fault: string) => verdicts.push({ measure, isRight, fault });

  const isNegative = paste.expect.length === 0;
  const isRow = isNegative
    ? statuses.length === 0 && (paste.outside_status === undefined || outside === String(paste.outside_status))
    : paste.expect.includes(statuses[0] ?? '');
  const wanted = paste.outside_status ?? paste.expect.join('|');
  say('rows', isRow, `row: wanted ${wanted}, got ${diagnosis.kind} ${statuses.join(',')} (${becauseOf(diagnosis)})`);
  if ('confidence' in diagnosis && diagnosis.confidence === 'certain') say('certain', isRow, 'row: called certain');
  if (paste.expect.length > 1) {
    const fault = `alternatives: wanted ${paste.expect.join(',')}, got ${statuses.join(',')}`;
    say(
      'alternatives',
      paste.expect.every((status) => statuses.includes(status)),
      fault,
    );
  }
  for (const [name, value] of Object.entries(paste.extract)) {
    const got = FIELDS[name] && diagnosis.extracted[FIELDS[name]];
    const isSame = String(got) === String(value) || (got !== undefined && String(got) === redact(String(value)).text);
    say('values', isSame, `${name}: wanted ${JSON.stringify(value)}, got ${JSON.stringify(got)}`);
    if (name === 'message') say('messages', isSame, '');
    if (name === 'retry_after') say('waits', isSame, '');
  }
  if (paste.all) {
    const also = 'also' in diagnosis ? diagnosis.also.map(({ status }) => String(status)) : [];
    const listed = [...statuses, ...also, ...(outside ? [outside] : [])];
    const fault = `all: wanted ${paste.all.join(',')}, got ${listed.join(',')}`;
    say(
      'listed',
      paste.all.every((status) => listed.includes(status)),
      fault,
    );
  }
  const texts = [supportTicket(diagnosis, now), toFragment(diagnosis), promptOf(diagnosis, catalogue)];
  const outputs = [JSON.stringify(diagnosis), ...texts].join('\n');
  const isIn = (text: string, outputs: string) =>
    outputs.includes(text) || outputs.includes(JSON.stringify(text).slice(1, -1));
  for (const secret of paste.secrets) say('masked', !isIn(secret, outputs), `secret shown: ${secret}`);
  for (const id of paste.keep ?? []) say('kept', isIn(id, outputs), `masked without need: ${id}`);
  return { verdicts, isFalseAlarm: isNegative && statuses.length > 0 };
}
