import type { CatalogueIndex } from './catalogue-index';

/** A status that begins a line, a table's cell or an entry, with what it means after it. */
const ENTRY =
  /(?:^[ \t]*\|?|>|value=|(?:\{|(?<!\d),)(?=[ \t]*["']?\d\d\d["']?[ \t]*[:=]))[ \t]*(?:[-*•] )?["'`[]?([45]\d\d)["'`\]]?(?:[ \t]*(?:\||:|=>|=|[–—-])[ \t]*|<\/t[dh]>\s{0,20}<t[dh]>)["'`*]?[A-Za-z_]/gm;

/** The same with a marker before it, so that a name alone may follow. */
const MARKED_ENTRY = /(?:^[ \t]*(?:[-*•]|#{1,6})[ \t]|<li>|value=["'])([45]\d\d)["']?[ >]+[A-Z][a-z]/gm;
/** A word for an error that names a text: the messages of a program, in one file. */
const WORD_ENTRY = /["'](?:[a-z]+\.)?([a-z]+(?:_[a-z]+)+)["']\s?(?::|=>)\s?["']/g;

/**
 * @param text the beginning of a paste
 * @param index the reference
 * @returns whether it is laid out as a list of statuses or errors with their meanings: a table, a map, a list, a diff
 */
export function isList(text: string, index: CatalogueIndex): boolean {
  if (/^(?:diff --git |@@ -\d)/m.test(text)) return true;
  const entries = [...text.matchAll(ENTRY)];
  // Lines of a log that begin with a status stand apart, entries of a list stand together.
  const together = entries.some((entry, at) => {
    const next = entries[at + 1];
    if (!next || next[1] === entry[1]) return false;
    const between = text.slice(entry.index, next.index).split('\n').slice(1, -1);
    return !between.some((line) => /[^\s<>/a-z]/.test(line));
  });
  const found = (pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name = '']) => name));
  const words = [...found(WORD_ENTRY)].filter((word) => index.byWord(word).length > 0);
  return together || found(MARKED_ENTRY).size > 1 || words.length > 1;
}
