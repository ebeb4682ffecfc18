import { isApiModule } from '../notations/class-statuses';
import { type Addressee, addresseeOf } from './addresses';
import { serviceOf } from './services';
import { serviceOfSentence, serviceOfShape } from './shapes';

/** Who answered, and what tells it. */
export type Origin = { by: 'api' | 'own' | 'relay' | 'unknown' } | { by: 'service'; name: string };

const UNKNOWN: Origin = { by: 'unknown' };
const ADDRESS = String.raw`["'\`(<]?\\*["']?https?:\/\/([^\s/"'\`)>,\]\\]+)([^\s"'\`)>,\]]*)`;

/** An address that a request went to; never one that a message mentions. One way of telling it each. */
const REQUESTS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b["'\`(<[\]:\s→-]{1,6}${ADDRESS}`),
  new RegExp(String.raw`\b(?:for|with) url:?\s?\(?${ADDRESS}`, 'i'),
  new RegExp(
    String.raw`\b(?:requestUrl|url|uri|endpoint|host|upstream|address)\\*['"]?\s?[:=]?>?\s?\[?${ADDRESS}`,
    'i',
  ),
  new RegExp(
    String.raw`(?:fetching from|while getting|unable to access|requesting|could not get(?: resource)?|calling|connect to|failed for|^<-- \d{3}(?: [A-Z][\w -]*)?|\b[45]\d\d(?: [A-Z]\w+){0,3} (?:from|at|on|for)) ${ADDRESS}`,
    'im',
  ),
];
const REQUEST_LINE = /^(?:> )?[A-Z]{3,7} (\/\S*)/m;
const HOST_HEADER = /^(?:> )?host: ?(\S+)/im;
/** A request by its route alone, in the log of the server that answered it. */
const ROUTE =
  /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b["'`(<[\]:\s→-]{1,6}(\/[^\s"'`)>,]*)(?: HTTP\/[\d.]+"|.{0,80}?[\s|=:→]["']?[1-5]\d\d\b)/;
/** Exceptions with their modules: `pinecone.core.client.exceptions.UnauthorizedException`. */
const RAISED =
  /(?:^|[\s("'<])((?:[A-Za-z_][\w-]{0,40}(?:\.|::|\\{1,2})){1,8}|)([A-Z]\w{1,50}(?:Error|Exception)?)(?:$|[:(\s"'>])/gm;
/** Django's refusal of a form, Spring's page. */
const OWN_SHAPE = /\bCSRF (?:token|cookie|verification)|Whitelabel Error Page/;
const BEDROCK = /\b(?:InvokeModel|Converse)/;
/** Frameworks that raise what their own server answers. */
const OWN_FRAMEWORK = /^(?:werkzeug|django)\.|^Illuminate\\+Auth/;
/** The package of a frame. */
const FRAMES =
  /(?:(?:site|dist)-packages|node_modules)[\\/]((?:@[\w-]+[\\/])?[\w.-]+(?:[\\/]cloud)?)|^\s+at ([a-z]\w*(?:\.[a-z]\w*)+)/gm;
const LOGGER = /^.{0,80}?(?:^|[\s[]|^[A-Z]+:)([a-z]\w+(?:\.\w+)+\b|@[\w-]+\/[\w-]+|(?<=^[A-Z]{4,8}:)[a-z]\w+)/;
/** An address beside the status on its line, that no reader is sent to. */
const BESIDE = [
  new RegExp(String.raw`[45]\d\d[^\n]{0,40}?${ADDRESS}`),
  new RegExp(String.raw`${ADDRESS}[^\n]{0,20}?(?:[Ff]ailed|returned|answered|got|status)[^\n]{0,20}?[45]\d\d\b`),
  new RegExp(String.raw`\b(?:[Dd]ownload|[Rr]equest|[Ff]etch) failed: ${ADDRESS}`),
];
const READ_ON =
  /\b(?:see|visit|docs|more|read|check|help|learn|info\w*|upgrade|go to|head to|here|at|consult)\b[^\n]{0,30}https?:/i;
/** `GitHub API: 403`, `A request to the Telegram API was unsuccessful`. */
const SUBJECT = /\b([A-Z]\w{2,20}) (?:API|webhook|charge|client|server)\b/;
/** Cloudflare's page of a web site. */
const SITE = /<title>[^<]{0,80}\b(www\.[\w.-]+)/;

/**
 * Decides who answered by the record's own evidence, the surest first: the host of the request, the exception's module, the library of the
 * innermost frames, the shape of the envelope and its headers, the logger. Never by a word of a message.
 * @param text the record
 * @param hidden the record without its messages
 * @param place where its status stands, in a body of the API's own or elsewhere
 * @param context the request that went before it, if it stands in a record of its own
 */
export function originOf(text: string, hidden: string, place: 'log' | 'field' | 'answer', context: string): Origin {
  return (
    byHost(`${context}${hidden}`, place === 'log') ??
    (place === 'answer' ? undefined : byRoute(hidden)) ??
    (OWN_SHAPE.test(hidden) ? { by: 'own' } : undefined) ??
    byModule(hidden) ??
    byFrames(text) ??
    named(serviceOfShape(hidden) ?? serviceOfSentence(text)) ??
    named(SITE.exec(text)?.[1]) ??
    byNeighbour(hidden) ??
    byLogger(hidden) ??
    named(serviceOf(SUBJECT.exec(hidden)?.[1] ?? '')) ??
    UNKNOWN
  );
}

function named(name: string | undefined): Origin | undefined {
  return name === undefined ? undefined : { by: 'service', name };
}

function byHost(text: string, isRecord: boolean): Origin | undefined {
  if (!/https?:|ost: /.test(text)) return undefined;
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
  const route = ROUTE.exec(text)?.[1];
  if (route === undefined) return undefined;
  // A server that offers the API's routes: a gateway, or the reader's own.
  return addresseeOf('', route)?.by === 'api' ? { by: 'relay' } : { by: 'own' };
}

function byModule(text: string): Origin | undefined {
  if (!/[a-z](?:\.|::|\\)[A-Z]|rror|xception/.test(text)) return undefined;
  let service: Origin | undefined;
  for (const [, module = '', name = ''] of text.matchAll(RAISED)) {
    if (module !== '' && isApiModule(module)) return { by: 'api' };
    if (OWN_FRAMEWORK.test(module)) return { by: 'own' };
    // Bedrock is an API of models, whatever library calls it.
    if (/^boto/.test(module)) return BEDROCK.test(text) ? { by: 'api' } : named(serviceOfShape(text) ?? 'AWS');
    if (module !== '' || /(?:Error|Exception)$/.test(name)) service ??= named(serviceOf(module || name));
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

function byLogger(text: string): Origin | undefined {
  const logger = LOGGER.exec(text)?.[1] ?? '';
  if (isApiModule(logger)) return { by: 'api' };
  return named(serviceOf(logger));
}
