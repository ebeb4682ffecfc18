import { HIDDEN, maskOf } from './mask';
import { KINDS } from './redact/index';
import type { Span } from './redact/kind';
import { findRepeats } from './redact/repeats';
import { indexHeads, scan } from './redact/scan';
import { inBroken, unbrokenLines } from './redact/wraps';

const HEADS = indexHeads(KINDS);

/** A text without its secrets. */
export interface Redacted {
  text: string;
  /** The secrets found. They must go no further than this: callers count them. */
  found: Set<string>;
}

/**
 * Masks every secret in a text: by its name, by the form a vendor gave it, by its place in a server's message, and wherever a secret
 * that is known stands again. Ids, model names, UUIDs, hashes, and what servers themselves show of a key (`sk-...abcd`) stay.
 * Masks keep the kind of secret recognisable: `sk-…[hidden]`. Total, and linear in the text.
 * @param text cleaned text
 * @param found secrets known from other parts of the same paste; new ones are added
 */
export function redact(text: string, found: Set<string> = new Set()): Redacted {
  const spans = secretsOf(text);
  for (const { start, end } of merged(spans)) found.add(flat(text.slice(start, end)));
  return { text: maskKnown(masked(text, spans), found), found };
}

/**
 * Masks secrets that are known by now, in a part of the paste that was redacted before they were.
 * @param text redacted text
 * @param known what {@link redact} found in all parts
 */
export function maskKnown(text: string, known: ReadonlySet<string>): string {
  return known.size === 0 ? text : masked(text, findRepeats(text, known));
}

function secretsOf(text: string): Span[] {
  const spans = scan(text, HEADS);
  for (const line of unbrokenLines(text)) {
    for (const span of scan(line.text, HEADS)) spans.push(inBroken(line, span));
  }
  // What stands just before a mask is its name: `Bearer password=[hidden]`.
  return spans.filter(
    ({ start, end }) => !text.slice(Math.max(0, start - 1), end + 1 + HIDDEN.length).includes(HIDDEN),
  );
}

/** A secret as it was before its line was broken. */
function flat(secret: string): string {
  return secret.replace(/\s*\n\s*/g, '');
}

/** Overlapping stretches as one, in order. */
function merged(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

function masked(text: string, spans: Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of merged(spans)) {
    result += text.slice(from, start) + maskOf(text.slice(start, end));
    from = end;
  }
  return from === 0 ? text : result + text.slice(from);
}
