import { anyOf, either, raw } from './any-of';

/** Words that begin a type. */
const TYPES = either('export|public|private|internal|abstract|sealed|data');
/**
 * Lines that are no report: what a program, a query, a setting, a counter or a list of changes says about errors in general. One kind each.
 */
export const SOURCE_KINDS: readonly RegExp[] = [
  // define
  /^[\s+}-]*#define\b/,
  // variable
  /^[\s+}-]*(?:(?:export|static|final|default) )*(?:const|let|var|val)\s+(?:[\w{[].*=|\($)/,
  // type
  new RegExp(raw`^[\s+}-]*(?:${TYPES} )*(?:class|interface|enum|struct|trait|type)\s+\w+.*[{}:;=(]\s*$`),
  // branch
  anyOf(
    /^[\s+}-]*(?:(?:else )?if|elif|while|switch|unless|match|for)\b.*(?:[=!<>(]|\bin\b).*[{:]\s*(?:$|\/\/)/,
    /^\s*if \(.*\) \{ .* \}$|; then /,
  ),
  // middleware
  /^\s*(?:app|router|server)\.\w+\(/,
  // choice
  /^[\s+}-]*case\s.+[:{=]|^\s*[\w:.]+(?:::|\.)[A-Z_]+ => /,
  // constant
  /^\s+[A-Z][A-Z_]+ = \d+,?$/,
  // thrown
  /^[\s+}-]*(?:throw\s+new\s|raise\s+[A-Z][\w.]*\()/,
  // assertion
  /^[\s+}-]*(?:self\.)?assert\w*[\s(]|^\s*(?:E\s+)?\+\s+where\s/,
  // linted
  /^\s*\d+:\d+\s+(?:error|warning)\s/,
  // import
  /^[\s+}-]*use\s+[\w\\.:{}, ]+;\s*$/,
  // todo
  /^[\s+}-]*(?:\/\/|#)\s*TODO\b/,
  // returned
  /^\s+return \w+\s+(?:#|\/\/)/,
  // translated
  /^msg(?:id|str) "/,
  // template
  /^\s*["']?application\/json["']?:\s/,
  // annotation
  /^[\s+}-]*@[A-Za-z][\w.]*\(/,
  // answer call
  /\.JSON\(\d/,
  // chained call, line that a test runner shows
  /^\s*\.\w+\(|^\s*\d+ \|.*\w\(/,
  // answer maker
  /\b(?:JSONResponse|http\.Error|httpx\.Response|new Response)\(|\bHttpResponse\.|\bresponses\.\w+\(/i,
  // imitation
  /mock\w*\.\w+\(|\b(?:mock\w*|expect|to_return)\(|\b(?:side_effect|return_value)\b/i,
  // log call
  /\b(?:System\.out\.\w+|console\.\w+|logg?(?:er)?\.\w+)\(|^\s*print\w*\(/i,
  // rendered
  /^\s*(?:render \w+:)/i,
  // status call
  /\b[a-z]\w*\([45]\d\d\b/,
  // sql
  /\b(?:SELECT|DELETE)\b.*\bFROM\b|\b(?:UPDATE|WHERE|SET)\b.*\b(?:SET|WHERE)\b|INSERT INTO/,
  // search
  /\bdb\.\w+\.\w+\(|\w:\S+ (?:AND|OR) \w|\|\s*stats\b/,
  // grep
  /^\s*(?:\$ )?(?:grep|rg|ag|jq)\s|^[\w./-]+\.\w{1,4}:\d+: {2,}/,
  // counter
  /^\s*[a-z_:][\w:.]*\{.*\}(?:\s+(?:[a-z]{1,5}[ =])?[\d.e+-]+)+\s*$/i,
  // tally
  /\bstatus[=:] ?\d{3}[\s,;]+count\b|^\d+ occurrences: /,
  // directive
  /^\s*(?:return|(?:limit|proxy)_\w+)\s.*;\s*(?:#.*)?$/,
  // exceptions in YAML
  /^\s+- ["']?(?:[a-z]\w*\.)+[A-Z]\w*(?:Exception|Error)["']?$/,
  // apache
  /^\s*(?:ErrorDocument|http-request|location)\s/,
  // retry on
  /^[\s-]*["']?(?:retr\w*|on)[_-]?(?:on|(?:http[_-]?)?(?:status|codes?))\w{0,12}["']?\s*[:=]/i,
  // test result
  /^\s*(?:[✓✔√×✕]|PASS\b|(?:Expected|Received): |(?:not )?ok \d+\b(?! - Error)|<testcase\b|.*\bgot .*, want )/i,
  // compiler
  /\berror (?:TS|CS|C|NU)\d{4}\b|\berror\[E\d{4}\]|\b[EWCR]\d{4}: |\[(?:attr|name|arg|import|assign)[\w-]{0,12}\]/,
  // checker
  anyOf(
    /incompatible types|unreported/,
    /"expected":.*"received":|no attribute|no-member|' in scope|undeclared |exported member|is not defined/,
    /\bundefined(?:: | class| name)|(?:import|find|namespace) name/,
    /[Uu]nresolved |[Pp]roperty '\w+' |Class \S+ not found/,
  ),
  // warning
  /(?:Deprecation|Future)Warning|\bis (?:raised|thrown|returned) (?:on|when|if|by|after)\b/,
];

/** What a change does. */
const CHANGED = either('fix(?:ed|es)?|add(?:ed|s)?|feat|(?:retr(?:y|ies)|backoff) on|skips?|handles?|supports?');
/** A list's mark, a heading, a commit, a request to take it in. */
const LISTED = either('[-*+•]|#{1,6}|(?:commit )?[\\da-f]{6,40}:?', raw`[PM]R [#!]\d+:`);
/** What a change does to a name, a version, a behaviour. */
const CHANGED_TO = either(raw`raises?|maps?|renamed?|removed?|deprecated?|bump|instead of|(?:is|are) now|now \w+s`);
/** A list of changes, unless it tells what happened to somebody. */
export const CHANGES: readonly RegExp[] = [
  // bullet
  new RegExp(raw`^\s*${LISTED}\s.*\b${CHANGED}\b`, 'i'),
  // more
  new RegExp(raw`^\s*${LISTED}\s.*\b${CHANGED_TO}\b`, 'i'),
  // quoted
  /^\s*[-*+•]\s+`[45]\d\d[^`]*`/,
];

/** What tells of something that happened to somebody, or is a body. */
export const HAPPENED = /\b(?:I|me|my|we|still)\b|\{/;
