import { anyOf } from './any-of';

/** A status that begins a line, a table's cell or an entry, with what it means after it; a marker before it makes a name alone enough. */
const ENTRY =
  /(?:^[ \t]*\|?|>|value=|(?:\{|(?<!\d),)(?=[ \t]*["']?\d\d\d["']?[ \t]*[:=]))[ \t]*(?:[-*•] )?["'`[]?([45]\d\d)["'`\]]?(?:(?: [A-Z][A-Za-z]+){0,4}[ \t]*(?:\||:|=>|=|[–—-])[ \t]*|<\/t[dh]>\s{0,20}<t[dh]>)["'`*]?[A-Za-z_]|(?:^[ \t]*(?:[-*•]|#{1,6})[ \t]|<li>|value=["'])([45]\d\d)["']?(?:[ >]+|(?<=^#.{4,9}) [–—-] )[A-Z][a-z]|^\*\*([45]\d\d)\*\* /gm;
/** Messages of a program in one file, a description of an interface, a list of changes. */
const OTHER_LIST = anyOf(
  /["']openapi["']\s*:/m,
  /["'][a-z]+(?:_[a-z]+)+["']\s?(?::|=>)\s?["'][A-Z].*\n[ \t]*["'][a-z]+(?:_[a-z]+)+["']\s?(?::|=>)\s?["'][A-Z]/m,
  /^(?:@@ -\d)|^#{1,4} (?:Changed|Fixed)\b|^[ \t]*["']?[1-5]\d\d["']?:\s*(?:\{ ?description:.*)?$/m,
);

/**
 * @param text the beginning of a paste
 * @returns whether it is laid out as a list of statuses or errors with their meanings: a table, a map, a list, a diff
 */
export function isList(text: string): boolean {
  const entries = [...text.matchAll(ENTRY)];
  return (
    OTHER_LIST.test(text) ||
    entries.some((entry, at) => {
      const next = entries[at + 1];
      if (!next || (next[1] ?? next[2] ?? next[3]) === (entry[1] ?? entry[2] ?? entry[3])) return false;
      if ((entry[2] && next[2]) || (entry[3] && next[3])) return true;
      // Lines of a log that begin with a status stand apart, entries of a list stand together.
      return !/\n.*[^\s<>/a-z].*\n/.test(text.slice(entry.index, next.index));
    })
  );
}
