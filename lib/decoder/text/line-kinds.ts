import { anyOf, either, raw } from './any-of';
/** What a line is, by its beginning. */
export type LineKind =
  | 'stamp'
  | 'access'
  | 'status-line'
  | 'request'
  | 'traceback'
  | 'raised'
  | 'nested'
  | 'cause'
  | 'event'
  | 'json'
  | 'frame'
  | 'header'
  | 'indented'
  | 'blank'
  | 'text';

const DATE = raw`\d{4}[-/.]\d\d[-/.]\d\d[T ,_-]{1,3}|\d\d[-/.]\w{2,3}[-/.]\d{4}[:, ]{1,2}`;
/** What stands before a time: a container, a pod of Kubernetes with or without its container (stern), a tag in brackets, a name and a sign of equality. */
const CONTAINER = raw`(?:[\w.-]{1,40} {1,20}\| ?|\w{1,40}-[\w.-]{1,60} (?:[\w.-]{1,40} )?(?=\d{4}-\d\d-))?`;
const LEAD = raw`^[ \t]{0,8}${CONTAINER}(?:\[[A-Z][\w -]{1,20}\] ?)?[[(<"']{0,2}(?:\w{1,10}="?)?`;
const TIME = new RegExp(`${LEAD}(?:${DATE})?\\d\\d:\\d\\d(?::\\d\\d|\\]? \\d{3} )`);
/** syslog (RFC 3164, RFC 5424), klog, and the addresses that begin a line of an access log. */
const SYSTEM_LOG = anyOf(
  /^(?:<\d{1,3}>|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d |[IWEF]\d{4} \d\d:\d\d)/,
  /^\d{1,3}(?:\.\d{1,3}){3} \S{1,40} \S{1,40} \[/,
);
/** Levels of loggers, in capitals. */
const LEVELS = either('TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|ERR|CRITICAL|FATAL|SEVERE');
const LEVEL = new RegExp(raw`^[ \t]{0,8}\[?${LEVELS}\]?(?:[:[]|\s{1,8}[\w[{(])|^(?:fail|info|warn|crit|dbug): \w`);
const METHODS = either('GET|POST|PUT|PATCH|DELETE|HEAD');
/** A server's log without a time: ` POST /api/chat 500 in 1204ms`. */
const ACCESS = anyOf(
  new RegExp(raw`^\s{0,4}${METHODS} \/\S{0,400} [1-5]\d\d\b`),
  // A browser's console, with or without the place in the source: `chat.ts:40  POST https://… 401 (Unauthorized)`
  new RegExp(raw`^(?:[\w.-]{1,60}:\d{1,6} +)?${METHODS} https?:\S{1,400} (?:[1-5]\d\d \(|net::)`),
);
const TAG = /^\[[\w.:#/-]{1,40}\](?: |:)/;
const STATUS_LINE = /^(?:[<*] ?)?(?:HTTP\/\d(?:\.\d)? [1-5]\d\d\b|<-- [1-5]\d\d )/;
const REQUEST = anyOf(
  /^(?:> |--> )?(?:HTTP Request: )?(?:GET|POST|PUT|PATCH|DELETE|HEAD) \S{1,400}(?: HTTP\/[\d.]+)?\s*$/,
  /^HTTP Request: [A-Z]/,
);
const TRACEBACK = /^\s{0,12}(?:[A-Z]\w+\s{1,60})?[|+ ]{0,8}Traceback \(most recent call last\)/;
/** An exception's class, and what it says. */
const MODULES = raw`(?:[A-Za-z_][\w-]{0,40}(?:\.|::|\\{1,2})){0,8}`;
const CLASS = raw`${MODULES}(?:[A-Z]\w{0,50})?(?:Error|Exception|Failure|Fault)(?: \[\w{1,40}\])?`;
const RAISED = new RegExp(
  `^(?:Uncaught |Unhandled |Exception in thread "[^"]{1,60}" |fatal: )?${CLASS}(?::|\\(["']|$)`,
);
const NESTED = new RegExp(`^\\s{1,20}(?:\\| )?(?:\\w{1,20}: )?${CLASS}: |^\\w{1,20}: ${CLASS}: `);
const CAUSE = /^\s{0,20}(?:Caused by: |---+> |\[?cause\]?: (?:\w{1,40} \[)?[A-Z]|Suppressed: )/;
const EVENT = /^(?:data|event): ?\S/;
/** Node and Java, Python, Java again, numbered frames, marks under a place, files of Go, Rust, Ruby and PHP. */
const FRAME_WORDS = either(
  raw`at \S.{0,400}[:)]|File "|\.{3} \d{1,4} (?:more|common)|#\d{1,3}\s(?!\d+\.\d)|\^{2,}|~{2,}`,
  // Before a colon and a space stands what a test says at that line.
  raw`[A-Z]?[\w./]{1,80}\.(?:go|rs|rb|php):\d(?!\d{0,4}: )`,
);
const FRAME = new RegExp(raw`^\s{0,20}${FRAME_WORDS}`);
const HEADER = /^(?:[<>] )?[A-Za-z][\w-]{1,50}: ?\S/;

/**
 * @param line one line without its end, possibly shortened
 * @returns what it is
 */
export function kindOf(line: string): LineKind {
  if (/^[\s<>*│|]{0,4}$/.test(line)) return 'blank';
  if (STATUS_LINE.test(line)) return 'status-line';
  if (EVENT.test(line)) return 'event';
  if (TRACEBACK.test(line)) return 'traceback';
  if (CAUSE.test(line)) return 'cause';
  if (FRAME.test(line)) return 'frame';
  if (TIME.test(line) || SYSTEM_LOG.test(line) || LEVEL.test(line) || TAG.test(line)) return 'stamp';
  if (ACCESS.test(line)) return 'access';
  if (REQUEST.test(line)) return 'request';
  if (RAISED.test(line)) return 'raised';
  if (NESTED.test(line)) return 'nested';
  if (/^[{[]/.test(line)) return 'json';
  if (HEADER.test(line)) return 'header';
  return /^\s/.test(line) ? 'indented' : 'text';
}
