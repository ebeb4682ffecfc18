import { isApiModule } from '../notations/class-statuses';
import type { Span } from '../notations/reading';
import { anyOf, either, raw } from '../text/any-of';
import { addresseeOf } from './addresses';
import { nameIn } from './names';
import { addresseeBeside, addresseeOfRequest, isUnknownRoute, serverOfRoute } from './requests';
import { serviceOf } from './services';
import { serviceOfHeader, serviceOfSentence, serviceOfShape } from './shapes';
import { isOfModels, subjectOf } from './subjects';

/** Who answered, and what tells it. */
export type Origin = { by: 'api' | 'own' | 'relay' | 'unknown' } | { by: 'service'; name: string };

/** What is known of a record's error before it is known who answered. */
export interface Stated {
  place: 'log' | 'field' | 'answer';
  /** Whether a body with type or code stands in it. */
  isTyped: boolean;
  /** The lines of its facts: offsets in the record. */
  lines: Span;
}

const UNKNOWN: Origin = { by: 'unknown' };
/** Exceptions with their modules: `pinecone.core.client.exceptions.UnauthorizedException`. */
const RAISED =
  /(?:^|[\s("'<])((?:[A-Za-z_][\w-]{0,40}(?:\.|::|\\{1,2})){1,8}|)([A-Z]\w{1,50}(?:Error|Exception)?)(?:$|[:(\s"'>])/gm;
/** Django's refusal of a form, Spring's page, the logs of Fastify and pino, WordPress. */
const OWN_SHAPE = anyOf(
  /\bCSRF (?:token|cookie|verification)|\bIIS \d|Whitelabel Error Page|"reqId":.*"res(?:ponseTime)?":/,
  /"data":(?:null,"error":)?\{"status":[45]|Apache Tomcat|"error":"[A-Z][a-z ]+","path":"\/(?!v\d)/,
);
/** Rails, of what it answered. */
const OWN_RECORD = /\bCompleted [45]\d\d [\w ]{2,40} in \d/;
const BEDROCK = /\b(?:InvokeModel|Converse)/;
/** The first part of a Python module; what Java and .NET begin theirs with is none. */
const LIBRARY = /^(?!com\.|org\.|java|jakarta|kotlin|io\.|net\.|dev\.|ai\.)([a-z]\w*)\.(?:[a-z_]\w*\.)*$/;
/** Libraries through which anything may be called, and what Python itself and its checks of data raise. */
const CLIENTS = either(
  raw`requests|http\w*|aiohttp|urllib\d?|tenacity|google|retrofit2|okhttp3|fastapi`,
  raw`ssl|socket|asyncio|concurrent|json|csv|pickle|zipfile|pydantic\w*|torch`,
);
/** Names that programs give to their own modules. */
const OWN_MODULES = either(
  'apps?|src|core|main|libs?|services?|utils?|common|backend|server|agents?|clients?',
  'providers?|errors?|exceptions?|api|bot',
);
const NEUTRAL = new RegExp(`^(?:${CLIENTS}|${OWN_MODULES})$`);
/** Frameworks that raise what their own server answers. */
const OWN_FRAMEWORK = /^(?:werkzeug|django)\./;
/** The same of Laravel, whose log quotes the exception. */
const OWN_RAISED = /\(Illuminate\\+Auth\\/;
/** The package of a frame. */
const FRAMES = anyOf(
  /(?:(?:site|dist)-packages|node_modules)[\\/]((?:@[\w-]+[\\/])?[\w.-]+(?:[\\/]cloud)?)/gm,
  /^\s+at ([a-z]\w*(?:\.[a-z]\w*)+)/gm,
);
const LOGGER =
  /^.{0,80}?(?:^|[\s[]|^[A-Z]+:)([a-z]\w+(?:\.\w+)+\b(?![=/]|: ?\S*\[hidden)|@[\w-]+\/\w+|(?<=^[A-Z]{4,8}:)[a-z]\w+)/;
/** An agent's tool: what it calls is no model. */
const TOOL = anyOf(
  /\b[Tt]ool (?:['"`]?(\w{2,40})['"`]? (?:failed|returned|raised)|error: )/,
  /(?:executing|calling) tool ['"`]?(\w{2,40})|\bMCP error -\d|(?:^|\.)Tool(?:Error|Exception): /,
);
const TOOL_CLASS = /^Tool(?:Error|Exception)$/;
/** Cloudflare's page of a web site. */
const SITE = /(?:<title>[^<]{0,80}\b|^)((?:www|shop|store)\.[\w.-]+)/;

/** The page that explains an error, as a member of the body. */
const DOCS = /"doc\w*_url"\s?:\s?"https:\/\/([^"/]+)/;

/**
 * Decides who answered by the record's own evidence, the surest first: the host of the request, the exception's module, the library of the
 * innermost frames, the shape of the envelope and its headers, the logger. Never by a word of a message.
 * @param text the record
 * @param hidden the record without its messages
 * @param stated what is known of its error
 * @param context the request that went before it, if it stands in a record of its own
 */
export function originOf(text: string, hidden: string, stated: Stated, context: string): Origin {
  const { place, isTyped, lines } = stated;
  const here = hidden.slice(lines.start, lines.end);
  return (
    addresseeOfRequest(`${context}${hidden}`, text, place === 'log') ??
    (place === 'answer' ? undefined : by(serverOfRoute(hidden))) ??
    by(OWN_SHAPE.test(hidden) || OWN_RAISED.test(text) || isUnknownRoute(text) ? 'own' : undefined) ??
    byModule(hidden, isTyped) ??
    byFrames(text, isTyped) ??
    named(serviceOfHeader(hidden) ?? serviceOfShape(hidden) ?? serviceOfSentence(text)) ??
    named(SITE.exec(text)?.[1]) ??
    byDocs(text) ??
    addresseeBeside(here) ??
    byLogger(hidden) ??
    named(nameIn(here, text.slice(lines.start, lines.end))) ??
    (isTyped ? undefined : (byTool(here) ?? by(OWN_RECORD.test(here) ? 'own' : undefined) ?? named(subjectOf(here)))) ??
    UNKNOWN
  );
}

function by(who: 'own' | 'relay' | undefined): Origin | undefined {
  return who && { by: who };
}

function named(name: string | undefined): Origin | undefined {
  return name === undefined ? undefined : { by: 'service', name };
}

function byModule(text: string, isTyped: boolean): Origin | undefined {
  if (!/[a-z](?:\.|::|\\)[A-Z]|rror|xception/.test(text)) return undefined;
  let service: Origin | undefined;
  for (const [, module = '', name = ''] of text.matchAll(RAISED)) {
    if (module !== '' && isApiModule(module) && !TOOL_CLASS.test(name)) return { by: 'api' };
    if (OWN_FRAMEWORK.test(module)) return { by: 'own' };
    // Bedrock is an API of models, whatever library calls it.
    if (module.startsWith('boto')) return BEDROCK.test(text) ? { by: 'api' } : named(serviceOfShape(text) ?? 'AWS');
    if (module !== '' || /(?:Error|Exception)$/.test(name)) service ??= named(serviceOf(module || name));
    if (!isTyped) service ??= named(libraryOf(module, name, text));
  }
  return service;
}

/** The library of a Python module that has nothing to do with models. */
function libraryOf(module: string, name: string, text: string): string | undefined {
  const library = LIBRARY.exec(module)?.[1];
  // `acme_client.models.errors`: what a module is called says nothing of what its error is about.
  const isAbout = library && /[a-z]/.test(name) && !NEUTRAL.test(library) && !isOfModels(text.replaceAll(module, ''));
  return isAbout ? library : undefined;
}

/** @param text a record; true if a library raised it that is none of the API's, for all that its type or code may be */
export function isOfLibrary(text: string): boolean {
  return [...text.matchAll(RAISED)].some(([, module = '', name = '']) => libraryOf(module, name, text));
}

function byFrames(text: string, isTyped: boolean): Origin | undefined {
  if (!/packages|node_modules|^\s+at /m.test(text)) return undefined;
  const packages = [...text.matchAll(FRAMES)].map((frame) => frame[1] ?? frame[2] ?? '');
  // Python shows the innermost frame last, all others first.
  if (/site-packages|dist-packages/.test(text)) packages.reverse();
  for (const name of packages) {
    const service = serviceOf(name);
    if (isApiModule(name)) return { by: 'api' };
    if (service) return BEDROCK.test(text) ? { by: 'api' } : named(service);
  }
  // `@browserbasehq/stagehand`: of Node's packages those with a scope are mostly somebody's client.
  const scope = /^@(?!ai-sdk|opentel)([\w-]+)/.exec(packages[0] ?? '')?.[1];
  return isTyped || isOfModels(text) ? undefined : named(scope);
}

function byLogger(text: string): Origin | undefined {
  const logger = LOGGER.exec(text)?.[1] ?? '';
  return isApiModule(logger) ? { by: 'api' } : named(serviceOf(logger));
}

function byDocs(text: string): Origin | undefined {
  const host = DOCS.exec(text)?.[1];
  return host === undefined ? undefined : addresseeOf(host, '/docs');
}

function byTool(text: string): Origin | undefined {
  const found = TOOL.exec(text);
  const name = found?.[1] ?? found?.[2];
  return found ? named(name ? `the tool ${name}` : 'a tool of the agent') : undefined;
}
