import { anyOf, either, raw } from './any-of';

/** Where an entry begins: a line, a table's cell, an option, a member of a map. */
const BEGIN = either(raw`^(?:[ \t]*\|)?|>|value=`, raw`(?:\{|(?<!\d),)(?=[ \t]*["']?\d\d\d["']?[ \t]*[:=])`);
/** What leads to its meaning: a name and a sign, or the next cell. */
const TO_MEANING = either(raw`(?: [A-Z][A-Za-z]+){0,4}[ \t]*(?:\||:|=>|=|[–—-])[ \t]*`, raw`<\/t[dh]>\s{0,20}<t[dh]>`);
/** A marker, behind which a name alone is enough. */
const MARKER = raw`(?:^[ \t]*(?:[-*•]|#{1,6})[ \t]|<li>|value=["'])`;
/** A status that begins an entry, with what it means after it. */
const ENTRY = anyOf(
  new RegExp(raw`${BEGIN}[ \t]*(?:[-*•] )?["'\`[]?([45]\d\d)["'\`\]]?${TO_MEANING}["'\`*]?[A-Za-z_]`, 'gm'),
  new RegExp(raw`${MARKER}([45]\d\d)["']?(?:[ >]+|(?<=^#.{4,9}) [–—-] )[A-Z][a-z]`),
  /^(?:\d+\. )?\*\*([45]\d\d)[^*\n]{0,40}\*\* /,
);
/** Messages of a program in one file, a description of an interface, a list of changes. */
const OTHER_LIST = anyOf(
  /["'](?:openapi|responses)["']\s*:|<string name|\bresponses\.[45]\d\d\b/m,
  /["'][a-z]+(?:_[a-z]+)+["']\s?(?::|=>)\s?["'][A-Z].*\n[ \t]*["'][a-z]+(?:_[a-z]+)+["']\s?(?::|=>)\s?["'][A-Z]/m,
  /(?:\b[45]\d\d [^,;.\d\n]{3,40}[,;] ){2}[45]\d\d /,
  /^(?:@@ -\d|- .*\n\+ )|^#{1,4} (?:Changed|Fixed)\b|^[ \t]*["']?[1-5]\d\d["']?:\s*(?:\{ ?"?description"?:.*)?$/m,
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
