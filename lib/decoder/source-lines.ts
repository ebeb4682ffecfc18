/** Lines that are no report: what a program, a query, a setting, a counter or a list of changes says about errors in general. */
const SOURCE_LINES: readonly RegExp[] = [
  // Declarations and assignments in any of the usual languages.
  /^\s*#define\b|^\s*(?:export |default |pub(?:lic)? |private |protected |internal |static |final |async |abstract )*(?:(?:const|let|var|val)\s+[\w{[][^=\n]{0,60}=|(?:class|interface|enum|struct|trait|namespace|record)\s+\w+(?:[^\n]{0,120}[{}:;]\s*$|\(|[^\n]{0,60}\s(?:extends|implements)\b)|type\s+\w+\s*(?:=|struct|interface)|(?:def|fn|func|function|fun|sub)\s+\w+\s*[(<])/,
  // Branches, loops and handlers.
  /^[\s+}-]*(?:(?:else )?if|elif|while|switch|unless|match|for)\b[^\n]*(?:[=!<>]=|[(=]|\bin\b)[^\n]*[{:]\s*$/,
  /^\s*(?:\}\s*)?(?:case\s[^\n]{1,80}[:{=]|except\b[^\n]{0,120}:\s*$|catch\s*\(|rescue\s+[A-Z]|throw\s+new\s|raise\s+[A-Z][\w.]*\(|assert\s+\w+[.(]|(?:use|using)\s+[\w\\.:{}, ]{3,200};\s*$|(?:\/\/|#|\/\*)\s*(?:TODO|FIXME|XXX)\b|return\s+(?:[\w.]+\(|[{["'`]|\d+;|new ))/,
  // Calls that make, expect or imitate an answer; annotations.
  /\.(?:status|sendStatus|writeHead|toBe|toEqual|reply|respondWith|with_?status|onPost|onGet|abort|set_?status)\(|\b(?:JSONResponse|HTTPException|mock\w*|expect)\(|\b(?:new Response|to_return|stub_request|responses\.add|http\.Error|System\.out\.\w+)\(|\bHttpResponse\.|\.(?:JSON|code)\(\d|\b(?:console|logger|log)\.\w+\(|^\s*(?:print(?:ln|f)?|abort)\(|^\s*(?:head :|render \w+:)|\b(?:describe|it|test)\(["'`]|^\s*@[A-Z]\w*\(/i,
  // SQL, counters and alerts of Prometheus.
  /\b(?:SELECT|DELETE)\b[^\n]{0,200}\bFROM\b|\b(?:UPDATE|WHERE)\b[^\n]{0,200}\bSET\b|\bSET\b[^\n]{0,200}\bWHERE\b|\bINSERT INTO\b|^\s*(?:AND|WHERE|HAVING)\s+\w+\s*(?:[=<>!]|IN\b|LIKE\b)|\b(?:select|delete)\b[^\n]{0,120}\bfrom\b[^\n]{0,60}\bwhere\b/,
  // Searches in databases and logs.
  /\bdb\.\w+\.\w+\(|\b\w+:\S+ (?:AND|OR|NOT) \w|\|\s*(?:filter|stats|where|count|summarize|sort|fields|table|timechart)\b|^\s*(?:\$ )?(?:e?grep|rg|ag|awk|sed|jq)\s/,
  /^\s*[a-z_:][\w:]{0,80}\{[^}\n]{0,400}\}\s+[\d.eE+-]+(?:\s\d+)?\s*$|^# (?:HELP|TYPE) |\b(?:sum|rate|increase|irate|histogram_quantile)\((?:\w|$)|^\s*(?:-\s)?(?:expr|alert):/i,
  // Settings of web servers, options of commands.
  /^\s*(?:return|error_page|(?:limit|proxy|fastcgi|uwsgi|grpc)_\w+|rewrite|set)\s[^\n]{1,200};\s*$|^\s*(?:ErrorDocument|RewriteRule|http-request)\s|^\s*location\s[^\n]{1,80}\{|^\s*(?:-\s)?["']?(?:retry(?:able)?|on)[_-]?(?:on|(?:http[_-]?)?(?:status|codes?))\w{0,12}["']?\s*[:=]/i,
  // What a test run and a list of changes say.
  /^\s*(?:✓|✔|√|PASS\b|ok \d+\b)/,
  /^\s*(?:[-*+•]\s|#{1,6}\s|(?:commit )?[\da-f]{6,40}:?\s|(?:fix|feat|chore|docs|refactor|test|ci|perf)(?:\([\w-]{1,30}\))?!?:)(?![^\n]*(?:\b(?:I|me|my|we|our|still)\b|\{|Error code:))[^\n]*\b(?:fix(?:ed|es)?|add(?:ed|s)?|retry on|retries on|handles?|supports?|raises?|maps?|rename[sd]?|remove[sd]?|deprecate[sd]?|bump|instead of|are now|is now)\b/i,
];

/** What compilers, type checkers and linters print, and warnings of what is to go. */
const DIAGNOSTIC =
  /\berror (?:TS|CS|C)\d{4}\b|\berror\[E\d{4}\]|\b[EWCR]\d{4}: |\[(?:attr|name|arg|import|assign)[\w-]{0,12}\]|incompatible types|[Uu]nresolved reference|unreported exception|must be caught|(?:Deprecation|Future)Warning|\bis (?:raised|thrown|returned) (?:on|when|if|by)\b|not assignable to|no-member|' in scope/;

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

/**
 * @param before the line up to a class name
 * @param after what follows the name
 * @returns whether a compiler or an interpreter complains that it does not know the name
 */
export function isUnknownName(before: string, after: string): boolean {
  return BEFORE_UNKNOWN_NAME.test(before) || AFTER_UNKNOWN_NAME.test(after);
}
