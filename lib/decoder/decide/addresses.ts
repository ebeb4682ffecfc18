import { anyOf, either, raw } from '../text/any-of';
import { serviceOf } from './services';

/** Their names, with the domain. */
const HOSTS = either(
  raw`flowapi\.net|openai\.com|openai\.azure\.com|anthropic\.com|openrouter\.ai|groq\.com|mistral\.ai`,
  raw`deepseek\.com|x\.ai|cohere\.\w+|together\.\w+|fireworks\.ai|perplexity\.ai|cerebras\.ai`,
  raw`chatgpt\.com|generativelanguage\.googleapis\.com`,
);
/** Hosts of APIs of models. */
const API_HOST = new RegExp(raw`(?:^|\.)${HOSTS}$|aiplatform|bedrock|^(?:api-)?inference\.|^router\.hugg`);
/** What is asked of such an API, as the path begins it. */
const RESOURCES = either('chat|completion|embedding|response|model|image|audio|file|batch|moderation|message|rerank');
/** Paths of an OpenAI-compatible API, of Gemini, Bedrock and Ollama. */
const API_PATH = anyOf(
  new RegExp(raw`\/v\d(?:beta|alpha)?\d?\/(?:[\w-]+\/)?${RESOURCES}`),
  /\/completions?\b|\/v1-openai\b|\/(?:openai|embeddings)(?!-)|[gG]enerateContent|\/(?:converse|invoke)\b|\/v\d\/?$/,
);
const OWN_HOST = /^(?:localhost|127\.|0\.0|\[::1\]|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|host\.docker)/;

/** Who stands behind an address. */
export type Addressee = { by: 'api' } | { by: 'own' } | { by: 'service'; name: string } | undefined;

/**
 * @param host host and port, or an empty text for a path of the server whose log it is
 * @param path path and query
 * @returns who answers there
 */
export function addresseeOf(host: string, path: string): Addressee {
  if (API_HOST.test(host) || host.includes(':11434')) return { by: 'api' };
  const name = host === '' ? undefined : serviceOf(host);
  if (name) return { by: 'service', name };
  if (API_PATH.test(path)) return { by: 'api' };
  if (host === '') return { by: 'own' };
  if (OWN_HOST.test(host)) return { by: 'own' };
  // The bare address of a host says nothing about what was asked of it.
  return path.length < 2 ? undefined : { by: 'service', name: host };
}
