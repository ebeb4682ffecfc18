import type { CatalogueIndex } from './catalogue-index';
import { type Clue, clue } from './evidence';
import { isProse } from './prose';
import { lineAround, scopeOf } from './scope';
import { isSourceLine } from './source-lines';
import { normalise } from './words';

const WORD = /(?<![\w./$@-])[A-Za-z][A-Za-z0-9]{0,40}(?:[_-][A-Za-z0-9]{1,40}){1,6}(?![\w./(@=-]{0,80}[\w(=])/g;

/** What follows a word that names a value instead of being one: `"rate_limit": 60`. */
const KEY_AFTER = /^["'`]\s?(?::|=>)|^\s?[:=]\s?["']?(?:[\d{[]|true|false|null|None)/;

/** A constant or a member that is set to the word. */
const ASSIGNED = /(?:\w\.\w+|[A-Z]_[A-Z]+)\s=\s["']$|[a-z]=$/;

/**
 * Finds the reference's own words standing free in a text: `insufficient_quota`, `(invalid_request_error: model_not_found)`.
 * @param text cleaned, redacted text
 * @param from offset of the part to look at
 * @param to offset after it
 * @param index the reference
 */
export function gatherWords(text: string, from: number, to: number, index: CatalogueIndex): Clue[] {
  const clues: Clue[] = [];
  const part = text.slice(from, to);
  WORD.lastIndex = 0;
  for (let found = WORD.exec(part); found; found = WORD.exec(part)) {
    const value = found[0];
    const word = normalise(value);
    if (index.byWord(word).length === 0) continue;
    const start = from + found.index;
    const { line } = lineAround(text, start);
    if (/\b(?:import|def|function|class|except|catch|if|elif)\b/.test(line) || isSourceLine(line) || isProse(line))
      continue;
    if (ASSIGNED.test(text.slice(Math.max(0, start - 60), start))) continue;
    if (KEY_AFTER.test(text.slice(start + value.length, start + value.length + 20))) continue;
    const fact = { value, start, end: start + value.length };
    clues.push(
      clue(start, fact.end, {
        body: 0.5,
        scope: scopeOf(line),
        ...(index.isType(word) ? { type: fact } : { code: fact }),
      }),
    );
  }
  return clues;
}
