import type { Span } from '../notations/reading';
import type { Mark, MarkKind, Shown } from '../shown';
import { MASK } from '../text/mask';

/** Longest text that is shown whole, in characters. */
const SHOWN_WHOLE = 4000;
/** What is shown around each decisive place of a longer text. */
const AROUND = 300;

/**
 * Prepares the paste for being shown again.
 * @param text cleaned, redacted text
 * @param highlights what to mark, the most important first: later ones are cut where they overlap
 * @returns the text or its decisive parts, with marks
 */
export function show(text: string, highlights: readonly (readonly [MarkKind, Span | undefined])[]): Shown {
  const spans = highlights.flatMap(([kind, span]) => (span ? [{ kind, start: span.start, end: span.end }] : []));
  const shortened = text.length > SHOWN_WHOLE;
  const parts: Span[] = [];
  if (!shortened || spans.length === 0) parts.push({ start: 0, end: shortened ? SHOWN_WHOLE / 2 : text.length });
  else {
    for (const { start } of [...spans].sort((a, b) => a.start - b.start)) {
      const part = { start: beginOfPart(text, start), end: endOfPart(text, start) };
      const last = parts.at(-1);
      if (last && part.start <= last.end) last.end = Math.max(last.end, part.end);
      else parts.push(part);
    }
  }
  let shown = '';
  const marks: Mark[] = [];
  for (const part of parts) {
    if (part.start > 0 && shown === '') shown = '…';
    if (text.charAt(part.start - 1) === '\n') shown += '\n';
    const shift = shown.length - part.start;
    const piece = text.slice(part.start, part.end);
    const masks = [...piece.matchAll(MASK)].map((mask) => {
      const start = part.start + mask.index;
      return { kind: 'secret' as const, start, end: start + mask[0].length };
    });
    for (const { kind, start, end } of masks) marks.push({ kind, start: start + shift, end: end + shift });
    const taken: Span[] = [...masks];
    for (const { kind, start, end } of spans) {
      let free = [{ start: Math.max(start, part.start), end: Math.min(end, part.end) }].filter(
        (one) => one.end > one.start,
      );
      for (const other of taken) {
        free = free
          .flatMap((one) => [
            { start: one.start, end: Math.min(one.end, other.start) },
            { start: Math.max(one.start, other.end), end: one.end },
          ])
          .filter((one) => one.end > one.start);
      }
      for (const one of free) {
        taken.push(one);
        marks.push({ kind, start: one.start + shift, end: one.end + shift });
      }
    }
    shown += piece;
    if (part.end < text.length) shown += text.charAt(part.end) === '\n' ? '\n…' : '…';
  }
  return { text: shown.replaceAll('\u2028', '\n'), marks: marks.sort((a, b) => a.start - b.start), shortened };
}

/** The first line that begins within reach before a place; in a longer line the middle of it. */
function beginOfPart(text: string, at: number): number {
  const from = at - AROUND;
  if (from <= 0) return 0;
  const line = text.indexOf('\n', from - 1) + 1;
  return line > 0 && line <= at ? line : from;
}

/** The last line that ends within reach behind a place; in a longer line the middle of it. */
function endOfPart(text: string, at: number): number {
  const to = at + AROUND;
  if (to >= text.length) return text.length;
  const line = text.lastIndexOf('\n', to);
  return line > at ? line : to;
}
