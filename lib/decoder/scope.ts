import type { Scope } from './evidence';

/** Names and paths by which an OpenAI-compatible API, or a library that calls one, is known. */
const API =
  /flowapi|open_?ai(?!r)|anthropic|llm|langchain|llama|pydantic_ai|instructor|groq|mistral|openrouter|ollama|:11434|bedrock|ai\.google|copilot|AI_APICall|semantickernel|ai4j|spring[.-]ai|generativelanguage|aiplatform|ClientModel|\/v\d(?:beta)?\/(?:\w+\/)?(?:chat|completion|embedding|response|model|image|audio|file|batch|moderation)/i;

/** Services and libraries whose errors look alike but are not this API's. */
const FOREIGN =
  /\b(?:redis|psycopg|postgres|(?:py)?m(?:ysql|ongo)|elastic|kafka|boto|amazonaws|calling the \w+ op|(?<!type\.)googleapi|firebase|stripe|twilio|slack|discord|telegram|tweepy|grpc|gspread|ftp|sip\/|rpc error|zod|spotif|youtube|notion|security_exception|git(?:hub|lab)?\b|npm|pypi|kube|apiVersion|from server|smtp|ldap|pinecone|qdrant|(?<!inference\.|router\.)huggingface|werkzeug|django|graphql|prisma|for user|blob|pull |docker\b|jwt|ssh\b|vault\b)/i;

/** What other services and tools print that are called over HTTP, or call it: all of the text is then about them. */
const SERVICE =
  /\b(?:stripe(?:\.| charge)|twilio|spotif(?:ye|y\.)|youtube[./]|notionhq|tweepy|gspread|(?:to|from) slack|git push|x-github|terraform|\w+\.tf line|autorest|telegram api|card_(?:declined|error)|npm login|yt-dlp|docs\.github)/i;

/** A request as logs write it: method and URL. */
export const METHOD =
  /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b["'`(<[\]:\s→-]{1,6}(?:https?:\/\/[^\s"'`)>,\]]+|(\/[^\s"'`)>,]*))/;
const API_PATH = /\/(?:openai|completion|embedding|response|model)s?\b/;

/** An address that a request went to; not one that the reader is sent to. */
const URL_IN_TEXT =
  /(?<!\b(?:see|visit|head to|go to|at|docs|more|read):? )\bhttps?:\/\/([^\s/"'`)>,\]]+)([^\s"'`)>,\]]*)/i;

/**
 * Tells whose answer a line is about, by the URL, the route or the library it names.
 * @param line the line on which a status or an exception stands
 */
export function scopeOf(line: string): Scope {
  const [, host, path = ''] = URL_IN_TEXT.exec(line) ?? [];
  const foreign = FOREIGN.test(host ?? line);
  if (API.test(host ?? line)) return 'api';
  if (host !== undefined) {
    if (foreign) return 'foreign';
    if (/\/v\d/.test(path) || API_PATH.test(path) || API.test(line)) return 'api';
    if (/^(?:localhost|127\.|0\.)/.test(host)) return 'own';
    // Pages that explain a status are named beside it.
    return /mozilla|docs/.test(host) || path.length < 2 ? 'unknown' : 'foreign';
  }
  const route = METHOD.exec(line)?.[1];
  if (route !== undefined) return API.test(route) || API_PATH.test(route) ? 'api' : 'own';
  return foreign ? 'foreign' : 'unknown';
}

/** @param text any text; true if it names an OpenAI-compatible API or a library for one */
export function namesApi(text: string): boolean {
  return API.test(text);
}

/** @param text any text; true if it names another service or library */
export function namesForeign(text: string): boolean {
  return FOREIGN.test(text);
}

/** How much of a very long line is looked at, before and after the place of interest. */
const REACH = 400;

/**
 * @param text the whole text
 * @param at an offset in it
 * @returns the line around the offset and its part before the offset; both shortened if the line is very long
 */
export function lineAround(text: string, at: number): { line: string; before: string } {
  const before = text.slice(Math.max(0, at - REACH), at).replace(/^[\s\S]*[\n\u2028]/, '');
  return { line: before + text.slice(at, at + REACH).split(/[\n\u2028]/, 1)[0], before };
}

/**
 * @param text the whole text
 * @returns whether it shows the address or the output of another service or tool, and no OpenAI-compatible API
 */
export function isForeignPaste(text: string): boolean {
  const head = text.slice(0, 6000);
  const host = URL_IN_TEXT.exec(head)?.[1];
  return (FOREIGN.test(host ?? '') || SERVICE.test(head)) && !API.test(head.replace(/(:\/\/[^\s/]+)\S+/g, '$1'));
}
