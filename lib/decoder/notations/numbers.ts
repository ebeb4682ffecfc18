import type { Place } from '../diagnosis';
import { either, raw } from '../text/any-of';
import { LETTER } from '../text/letters';
import { isProse } from '../text/prose';
import { bothEnds } from './both-ends';
import type { Fact, Reading, Source } from './reading';

/** A number from 400 to 599 in a text, and what stands around it. */
export interface Found extends Fact {
  status: number;
  /** Its line, up to 400 characters before it and after it. */
  line: string;
  before: string;
  /** The last 80 characters of that. */
  near: string;
  /** Whether a notation has read it. */
  isRead: boolean;
  /** What follows, up to 80 characters, over the end of the line. */
  after: string;
}

/** How far around a number is looked, in characters. */
const REACH = 400;
/** 407 is the word of a proxy on the way, never of the API (RFC 9110, 15.5.8). */
const DIGITS = /(?!407)[45]\d\d/g;
/** Part of a longer number, a name, a price, a time, a version. */
const BEFORE = new RegExp(`[${LETTER}\\d_.$€£#+-]$|\\d[/:,]$`);
const AFTER = new RegExp(`^(?:[${LETTER}\\d_]|[.,:/#-]\\d|\\.\\w|\\/[\\s)gi])`);

const found = new WeakMap<Source, readonly Found[]>();

/**
 * @param source a record
 * @returns its numbers that could be statuses; worked out once, as several notations ask
 */
export function numbersIn(source: Source): readonly Found[] {
  const known = found.get(source);
  if (known) return known;
  const { text } = source;
  const result: Found[] = [];
  for (const { 0: value, index } of bothEnds([...text.matchAll(DIGITS)])) {
    const end = index + 3;
    const after = text.slice(end, end + 80);
    if (AFTER.test(after) || BEFORE.test(text.slice(Math.max(0, index - 2), index))) continue;
    const before = lastLine(text.slice(Math.max(0, index - REACH), index));
    const line = before + text.slice(index, index + REACH).split(/[\n\u2028]/, 1)[0];
    result.push({
      value,
      start: index,
      end,
      status: Number(value),
      line,
      before,
      near: before.slice(-80),
      isRead: false,
      after,
    });
  }
  found.set(source, result);
  return result;
}

function lastLine(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\u2028')) + 1);
}

/**
 * @param number one of a record's numbers
 * @param place where it stands
 * @param message what is said with it
 * @returns the reading; nothing where the line is source code or tells about errors in general
 */
export function statusReading(number: Found, place: Place, message?: Fact): Reading[] {
  const { start, end, status, line, before } = number;
  if (place !== 'status-line' && place !== 'class' && isProse(line)) return [];
  // `"POST /v1/chat HTTP/1.1" 400` is a server's record of what it answered, and no answer that was received.
  if (RECORD.test(before) || before.endsWith('Completed ')) place = 'log';
  number.isRead = true;
  const isOwn = OWN_BEFORE.test(before) || OWN_AFTER.test(number.after);
  return [{ start, end: message?.end ?? end, place, status, statusAt: { start, end }, message, isOwn }];
}

const RECORD = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD) \/\S*(?: HTTP\/\d(?:\.\d)?)?["'] ?["']?$/;

/** Words for giving an answer. */
const ANSWERING = either(raw`->|→|to|sen[dt]\w*|return\w*|respond\w*|repl\w*|answer\w*`);
/** What the reader's own server answers: `-> client 502`, `sending 500 Internal Server Error to browser`, `[http] replying 502`. */
const OWN_BEFORE = new RegExp(
  raw`${ANSWERING}(?: with| to)?(?: the)? (?:client|browser|user|caller|frontend)\b.{0,20}$|\] \w{4,7}ing $`,
  'i',
);
const OWN_AFTER = /^[^{\n]{0,40}\bto (?:the )?(?:client|browser|user|caller|frontend)\b/i;

/** The rest of the line after a status, when it is a sentence. */
const SENTENCE =
  // Python's repr() closes its quotation after the message: `APIStatusError('Error code: 402 - …')`.
  new RegExp(
    `^([\\])]?[: \\t：，–-]{1,4})(?!status code \\()([${LETTER}'"\`].{2,2000}?)(?:["']\\)[\\])}>]{0,4}|\\s+\\{)?$`,
    'm',
  );

/**
 * @param source the record
 * @param from offset after the status
 */
export function sentenceAfter(source: Source, from: number): Fact | undefined {
  const [, lead = '', value = ''] = SENTENCE.exec(source.text.slice(from, from + 2000)) ?? [];
  const start = from + lead.length;
  return value ? { value, start, end: start + value.length } : undefined;
}
