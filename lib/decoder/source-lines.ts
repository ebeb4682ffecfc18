/** Lines that are no report: what a program, a query, a setting, a counter or a list of changes says about errors in general. */
const SOURCE_LINES: readonly RegExp[] = [
  // Declarations and assignments in any of the usual languages; branches, loops and handlers.
  /^[\s+}-]*(?:#define\b|(?:(?:export|default|pub|public|private|protected|internal|static|final|async|abstract) )*(?:(?:const|let|var|val)\s+[\w{[].*=|(?:class|interface|enum|struct|trait|namespace|record|type)\s+\w+(?:.*[{}:;=]\s*$|\(|.*\s(?:extends|implements)\b)|(?:def|fn|func|function|fun|sub)\s+\w+\s*[(<])|(?:(?:else )?if|elif|while|switch|unless|match|for)\b.*(?:[=!<>(]|\bin\b).*[{:]\s*$|case\s.+[:{=]|except\b.*:\s*$|catch\s*\(|rescue\s+[A-Z]|throw\s+new\s|raise\s+[A-Z][\w.]*\(|(?:self\.)?assert\w*[\s(]|us(?:e|ing)\s+[\w\\.:{}, ]+;\s*$|(?:\/\/|#|\/\*)\s*(?:TODO|FIXME)\b|return\s+(?:[\w.]+\(|[{["'`]|\d+;|new )|@[A-Z]\w*\()/,
  // Calls that make, expect or imitate an answer.
  /\.(?:status|reply|with_?status|onPost|onGet)\(|\b(?:JSONResponse|HTTPException|mock\w*|expect|to_return|stub_request|http\.Error|System\.out\.\w+|console\.\w+|logg?(?:er)?\.\w+)\(|\b(?:new Response\(|HttpResponse\.|responses\.\w+\()|\.JSON\(\d|^\s*(?:print\w*\(|head :|render \w+:)|\b(?:describe|it|test)\(["'`]/i,
  // Calls with a status; SQL; searches in databases and logs.
  /\b[a-z]\w*\([45]\d\d\b|\b(?:SELECT|DELETE)\b.*\bFROM\b|\b(?:UPDATE|WHERE|SET)\b.*\b(?:SET|WHERE)\b|INSERT INTO|^\s*(?:AND|WHERE|HAVING)\s+\w+\s*(?:[=<>!]|IN\b|LIKE\b)|\bselect\b.*\bfrom\b.*\bwhere\b|\bdb\.\w+\.\w+\(|\w:\S+ (?:AND|OR|NOT) \w|\|\s*(?:filter|stats|where|count|summarize|sort|fields|table)\b|^\s*(?:\$ )?(?:e?grep|rg|ag|awk|sed|jq)\s/,
  // Counters and alerts of Prometheus.
  /^\s*[a-z_:][\w:]*\{.*\}\s+[\d.e+-]+(?:\s\d+)?\s*$|^# (?:HELP|TYPE) |\b(?:sum|rate|increase)\((?:\w|$)|^[\s-]*(?:expr|alert):/i,
  // Settings of web servers, options of commands; what a test run says.
  /^\s*(?:return|error_page|(?:limit|proxy|fastcgi|uwsgi|grpc)_\w+|rewrite|set)\s.*;\s*(?:#.*)?$|^\s*(?:ErrorDocument|RewriteRule|http-request|location)\s|^[\s-]*["']?(?:retry(?:able)?|on)[_-]?(?:on|(?:http[_-]?)?(?:status|codes?))\w{0,12}["']?\s*[:=]|^\s*(?:[✓✔√]|PASS\b|ok \d+\b)/i,
  // A list of changes.
  /^\s*(?:[-*+•]\s|#{1,6}\s|(?:commit )?[\da-f]{6,40}:?\s|(?:fix|feat|chore|docs|refactor|test|ci|perf)(?:\(.*?\))?!?:)(?!.*(?:\b(?:I|me|my|we|our|still)\b|\{|Error code:)).*\b(?:fix(?:ed|es)?|add(?:ed|s)?|retr(?:y|ies) on|skips?|handles?|supports?|raises?|maps?|renamed?|removed?|deprecated?|bump|instead of|(?:is|are) now)\b/i,
];

/** What compilers, type checkers and linters print, and warnings of what is to go. */
const DIAGNOSTIC =
  /\berror (?:TS|CS|C)\d{4}\b|\berror\[E\d{4}\]|\b[EWCR]\d{4}: |\[(?:attr|name|arg|import|assign)[\w-]{0,12}\]|incompatible types|[Uu]nresolved reference|unreported exception|must be caught|(?:Deprecation|Future)Warning|\bis (?:raised|thrown|returned) (?:on|when|if|by)\b|not assignable to|no-member|^npm (?:ERR|error)|\[IP: |pythonhosted|' in scope/;

/** Errors of the program itself: what stands after them is a name or a value of the program. */
const LOCAL_ERROR =
  /(?:^|[\s"'])(?:[\w.]{1,60}\.)?(?:Attribute|Name|Key|Index|Reference|Syntax|Assertion|AssertionFailed|Import|ModuleNotFound|Zod|UnboundLocal|NoMethod|NoClassDefFound|ClassNotFound\w*|Lookup|Unicode\w{0,6}|ClassCast)(?:Error|Exception)(?: \[\w{1,40}\])?: |\((?:NameError|NoMethodError|KeyError)\)$/;

/** Compilers and interpreters, just before or after a name that they do not know. */
const BEFORE_UNKNOWN_NAME =
  /(?:no attribute|exported member|undeclared (?:type|identifier)|undefined(?: class| name| constant)?:?|import name|symbol:\s+class|uninitialized constant|find name|[Pp]roperty|type or namespace name|unresolved reference:?|unknown (?:class|type)|unresolved import|Class)\s*["'`‘“]?(?:[\w.]+[.:]{1,2})?$/;
const AFTER_UNKNOWN_NAME =
  /^["'`’”]?\s(?:(?:could|can)(?:not| not) be (?:found|resolved)|does not exist|(?:is|was) not (?:defined|declared|found|exported|in scope|a constructor|a class)|is undefined|is undeclared|not found in)/;

/** An answer that the program's own error repeats. */
const BODY = /\{\s?["']error["']/;

/** Longer lines are logs and bodies, and looking at each again for every number in them would take its time. */
const LONGEST = 600;

/**
 * @param line one line of a paste, possibly shortened
 * @returns whether it is source code, a query, a setting, a counter or a list of changes, and so reports no error of an API
 */
export function isSourceLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  return (
    (LOCAL_ERROR.test(line) && !BODY.test(line)) ||
    DIAGNOSTIC.test(line) ||
    SOURCE_LINES.some((kind) => kind.test(line))
  );
}

/** The line before, where it opens a call or an object, and this one stands deeper. */
const OPENED = /(?:^|\n)([ \t]*)(\S.*[({]\n)\1[ \t]+$/;

/**
 * @param text the whole text
 * @param at an offset in it
 * @param here the line around the offset, and its part before it
 * @returns whether the line is source code, or an argument of a call that the line before opens
 */
export function isInSource(text: string, at: number, here: { line: string; before: string }): boolean {
  const { line, before } = here;
  if (isSourceLine(line)) return true;
  const from = at - before.length;
  const opened = OPENED.exec(text.slice(Math.max(0, from - LONGEST), from) + /^[ \t]*/.exec(before))?.[2];
  return opened !== undefined && isSourceLine(opened);
}

/**
 * @param before the line up to a class name
 * @param after what follows the name
 * @returns whether a compiler or an interpreter complains that it does not know the name
 */
export function isUnknownName(before: string, after: string): boolean {
  return BEFORE_UNKNOWN_NAME.test(before) || AFTER_UNKNOWN_NAME.test(after);
}
