import { anyOf } from '../text/any-of';
import type { Vocabulary } from './reading';
import { normalise } from './words';

/** Modules and packages of SDKs and frameworks that call an API of models. */
const API_MODULE = anyOf(
  /open_?ai|anthropic|litellm|langchain|llama|llm|zhipu|dashscope|together|deepseek|bedrock|pydantic_ai/i,
  /instructor|mistral|groq|cohere|genai|semantickernel|ClientModel|ai4j|spring.*ai\b|prism/i,
);

/** Raised for any status. */
const ANY_STATUS = /^(?:api_(?:status_)?error|(?:validation|internal|unexpected)_error|tokens|requests|try_again.*)$/;

/**
 * @param module what stands before the class, for example `openai.error.`, or an empty string
 * @param name the class
 * @param vocabulary names of statuses
 * @returns the statuses that raise it; undefined if no SDK's class goes by this name, or one that no response raises
 */
export function statusesOf(module: string, name: string, vocabulary: Vocabulary): readonly number[] | undefined {
  const word = normalise(name);
  if (ANY_STATUS.test(word)) return undefined;
  // openai and its ports raise one class for every 5xx; litellm has a class for each.
  if (/^internal_server_e/.test(word) && !module.includes('litellm')) return [500, 502, 503, 504];
  const status = vocabulary.statusNamed(name);
  return status === undefined ? undefined : [status];
}

/** @param module what stands before a class; true for an SDK or framework that calls an API of models */
export function isApiModule(module: string): boolean {
  return API_MODULE.test(module);
}
