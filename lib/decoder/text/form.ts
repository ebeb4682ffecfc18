import { anyOf, either, raw } from './any-of';
import { proseOf } from './documents';
import { kindOf } from './line-kinds';
import { isList } from './lists';
import { isTalk } from './talk';

/** What a text is that is no record of an error. */
export type Form = 'list' | 'source' | 'document' | 'prose';

/** Lines that only records begin with: a paste that has one is no document as a whole. */
const RECORD = /^(?:stamp|access|status-line|traceback|raised|nested|cause|event|frame)$/;

/** A command in a terminal or in PowerShell, but for those that show a file. */
const SESSION = /^(?:\$|PS [A-Z~/][^>]{0,80}>) (?!cat |grep |type |Get-Content )/;

/** Room for what a program fills in: `{{name}}`, `%{seconds}`, `{0}`, `{ $seconds }`. */
const ROOM = /\{\{[^{}\n]{1,60}\}\}|[%#]\{\w+\}|\{\d\}|\{ ?\$\w+ ?\}|\bAWS::\w/;

/** What is written only where a program reads it. One idea each. */
const SOURCE = anyOf(
  // an operator, an arrow, a variable
  /[=!<>]==?\s|&&|\|\||(?<!:)::\w|:=|\|>|<-\s|-->|->>|\$\{?\w|\{:\w+,/,
  // the beginning and the end of a block
  /\S ?(?:[{([;]|=>|->|\bdo|\bthen)$|^\s*(?:[)}\]]+[;,]?|end|esac|"[\w.-]+": ?".*",)$/,
  // a comment, a tag, a form of Lisp
  /^\s*(?:\/\/|--\s|#\s[a-z]|\/\*|<!--|<\/?[a-z][\w-]*(?:\s[^>]*)?\/?>|\([a-z][\w-]*\??\s)/,
);
/** A setting, the name of a group, the head of a section, an item. */
const SETTING = anyOf(
  /^\s*(?:- )?["']?(?:\d\d?|[A-Za-z_][\w.@/-]{0,60})["']?\s*(?:[:=](?!\/\/)\s?\S|:$)/,
  /^\s*\[+[\w.:"' -]+\]+$|^\s*- \S/,
);
/** Members of an error, a response or a log: data that has none of them is other data. */
const MEMBERS = either(
  raw`\w*[Ee]rror\w*|\w*[Tt]ime(?:stamp)?|\w*(?:[Pp]ath|[Uu]r[il]|[Mm]ethod|[Mm]essage)`,
  'err|ts|level|lvl|msg|body|details?|title|request_?[iI]d|headers',
);
const TELLING = new RegExp(raw`\b${MEMBERS}\\*["']?\s*[:=]`);
/** The same, and what stands beside an error in its own body: a dump of one is no file of settings. */
const OF_ERROR = new RegExp(raw`^\s*(?:- )?["']?(?:${MEMBERS}|\w*status\w*|code|type|param)["']?\s*[:=]`);
/** The body of an error that begins a line, a page, the type of a problem (RFC 9457). */
const BODY = /^\{\s*\\?["']error["']|^[ \t]*<(?:!doctype|html)\b|problem-types#/im;

/**
 * @param text the beginning of a paste
 * @returns its form, where it is a list of errors, something that a program reads, or an account of errors in general
 */
export function formOf(text: string): Form | undefined {
  if (isList(text) || isTalk(text)) return 'list';
  if (BODY.test(text)) return undefined;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.some((line) => RECORD.test(kindOf(line)) || SESSION.test(line))) return undefined;
  if (isTable(lines)) return 'list';
  if (isSource(text, lines)) return 'source';
  return proseOf(text, lines);
}

function isSource(text: string, lines: readonly string[]): boolean {
  if (ROOM.test(text)) return true;
  if (/^\s*\{/.test(text)) return !TELLING.test(text);
  const source = lines.filter((line) => SOURCE.test(line)).length;
  const settings = lines.filter((line) => !SOURCE.test(line) && SETTING.test(line) && !OF_ERROR.test(line)).length;
  return (source >= 2 || settings >= 3) && (source + settings) * 2 >= lines.length;
}

/** Whether all lines but a heading are rows with as many cells, as in a file of data; one that has a time or a message is a record. */
function isTable(lines: readonly string[]): boolean {
  if (lines.some((line) => /\d\d:\d\d|[a-z]: \w/.test(line))) return false;
  return [/\t/g, /[,;](?! )/g, /\|/g].some((sign) => {
    const counts = lines.map((line) => line.match(sign)?.length ?? 0);
    const rows = counts.filter((count) => count > 1);
    return rows.length > 2 && rows.length >= lines.length - 1 && new Set(rows).size === 1;
  });
}
