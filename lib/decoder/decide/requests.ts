import { either, raw } from '../text/any-of';
import { type Addressee, addresseeOf } from './addresses';

/** An address in brackets or quotes, or bare: its host, and its path. */
const ADDRESS = raw`["'\`(<]?\\*["']?(?:http|ws)s?:\/\/([^\s/"'\`)>,\]\\]+)([^\s"'\`)>,\]]*)`;
const address = (before: string, flags = 'i', after = '') => new RegExp(before + ADDRESS + after, flags);

/** What a program was doing when it failed. */
const FAILING = either(
  raw`(?:Error|Failed to) (?:fetch|load|process)\w*(?: or \w+)?`,
  'while getting|unable to access|requesting|calling|failed for|for source',
);

/** An address that a request went to; never one that a message mentions. One way of telling it each. */
export const REQUESTS: readonly RegExp[] = [
  address(raw`\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b["'\`(<[\]:\s→-]{1,6}`, ''),
  address(raw`(?<!ing )\b(?:requestUrl|url|uri|endpoint|host|upstream|address)\\*['"]?\s?[:=]?>?\s?\[?`),
  address(raw`(?:fetching|download\w*|failed to (?:fetch|pull)|request|connect(?:ion|ing)?) (?:from|to) `),
  // A command, or Homebrew's word for one, right above what came back or what curl says of it.
  address(raw`\b(?:curl\b[^\n]{0,80}?|downloading) `, 'i', raw`[^\n]*\n\W{0,6}(?:[{<]|HTTP|curl: \()`),
  address(`${FAILING} `),
  address(raw`(?:could not get(?: resource)?|GET error on|[}\])]["']? (?:from|at|on)) `),
];
/** As Python's requests and httpx print it, wherever it is quoted. */
const FOR_URL = address(raw`\b(?:Client|Server) Error\b[^\n]{0,60}? for url:? ?\(?`);
const REQUEST_LINE = /^(?:> )?[A-Z]{3,7} (\/\S*)/m;
const HOST_HEADER = /(?:^(?:> )?host: ?|\bhost=)(\S+)/im;

/** A request by its route alone, in the log of the server that answered it. */
export const ROUTES: readonly RegExp[] = [
  // nginx writes no status into its log of errors.
  /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD) (?:https?:\/\/[^\s"/]+)?(\/[^\s"'`)>,]*) HTTP\/[\d.]+"/,
  /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b["'`(<[\]:\s→-]{1,6}(\/[^\s"'`)>,]*).{0,80}?[\s|=:→]["']?[1-5]\d\d\b/,
  // Remix, SvelteKit and Gin: the status stands before.
  /^\[?(?:[45]\d\d\] )?[A-Z]{3,7} (?:[45]\d\d )?(\/[^\s"]*)(?<=[45]\d\d\]? (?:[A-Z]{3,7} )?\/[^\s"]*)/m,
  /\| [1-5]\d\d \|.{0,80}\| +[A-Z]{3,7} +"(\/[^\s"]*)/,
  // Logs in JSON, and Spring's own answer.
  /["'](?:path|uri|route)["']\s?:\s?["'](\/[^\s"']*)/,
  // Routers and firewalls: `path=/webhook`, `[uri "/chat"]`.
  /\b(?:path=|uri )["']?(\/[^\s"']*)/,
  // A browser's console.
  /\(\) :\d{4,5}(\/\S*)/,
];
/** What a framework says of a path that it does not serve, or that it refuses; what Python's requests says of one without a host, as a load test asks. */
const NO_ROUTE = /\b(?:Cannot [A-Z]{3,7}|Page not found:|[45]\d\d [A-Z][\w ]{3,30} on|for url:) (\/[^\s"'<]*)/;

/** An address beside the status on its line, that no reader is sent to. */
export const BESIDE: readonly RegExp[] = [
  address(raw`[45]\d\d[^\n]{0,40}?`, ''),
  address('', '', raw`["')]?(?: (?:->|=>|→|:)?|:) ?\(?(?:HTTP )?[45]\d\d\b`),
  address('', '', raw`[^\n]{0,20}?(?:[Ff]ailed|returned|answered|got|[Ss]tatus|could not)[^\n]{0,30}?[45]\d\d\b`),
];
/** What sends a reader to an address, or names a file that an API was to fetch. */
const READ_ON =
  /\b(?:see|visit|docs|more|read|check|help|learn|info\w*|to|here|at|downloading|image)\b[^\n]{0,30}https?:/i;

/**
 * @param text a record without its messages, with the request that went before it
 * @param whole the record as it is
 * @param isRecord whether it is a server's own record of what it answered
 * @returns whom the request went to
 */
export function addresseeOfRequest(text: string, whole: string, isRecord: boolean): Addressee {
  if (!/(?:http|ws)s?:|ost[:=]/.test(whole + text)) return undefined;
  const quoted = addresseeIn(FOR_URL, whole);
  if (quoted && quoted.by !== 'own') return quoted;
  for (const request of REQUESTS) {
    const found = addresseeIn(request, text);
    // A gateway may stand on the reader's own machine as well as anything else.
    if (found) return found.by === 'own' && !isRecord ? undefined : found;
  }
  const host = HOST_HEADER.exec(text)?.[1];
  const found = host === undefined ? undefined : addresseeOf(host, REQUEST_LINE.exec(text)?.[1] ?? '/');
  return found?.by === 'own' && !isRecord ? undefined : found;
}

function addresseeIn(pattern: RegExp, text: string): Addressee {
  const [, host = '', path = ''] = pattern.exec(text) ?? [];
  return host === '' ? undefined : addresseeOf(host, path);
}

/**
 * @param text the lines of a record's facts
 * @returns whom the address beside the status belongs to
 */
export function addresseeBeside(text: string): Addressee {
  if (!text.includes('://')) return undefined;
  for (const beside of BESIDE) {
    const [all = '', host = '', path = ''] = beside.exec(text) ?? [];
    if (host && !READ_ON.test(all)) return addresseeOf(host, path);
  }
  return undefined;
}

/**
 * @param text a record without its messages
 * @returns `relay` for a server that offers the API's routes, which may be a gateway; `own` for any other
 */
export function serverOfRoute(text: string): 'relay' | 'own' | undefined {
  const route = ROUTES.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
  if (route === undefined) return undefined;
  return addresseeOf('', route)?.by === 'api' ? 'relay' : 'own';
}

/** @param text a record; true if a framework says that it has no such route, and the route is none of the API's */
export function isUnknownRoute(text: string): boolean {
  const route = NO_ROUTE.exec(text)?.[1];
  return route !== undefined && addresseeOf('', route)?.by === 'own';
}
