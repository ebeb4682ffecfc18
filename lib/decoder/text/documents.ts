import { anyOf, either, raw } from './any-of';

/** What lays a text out for readers: an item or a step that reports no status of its own, a heading, a line of a few words without an end. */
const MARK = anyOf(
  /^\s*(?:[-*•–]|\d\d?[.)])\s+(?!.*[:>→] ?\d{3}\b)/,
  /^#{1,6} |^\*+[^*]+\*+:?$|^[A-Z][A-Za-z ,&/'-]{2,60}:?$/,
);
/** The end of a sentence. */
const SENTENCE = /[^\s.]{2}[.!?]["')\]]?(?:\s|$)|[。！？]/g;
/** Shorter texts are messages, in characters. */
const SHORTEST = 180;

/** Who tells what happens to him, or asks for help with it. */
const TELLER = either(
  raw`I|my|me|since|anyone|keeps?|help|see error|can you|could you|we (?:get|see|keep)`,
  raw`mir|ich|seit|je|mon|depuis|desde|meu|ik`,
);
const TOLD = new RegExp(raw`\b${TELLER}\b|[我私저제]|(?:^|\s)(?:я|мы|у нас)\s`, 'i');
/** The same in a short text, where a company writes of itself as well. */
const ALSO_TOLD = /\b(?:we|our|today|now|still|us|wir|unser\w*|uns|heute|nous|notre|ons)\b/i;

/**
 * @param text the beginning of a paste, of which no line is a record's
 * @param lines its lines
 * @returns `document` for what is laid out or told at length for many readers, `prose` for a few sentences that nobody tells of himself
 */
export function proseOf(text: string, lines: readonly string[]): 'document' | 'prose' | undefined {
  if (TOLD.test(text)) return undefined;
  const sentences = text.match(SENTENCE)?.length ?? 0;
  const marks = lines.filter((line) => MARK.test(line)).length;
  if (marks > 3 || (text.length > SHORTEST && (marks > 1 || sentences > 3))) return 'document';
  return sentences > 1 && !ALSO_TOLD.test(text) ? 'prose' : undefined;
}
