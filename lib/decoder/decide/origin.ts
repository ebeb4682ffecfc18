import { isApiModule } from '../notations/class-statuses';
import type { Span } from '../notations/reading';
import { type Addressee, addresseeOf } from './addresses';
import { serviceOf } from './services';
import { serviceOfSentence, serviceOfShape } from './shapes';

/** Who answered, and what tells it. */
export type Origin = { by: 'api' | 'own' | 'relay' | 'unknown' } | { by: 'service'; name: string };

/** What is known of a record's error before it is known who answered. */
export interface Stated {
  place: 'log' | 'field' | 'answer';
  isTyped: boolean;
  /** The lines of its facts: offsets in the record. */
  lines: Span;
}

const UNKNOWN: Origin = { by: 'unknown' };
const ADDRESS = String.raw`["'\`(<]?\\*["']?(?:http|ws)s?:\/\/([^\s/"'\`)>,\]\\]+)([^\s"'\`)>,\]]*)`;

/** An address that a request went to; never one that a message mentions. One way of telling it each. */
const REQUESTS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b["'\`(<[\]:\s→-]{1,6}${ADDRESS}`),
  new RegExp(String.raw`\b(?:for|with) url:?\s?\(?${ADDRESS}`, 'i'),
  new RegExp(
    String.raw`\b(?:requestUrl|url|uri|endpoint|host|upstream|address)\\*['"]?\s?[:=]?>?\s?\[?${ADDRESS}`,
    'i',
  ),
  new RegExp(
    String.raw`(?:(?:fetching|download\w*|failed to (?:fetch|pull)|request|connect(?:ion)?) (?:from|to)|Error fetching) ${ADDRESS}`,
    'i',
  ),
  new RegExp(
    String.raw`(?:while getting|unable to access|requesting|calling|failed for|[}\])]["']? (?:from|at|on)) ${ADDRESS}`,
    'i',
  ),
  new RegExp(`(?:could not get(?: resource)?|GET error on) ${ADDRESS}`, 'i'),
  new RegExp(
    String.raw`(?:^<-- \d{3}(?: [A-Z][\w -]*)?|\b[45]\d\d(?: [A-Z]\w+){0,3} (?:from|at|on|for)) ${ADDRESS}`,
    'm',
  ),
];
/** As Python's requests prints it, wherever it is quoted. */
const FOR_URL = new RegExp(String.raw`\b(?:Client|Server) Error\b[^\n]{0,60}? for url:? ?\(?${ADDRESS}`);
const REQUEST_LINE = /^(?:> )?[A-Z]{3,7} (\/\S*)/m;
const HOST_HEADER = /^(?:> )?host: ?(\S+)/im;
/** A request by its route alone, in the log of the server that answered it. */
const ROUTES: readonly RegExp[] = [
  /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b["'`(<[\]:\s→-]{1,6}(\/[^\s"'`)>,]*)(?: HTTP\/[\d.]+"|.{0,80}?[\s|=:→]["']?[1-5]\d\d\b)/,
  // Gin: the status stands before.
  /\| [1-5]\d\d \|.{0,80}\| +[A-Z]{3,7} +"(\/[^\s"]*)/,
  // Logs in JSON, and Spring's own answer.
  /["'](?:path|uri|route)["']\s?:\s?["'](\/[^\s"']*)/,
  // Routers and firewalls: `path="/webhook"`, `[uri "/chat"]`; a browser's console.
  /\b(?:path=|uri )["'](\/[^\s"']*)|\(\) :\d{4,5}(\/\S*)/,
];
/** Exceptions with their modules: `pinecone.core.client.exceptions.UnauthorizedException`. */
const RAISED =
  /(?:^|[\s("'<])((?:[A-Za-z_][\w-]{0,40}(?:\.|::|\\{1,2})){1,8}|)([A-Z]\w{1,50}(?:Error|Exception)?)(?:$|[:(\s"'>])/gm;
/** Django's refusal of a form, Spring's page. */
const OWN_SHAPE =
  /\bCSRF (?:token|cookie|verification)|Whitelabel Error Page|"reqId":.*"responseTime":|"data":\{"status":[45]/;
const BEDROCK = /\b(?:InvokeModel|Converse)/;
/** What a framework says of a path that it does not serve. */
const NO_ROUTE = /\bCannot [A-Z]{3,7} (\/[^\s"'<]*)/;
/** The first part of a Python module; what Java and .NET begin theirs with is none. */
const LIBRARY = /^(?!com\.|org\.|java|jakarta|kotlin|io\.|net\.|dev\.|ai\.)([a-z]\w*)\.(?:[a-z_]\w*\.)*$/;
/** Libraries through which anything may be called, and names that programs give to their own modules. */
const NEUTRAL =
  /^(?:requests|http\w*|aiohttp|urllib\d?|asyncio|concurrent|tenacity|backoff|google|botocore|builtins|retrofit2|okhttp3|feign|starlette|fastapi|werkzeug|app|apps|src|core|main|lib|libs|services?|utils?|common|backend|server|agents?|clients?|providers?|errors?|exceptions?|api|gateway|worker|bot|models?|internal)$/;
/** Words that only an API of models uses. */
const OF_MODELS = /\bmodels?\b|\btokens\b|prompt|completion|\bchat|\bllm|embedding|\bgpt|claude|gemini/i;
/** Frameworks that raise what their own server answers. */
const OWN_FRAMEWORK = /^(?:werkzeug|django)\.|^Illuminate\\+Auth/;
/** The package of a frame. */
const FRAMES =
  /(?:(?:site|dist)-packages|node_modules)[\\/]((?:@[\w-]+[\\/])?[\w.-]+(?:[\\/]cloud)?)|^\s+at ([a-z]\w*(?:\.[a-z]\w*)+)/gm;
const LOGGER = /^.{0,80}?(?:^|[\s[]|^[A-Z]+:)([a-z]\w+(?:\.\w+)+\b|@[\w-]+\/[\w-]+|(?<=^[A-Z]{4,8}:)[a-z]\w+)/;
/** A name in brackets or before a colon, that begins the line or stands behind the level. */
const TAG = /^(?:.{0,60}?\b(?:INFO|WARN(?:ING)?|ERROR|CRITICAL|FATAL)\]?:? +)?\[?([A-Za-z][\w .-]{1,30})(?:\]|: )/;
/** An agent's tool: what it calls is no model. */
const TOOL =
  /\b[Tt]ool ['"`]?(\w{2,40})['"`]? (?:failed|returned|raised)|(?:executing|calling|running|in) tool ['"`]?(\w{2,40})|^Tool(?:Error|Exception): /;
/** An address beside the status on its line, that no reader is sent to. */
const BESIDE = [
  new RegExp(String.raw`[45]\d\d[^\n]{0,40}?${ADDRESS}`),
  new RegExp(String.raw`${ADDRESS}["')]?(?: (?:->|=>|→|:)?|:) ?\(?(?:HTTP )?[45]\d\d\b`),
  new RegExp(
    String.raw`${ADDRESS}[^\n]{0,20}?(?:[Ff]ailed|returned|answered|got|status|could not)[^\n]{0,30}?[45]\d\d\b`,
  ),
  new RegExp(String.raw`\b(?:[Dd]ownload|[Rr]equest|[Ff]etch) failed: ${ADDRESS}`),
];
const READ_ON =
  /\b(?:see|visit|docs|more|read|check|help|learn|info\w*|upgrade|go to|head to|here|at|consult|downloading|image)\b[^\n]{0,30}https?:/i;
/** Where a message sends its reader to: its own service's pages. */
const HELP_LINK =
  /(?:["'](?:href|more_info|help_?url|doc\w*)["']\s?:\s?["']|\b(?:[Ss]ee|[Vv]isit|at|more|here):? )(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})/gi;
/** `GitHub API: 403`, `A request to the Telegram API was unsuccessful`, `Brave Search responded with 429`, `in node 'Google Drive'`. */
const SUBJECT =
  /(?:\b|['"])([A-Z]\w{2,20}(?: [A-Z]\w{2,20})?)['"]? (?:API|webhook|charge|client|server|responded|returned|answered)\b|node '([^']+)'/;
/** Cloudflare's page of a web site. */
const SITE = /(?:<title>[^<]{0,80}\b|^)(www\.[\w.-]+)/;

/**
 * Decides who answered by the record's own evidence, the surest first: the host of the request, the exception's module, the library of the
 * innermost frames, the shape of the envelope and its headers, the logger. Never by a word of a message.
 * @param text the record
 * @param hidden the record without its messages
 * @param stated where its status stands, in a body of the API's own or elsewhere, and whether type or code stand with it
 * @param context the request that went before it, if it stands in a record of its own
 */
export function originOf(text: string, hidden: string, stated: Stated, context: string): Origin {
  const { place, isTyped, lines } = stated;
  const here = hidden.slice(lines.start, lines.end);
  return (
    byHost(`${context}${hidden}`, text, place === 'log') ??
    (place === 'answer' ? undefined : byRoute(hidden)) ??
    (OWN_SHAPE.test(hidden) || addresseeOf('', NO_ROUTE.exec(text)?.[1] ?? '/v1/')?.by === 'own'
      ? { by: 'own' }
      : undefined) ??
    byModule(hidden, isTyped) ??
    byFrames(text) ??
    named(serviceOfShape(hidden) ?? serviceOfSentence(text)) ??
    named(SITE.exec(text)?.[1]) ??
    byNeighbour(here) ??
    byLogger(hidden, here) ??
    bySubject(here) ??
    byTool(here, isTyped) ??
    byHelpLink(text.slice(lines.start, lines.end)) ??
    UNKNOWN
  );
}

function named(name: string | undefined): Origin | undefined {
  return name === undefined ? undefined : { by: 'service', name };
}

function byHost(text: string, whole: string, isRecord: boolean): Origin | undefined {
  if (!/(?:http|ws)s?:|ost: /.test(whole + text)) return undefined;
  const [, quotedHost = '', quotedPath = ''] = FOR_URL.exec(whole) ?? [];
  const quoted = quotedHost === '' ? undefined : addresseeOf(quotedHost, quotedPath);
  if (quoted?.by === 'service') return quoted;
  for (const request of REQUESTS) {
    const [, host = '', path = ''] = request.exec(text) ?? [];
    const found: Addressee = host ? addresseeOf(host, path) : undefined;
    // A gateway may stand on the reader's own machine as well as anything else.
    if (found?.by === 'own' && !isRecord) return undefined;
    if (found) return found;
  }
  const host = HOST_HEADER.exec(text)?.[1];
  const found = host === undefined ? undefined : addresseeOf(host, REQUEST_LINE.exec(text)?.[1] ?? '/');
  return found?.by === 'own' && !isRecord ? undefined : found;
}

function byNeighbour(text: string): Origin | undefined {
  if (!text.includes('://')) return undefined;
  for (const beside of BESIDE) {
    const [all = '', host = '', path = ''] = beside.exec(text) ?? [];
    if (host && !READ_ON.test(all)) return addresseeOf(host, path);
  }
  return undefined;
}

function byRoute(text: string): Origin | undefined {
  const route = ROUTES.flatMap((pattern) => pattern.exec(text)?.slice(1) ?? []).find((found) => found !== undefined);
  if (route === undefined) return undefined;
  // A server that offers the API's routes: a gateway, or the reader's own.
  return addresseeOf('', route)?.by === 'api' ? { by: 'relay' } : { by: 'own' };
}

function byModule(text: string, isTyped: boolean): Origin | undefined {
  if (!/[a-z](?:\.|::|\\)[A-Z]|rror|xception/.test(text)) return undefined;
  let service: Origin | undefined;
  for (const [, module = '', name = ''] of text.matchAll(RAISED)) {
    if (module !== '' && isApiModule(module)) return { by: 'api' };
    if (OWN_FRAMEWORK.test(module)) return { by: 'own' };
    // Bedrock is an API of models, whatever library calls it.
    if (/^boto/.test(module)) return BEDROCK.test(text) ? { by: 'api' } : named(serviceOfShape(text) ?? 'AWS');
    if (module !== '' || /(?:Error|Exception)$/.test(name)) service ??= named(serviceOf(module || name));
    const [, library = ''] = LIBRARY.exec(module) ?? [];
    if (library && /[a-z]/.test(name) && !isTyped && !NEUTRAL.test(library) && !OF_MODELS.test(text))
      service ??= named(library);
  }
  return service;
}

function byFrames(text: string): Origin | undefined {
  if (!/packages|node_modules|^\s+at /m.test(text)) return undefined;
  const packages = [...text.matchAll(FRAMES)].map((frame) => frame[1] ?? frame[2] ?? '');
  // Python shows the innermost frame last, all others first.
  if (/site-packages|dist-packages/.test(text)) packages.reverse();
  for (const name of packages) {
    const service = serviceOf(name);
    if (isApiModule(name)) return { by: 'api' };
    if (service) return { by: 'service', name: service };
  }
  return undefined;
}

function byLogger(text: string, here: string): Origin | undefined {
  const logger = LOGGER.exec(text)?.[1] ?? '';
  if (isApiModule(logger)) return { by: 'api' };
  return named(serviceOf(logger) ?? serviceOf(TAG.exec(here)?.[1] ?? ''));
}

function bySubject(text: string): Origin | undefined {
  const [, before, node] = SUBJECT.exec(text) ?? [];
  return named(serviceOf(before ?? node ?? ''));
}

function byTool(text: string, isTyped: boolean): Origin | undefined {
  const found = isTyped ? null : TOOL.exec(text);
  const name = found?.[1] ?? found?.[2];
  return found ? named(serviceOf(name ?? '') ?? (name ? `the tool ${name}` : 'a tool of the agent')) : undefined;
}

/** Only of services that are known: a gateway may have its pages anywhere. */
function byHelpLink(text: string): Origin | undefined {
  if (!text.includes('.')) return undefined;
  for (const [, host = ''] of text.matchAll(HELP_LINK)) {
    const found = named(serviceOf(host));
    if (found) return found;
  }
  return undefined;
}
