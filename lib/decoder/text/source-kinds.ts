/**
 * Lines that are no report: what a program, a query, a setting, a counter or a list of changes says about errors in general. One kind each,
 * named after what it is.
 */
export const SOURCE_KINDS = {
  define: /^[\s+}-]*#define\b/,
  variable: /^[\s+}-]*(?:(?:export|static|final|default) )*(?:const|let|var|val)\s+[\w{[].*=/,
  type: /^[\s+}-]*(?:(?:export|public|private|internal|abstract) )*(?:class|interface|enum|struct|trait|type)\s+\w+.*[{}:;=(]\s*$/,
  heir: /^[\s+}-]*(?:(?:export|public) )*class\s+\w+(?:\(|.*\s(?:extends|implements)\b)/,
  callable: /^[\s+}-]*(?:(?:export|public|private|async|pub) )*(?:def|fn|func|function|fun|sub)\s+\w+\s*[(<]/,
  branch: /^[\s+}-]*(?:(?:else )?if|elif|while|switch|unless|match|for)\b.*(?:[=!<>(]|\bin\b).*[{:]\s*$/,
  oneLine: /^\s*if \(.*\) (?:throw|return|await|continue|break)\b/,
  shell: /^\s*(?:el)?if \[{1,2} /,
  choice: /^[\s+}-]*case\s.+[:{=]/,
  handler: /^[\s+}-]*(?:except\b.*:\s*$|catch\s*\(|rescue\s+[A-Z])/,
  thrown: /^[\s+}-]*(?:throw\s+new\s|raise\s+[A-Z][\w.]*\()/,
  assertion: /^[\s+}-]*(?:self\.)?assert\w*[\s(]|^\s*(?:E\s+)?\+\s+where\s/,
  import: /^[\s+}-]*us(?:e|ing)\s+[\w\\.:{}, ]+;\s*$/,
  todo: /^[\s+}-]*(?:\/\/|#|\/\*)\s*(?:TODO|FIXME)\b/,
  result: /^[\s+}-]*return\s+(?:[\w.]+\(|[{["'`]|\d+;|new )/,
  annotation: /^[\s+}-]*@[A-Za-z][\w.]*\(/,
  entry: /^\s*["'`]?[45]\d\d["'`]?:\s*["'`][A-Z][^"'`]{3,80}["'`],\s*$/,
  answerCall: /\.(?:status|reply|with_?status|onPost|onGet)\(|\.JSON\(\d/i,
  answerMaker:
    /\b(?:JSONResponse|HTTPException|http\.Error|httpx\.Response|new Response)\(|\bHttpResponse\.|\bresponses\.\w+\(/i,
  imitation: /\b\w*mock\w*\.\w+\(|\b(?:mock\w*|expect|to_return|stub_request)\(|\b(?:side_effect|return_value)\b/i,
  logCall: /\b(?:System\.out\.\w+|console\.\w+|logg?(?:er)?\.\w+)\(|^\s*print\w*\(/i,
  rendered: /^\s*(?:head :|render \w+:)/i,
  testCase: /\b(?:describe|it|test)\(["'`]/i,
  statusCall: /\b[a-z]\w*\([45]\d\d\b/,
  sql: /\b(?:SELECT|DELETE)\b.*\bFROM\b|\b(?:UPDATE|WHERE|SET)\b.*\b(?:SET|WHERE)\b|INSERT INTO/,
  sqlPart: /^\s*(?:AND|WHERE|HAVING)\s+\w+\s*(?:[=<>!]|IN\b|LIKE\b)/,
  search: /\bdb\.\w+\.\w+\(|\w:\S+ (?:AND|OR|NOT) \w|\|\s*(?:filter|stats|where|count|summarize|sort|fields|table)\b/,
  grep: /^\s*(?:\$ )?(?:e?grep|rg|ag|awk|sed|jq)\s/,
  counter: /^\s*[a-z_:][\w:]*\{.*\}\s+[\d.e+-]+(?:\s\d+)?\s*$/i,
  tally: /\b(?:status|code)[=:] ?\d{3}[\s,;]+(?:count|total)\b/,
  rate: /\b(?:sum|rate|increase)\((?:\w|$)|^[\s-]*(?:expr|alert):/i,
  directive: /^\s*(?:return|error_page|(?:limit|proxy|fastcgi|uwsgi|grpc)_\w+|rewrite|set)\s.*;\s*(?:#.*)?$/,
  apache: /^\s*(?:ErrorDocument|RewriteRule|http-request|location)\s/,
  retryOn: /^[\s-]*["']?(?:retry(?:able|iable)?|on)[_-]?(?:on|(?:http[_-]?)?(?:status|codes?))\w{0,12}["']?\s*[:=]/i,
  testResult:
    /^\s*(?:[✓✔√×]|→ expected|PASS\b|(?:not )?ok \d+\b(?! - Error)|<test(?:case|suite)\b)|^\S+::\S+ (?:PASSED|FAILED)/i,
  compiler:
    /\berror (?:TS|CS|C|NU)\d{4}\b|\berror\[E\d{4}\]|\b[EWCR]\d{4}: |\[(?:attr|name|arg|import|assign)[\w-]{0,12}\]/,
  checker:
    /incompatible types|[Uu]nresolved reference|unreported exception|must be caught|not assignable to|no-member|' in scope/,
  warning: /(?:Deprecation|Future)Warning|\bis (?:raised|thrown|returned) (?:on|when|if|by)\b/,
  apt: /\[IP: /,
} satisfies Record<string, RegExp>;

/** A list of changes, unless it tells what happened to somebody. */
export const CHANGES = {
  commit: /^\s*(?:fix|feat|chore|docs|refactor|perf)(?:\(.*?\))?!?:\s/,
  bullet:
    /^\s*(?:[-*+•]\s|#{1,6}\s|(?:commit )?[\da-f]{6,40}:?\s).*\b(?:fix(?:ed|es)?|add(?:ed|s)?|retr(?:y|ies) on|skips?|handles?|supports?)\b/i,
  more: /^\s*(?:[-*+•]\s|#{1,6}\s|(?:commit )?[\da-f]{6,40}:?\s).*\b(?:raises?|maps?|renamed?|removed?|deprecated?|bump|instead of|(?:is|are) now|now \w+s)\b/i,
  quoted: /^\s*[-*+•]\s+`[45]\d\d[^`]*`/,
  verb: /^\s*(?:[-*+•]\s)?(?:honou?r|respect|treat|handle|retry|return|surface|expose|document|map|support|ignore) .*`/i,
} satisfies Record<string, RegExp>;

/** What tells of something that happened to somebody, or is a body. */
export const HAPPENED = /\b(?:I|me|my|we|our|still)\b|\{|Error code:/;
