import type { Mark, MarkKind, Shown } from './diagnosis';
import { MASK } from './redact';

/** A stretch of the whole text that decided something. */
export interface Highlight {
  start: number;
  end: number;
  kind: MarkKind;
}

/** Longest text that is shown whole, in characters. */
const SHOWN_WHOLE = 4000;
/** What is shown around each decisive place of a longer text. */
const AROUND = 300;
const GAP = '\n…\n';

/**
 * Prepares the paste for being shown again.
 * @param text cleaned, redacted text
 * @param highlights what to mark, in any order; overlaps are resolved in favour of the first
 * @returns the text or its decisive parts, with marks
 */
export function show(text: string, highlights: readonly Highlight[]): Shown {
  const wanted: Highlight[] = [];
  for (const one of highlights) {
    const valid = one.start >= 0 && one.end > one.start && one.end <= text.length;
    if (valid && !wanted.some((other) => one.start < other.end && other.start < one.end)) wanted.push(one);
  }
  const parts = text.length <= SHOWN_WHOLE ? [{ start: 0, end: text.length }] : windows(text, wanted);
  let shown = '';
  const marks: Mark[] = [];
  for (const part of parts) {
    if (part.start > 0) shown += shown === '' ? GAP.slice(1) : GAP;
    const shift = shown.length - part.start;
    const piece = text.slice(part.start, part.end);
    shown += piece;
    for (const one of wanted) {
      if (one.start >= part.start && one.end <= part.end)
        marks.push({ start: one.start + shift, end: one.end + shift, kind: one.kind });
    }
    for (const mask of piece.matchAll(MASK)) {
      const start = part.start + mask.index + shift;
      const end = start + mask[0].length;
      const holder = marks.findIndex((mark) => mark.start < end && start < mark.end);
      splitAround(marks, holder, start, end);
    }
  }
  const last = parts[parts.length - 1];
  const shortened = parts.length > 1 || (last !== undefined && (last.start > 0 || last.end < text.length));
  if (last && last.end < text.length) shown += '\n…';
  return { text: shown, marks: marks.sort((a, b) => a.start - b.start), shortened };
}

/** A secret inside a marked message cuts the mark in two. */
function splitAround(marks: Mark[], holder: number, start: number, end: number): void {
  const outer = marks[holder];
  if (outer) {
    const pieces = [
      { ...outer, end: start },
      { ...outer, start: end },
    ].filter((piece) => piece.end > piece.start);
    marks.splice(holder, 1, ...pieces);
  }
  marks.push({ start, end, kind: 'secret' });
}

function windows(text: string, wanted: readonly Highlight[]): { start: number; end: number }[] {
  if (wanted.length === 0) return [{ start: 0, end: SHOWN_WHOLE / 2 }];
  const parts: { start: number; end: number }[] = [];
  let left = SHOWN_WHOLE;
  for (const one of wanted) {
    const inside = parts.some((part) => part.start <= one.start && one.end <= part.end);
    if (inside || left <= 0) continue;
    const start = Math.max(0, one.start - AROUND);
    const end = Math.min(text.length, Math.max(one.end, Math.min(one.end + AROUND, start + left)));
    parts.push({ start, end });
    left -= end - start;
  }
  parts.sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const part of parts) {
    const previous = merged[merged.length - 1];
    if (previous && part.start <= previous.end + 3) previous.end = Math.max(previous.end, part.end);
    else merged.push(part);
  }
  return merged;
}
