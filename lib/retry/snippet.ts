import { type CodePiece, linesToText, type TokenLine, tokensToPieces } from '../code-lines';
import type { LanguageId, VariantId } from './languages';
import { type Placeholder, placeholderField, placeholderText } from './placeholder';
import { DEFAULT_POLICY, type Jitter, type PolicyField, type RetryPolicy } from './policy';

/** Where a number of the policy stands in the source. */
export interface NumberSlot {
  /** Index of the line in the source, from 0. */
  line: number;
  /** Where in the line the default's digits begin, in UTF-16 units from 0. */
  column: number;
  /** How many characters the default's digits take. */
  length: number;
  /** What stands there, for example `firstDelay:s`. */
  value: Placeholder;
}

/** Lines of the source that depend on the jitter. The source itself holds the default's form. */
export interface JitterSlot {
  /** Index of the first such line in the source, from 0. */
  line: number;
  /** How many lines of the source the default's form takes. */
  count: number;
  /** What stands there for the other jitters. May be no line at all. */
  forms: Partial<Record<Jitter, TokenLine[]>>;
}

/** A snippet as a page carries it: plain data, highlighted at build. */
export interface HighlightedSnippet {
  language: LanguageId;
  variant: VariantId;
  /** Shell command that installs what the snippet imports; `null` where the language's own library is all it takes. */
  install: string | null;
  /** What a reader must know beside the code, for example which fields the SDK cannot honour. One sentence each. */
  notes: string[];
  /** The source file, highlighted. */
  lines: TokenLine[];
  numbers: NumberSlot[];
  jitter: JitterSlot[];
}

/**
 * Puts a policy into a snippet: for the lab, and for pages that are built with a policy of their own. In the browser the page writes the same texts into the places that {@link slotPieces} marks.
 * @param snippet a snippet as built
 * @param policy what to put in
 * @returns the lines to show; for the default policy the very lines of the source
 */
export function renderSnippet(snippet: HighlightedSnippet, policy: RetryPolicy): TokenLine[] {
  const rendered: TokenLine[] = [];
  let index = 0;
  while (index < snippet.lines.length) {
    const slot = snippet.jitter.find(({ line }) => line === index);
    const form = slot?.forms[policy.jitter];
    if (slot && form) {
      rendered.push(...form);
      index += slot.count;
    } else {
      rendered.push(renderLine(snippet, index, policy));
      index += 1;
    }
  }
  return rendered;
}

/**
 * @param snippet a snippet as built
 * @param policy what to put in
 * @returns the text to copy and to run; for the default policy the very bytes of the source file
 */
export function snippetText(snippet: HighlightedSnippet, policy: RetryPolicy): string {
  return `${linesToText(renderSnippet(snippet, policy))}\n`;
}

/**
 * @param snippet a snippet as built
 * @returns the fields of the policy that this snippet honours; an SDK's own retries honour few
 */
export function honouredFields(snippet: HighlightedSnippet): Set<PolicyField> {
  const fields = new Set<PolicyField>(snippet.numbers.map(({ value }) => placeholderField(value)));
  if (snippet.jitter.length > 0) fields.add('jitter');
  return fields;
}

/**
 * @param snippet a snippet as built
 * @param index a line of its source, from 0
 * @returns that line with the default's numbers, each a piece of its own that names what stands there
 */
export function slotPieces(snippet: HighlightedSnippet, index: number): CodePiece[] {
  const slots = snippet.numbers.filter(({ line }) => line === index).sort((a, b) => a.column - b.column);
  return slots.reduce(markSlot, tokensToPieces(snippet.lines[index] ?? []));
}

/** Splits the piece in which a slot stands. */
function markSlot(pieces: CodePiece[], { column, length, value }: NumberSlot): CodePiece[] {
  let start = 0;
  return pieces.flatMap((piece) => {
    const at = column - start;
    start += piece.text.length;
    if (at < 0 || at >= piece.text.length) return [piece];
    const part = (text: string, slot?: Placeholder) => ({ ...piece, text, slot });
    return [
      part(piece.text.slice(0, at)),
      part(piece.text.slice(at, at + length), value),
      part(piece.text.slice(at + length)),
    ].filter(({ text }) => text !== '');
  });
}

/** Later slots first, so that a number that grows or shrinks does not move the columns of the others. */
function renderLine(snippet: HighlightedSnippet, index: number, policy: RetryPolicy): TokenLine {
  const slots = snippet.numbers.filter(({ line }) => line === index).sort((a, b) => b.column - a.column);
  return slots.reduce((line, slot) => replaceAt(line, slot, policy), snippet.lines[index] ?? []);
}

function replaceAt(line: TokenLine, slot: NumberSlot, policy: RetryPolicy): TokenLine {
  const text = placeholderText(slot.value, policy);
  if (text === placeholderText(slot.value, DEFAULT_POLICY)) return line;
  let start = 0;
  return line.map((token) => {
    const at = slot.column - start;
    start += token[0].length;
    if (at < 0 || at >= token[0].length) return token;
    const changed = token[0].slice(0, at) + text + token[0].slice(at + slot.length);
    return token[1] === undefined ? [changed] : [changed, token[1]];
  });
}
