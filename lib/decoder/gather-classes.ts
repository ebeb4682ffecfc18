import { type Clue, clue, type Fact } from './evidence';
import { lineAround, lineStartNear, namesApi, namesForeign } from './scope';
import { statusByName } from './tables/http-statuses';
import { sdkClass } from './tables/sdk-classes';
import { normalise } from './words';

const CLASS = /(?<![\w.$:\\/@-])(?:[A-Za-z_][\w]{0,40}(?:\.|::|\\{1,2}|\$)){0,8}[A-Z]\w{2,50}/g;
const SUFFIX =
  /(?:Error|Exception|TooManyRequests|Unauthorized|Forbidden|NotFound|BadRequest|PaymentRequired|InternalServerError|BadGateway|ServiceUnavailable|GatewayTimeout|Timeout|TryAgain)$/;

/** Modules whose exceptions are about HTTP calls in general: the last name is an HTTP status's. */
const HTTP_MODULES =
  /HttpClientErrorException|HttpServerErrorException|WebClientResponseException|FeignException|Faraday|RestClient|Net::HTTP|Net$|HTTP|TooManyRequests/;

/** Modules that speak to OpenAI-compatible APIs. */
const API_MODULES =
  /^(?:openai|litellm|anthropic|langchain|llama_index|instructor|groq|mistralai|together|cohere|pydantic_ai|com\.openai|com\.theokanning|com\.aallam|dev\.langchain4j|dev\.ai4j|org\.springframework|OpenAI|RubyLLM|ruby_llm|Azure|System\.ClientModel|async_openai|google\.genai|OpenAi|Anthropic|Faraday|RestClient)/;

/** Source code that names a class: no exception was raised here. */
const SOURCE =
  /(?:\bexcept\b|\bimport\b|\bcatch\b|\braise\b|\bnew\b|\binstanceof\b|isinstance|\bclass\b|\brescue\b|\bthrows?\b|\bfrom\b|\bextends\b|retry_if_exception_type|\btype:|cannot import name)[^\n:]{0,80}$/;

/**
 * Finds exceptions by their class names, where they were raised or printed and not where source code names them.
 * @param text cleaned, redacted text
 * @param from offset of the part to look at
 * @param to offset after it
 */
export function gatherClasses(text: string, from: number, to: number): Clue[] {
  const clues: Clue[] = [];
  const part = text.slice(from, to);
  CLASS.lastIndex = 0;
  for (let found = CLASS.exec(part); found; found = CLASS.exec(part)) {
    const full = found[0];
    if (!SUFFIX.test(full)) continue;
    const at = from + found.index;
    const known = meaning(text, at, full);
    if (!known) continue;
    const end = at + full.length;
    const message = messageAfter(text, end);
    const scope = known.foreign ? 'foreign' : known.api ? 'api' : 'unknown';
    const exception = { value: full, start: at, end, statuses: known.statuses };
    clues.push(clue(at, message?.end ?? end, { exception, scope, ...(message ? { message } : {}) }));
  }
  return clues;
}

interface Meaning {
  statuses: readonly number[];
  api: boolean;
  foreign: boolean;
}

function meaning(text: string, at: number, full: string): Meaning | undefined {
  const name = /[A-Z]\w*$/.exec(full)?.[0] ?? full;
  const module = full.slice(0, full.length - name.length);
  const word = normalise(name);
  let sdk = sdkClass(module, word);
  if (!sdk && (HTTP_MODULES.test(module) || API_MODULES.test(module))) {
    const status = statusByName(word.replace(/^http_/, ''));
    if (status !== undefined) sdk = { statuses: [status], sharedName: false };
  }
  if (!sdk) return undefined;
  const lineStart = lineStartNear(text, at);
  const before = text.slice(Math.max(lineStart, at - 120), at);
  const after = text.slice(at + full.length, at + full.length + 3);
  if (
    (SOURCE.test(before) && !/<class '$/.test(before)) ||
    /^\s*(?:from|import|except|raise|if|elif|return|def|class|@)\b/.test(before)
  )
    return undefined;
  if (!/^(?:$|[\s:(\]>)},"'`.;!?|*]|\\|…)/.test(after) || /^\(\w/.test(after) || /^\.\w/.test(after)) return undefined;
  const trusted = API_MODULES.test(module);
  if (module !== '' && !trusted && !HTTP_MODULES.test(module) && !namesApi(module)) {
    return { statuses: sdk.statuses, api: false, foreign: true };
  }
  const line = lineAround(text, at);
  const near = text.slice(Math.max(0, at - 1500), at);
  const foreign = !trusted && !namesApi(line) && (namesForeign(line) || (sdk.sharedName && !namesApi(near)));
  return { statuses: sdk.statuses, api: trusted || namesApi(line), foreign };
}

/** What stands after `SomeError: `, on the same line, when it is a sentence and not a body. */
function messageAfter(text: string, end: number): Fact | undefined {
  const line = text.slice(end, end + 2000).split('\n', 1)[0] ?? '';
  const lead = /^["')\]>]{0,2}:\s+(?:(?:Error: )?(?:[45]\d\d)[:\s]\s?(?:-\s)?)?/.exec(line);
  if (!lead) return undefined;
  const value = line.slice(lead[0].length).replace(/\s+\{?$/, '');
  if (
    value.length < 3 ||
    /^[[{<"(]|^Error code|^litellm\.|^[\w.]+(?:Error|Exception)\b|^HTTP (?:code )?\d|^status=/.test(value)
  )
    return undefined;
  const start = end + lead[0].length;
  return { value, start, end: start + value.length };
}
