import { anyOf, either, raw } from './any-of';
import { CHANGES, HAPPENED, SOURCE_KINDS } from './source-kinds';

/** Errors of the program itself: what stands after them is a name or a value of the program. */
const LOCAL_CLASS = either(
  raw`Attribute|Name|Key|Index|Reference|Syntax|Assertion|Import|ModuleNotFound`,
  raw`UnboundLocal|NoMethod|NoClassDefFound|ClassNotFound\w*|ClassCast|Lookup|Unicode\w{0,6}`,
  'Zod|Cypress|OutputParser|JSONDecode|GraphRecursion',
);
const MODULES = raw`(?:[\w.]{1,60}\.)?`;
const LOCAL_ERROR = anyOf(
  new RegExp(raw`(?:^|[\s"'])${MODULES}${LOCAL_CLASS}(?:Error|Exception)(?: \[\w{1,40}\])?: `),
  /\((?:NameError|NoMethodError|KeyError)\)$| is not a constructor/,
);

/** An answer that the program's own error repeats. */
const BODY = /\{\s?["']error["']/;

/** Longer lines are logs and bodies, and looking at each again for every number in them would take its time. */
const LONGEST = 600;

/**
 * @param line one line of a paste, possibly shortened
 * @returns whether it is source code, a query, a setting, a counter or a list of changes, and so reports no error of an API
 */
function isSourceLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (isLocalError(line)) return true;
  return (
    SOURCE_KINDS.some((kind) => kind.test(line)) || (CHANGES.some((kind) => kind.test(line)) && !HAPPENED.test(line))
  );
}

/** @param line one line of a paste; true for an error of the program itself: a name, a key, an import */
export function isLocalError(line: string): boolean {
  return LOCAL_ERROR.test(line) && !BODY.test(line);
}

/** A call that goes on in the next lines: `cy.intercept('POST', '/v1/chat', {`. What is printed of an object begins with a class. */
const CALL = /(?:^|[\s.])[a-z]\w*\((?:["'`][^)]*)?$/;

/** The last line that stands less deep, where it opens a call or an object; between it and this one, those that stand as deep. */
const OPENED = /(?:^|\n)([ \t]*)(\S.*[({])\n(?:\1[ \t].*\n)*\1[ \t]+$/;

/**
 * @param text the whole text
 * @param at an offset in it
 * @param here the line around the offset, and its part before it
 * @returns whether the line is source code, or an argument of a call that the line before opens
 */
export function isInSource(text: string, at: number, here: { line: string; before: string }): boolean {
  const { line, before } = here;
  if (isSourceLine(line)) return true;
  const indent = /^[ \t]+/.exec(before)?.[0];
  if (!indent) return false;
  const from = at - before.length;
  const opened = OPENED.exec(text.slice(Math.max(0, from - LONGEST), from) + indent)?.[2];
  return opened !== undefined && (CALL.test(opened) || isSourceLine(opened));
}
