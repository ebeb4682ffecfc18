import type { CatalogueIndex } from './catalogue-index';
import { type Clue, clue, type Fact, type Scope } from './evidence';
import { lineAround, namesApi, namesForeign } from './scope';
import { isSourceLine, isUnknownName } from './source-lines';
import { normalise } from './words';

const CLASS = /(?<![\w.$:\\/@-])((?:[A-Za-z_]\w{0,40}(?:\.|::|\\{1,2}|\$)){0,8})([A-Z]\w{2,50})/g;

/** Modules that raise an exception for an HTTP status, of OpenAI-compatible APIs or of HTTP calls in general. */
const MODULES =
  /open_?ai|litellm|anthropic|langchain|llama|instructor|groq|mistral|together|cohere|pydantic_ai|aallam|ai4j|springframework\.(?:web|ai)|LLM|Azure|ClientModel|genai|Faraday|RestClient|Net::|Feign/i;

/** SDKs raise these without a response, or for any status: they prove nothing. */
const NO_RESPONSE = /connection|timeout|^try_again|abort|^open_?ai_(?:error|io)/;
const ANY_STATUS = /^api_(?:status_)?error|^(?:validation|internal|unexpected|overloaded)_error|^tokens$|^requests$/;

/** Source code that names a class: no exception was raised here. */
const SOURCE =
  /(?:^\s*(?:if|elif|return|def|@)|\b(?:except|import|catch|raise|new|instanceof|isinstance|class|rescue|throws?|from|extends)\b)[^\n:]{0,80}$|\b(?:to|an?|the|or|and|on|for|of|handle) $/;

/** What an exception's class means. */
export interface Exception extends Fact {
  /** Statuses that raise it; none when no response came. */
  statuses: readonly number[];
}

/**
 * Finds exceptions by their class names, where they were raised or printed and not where source code names them.
 * @param text cleaned, redacted text
 * @param from offset of the part to look at
 * @param to offset after it
 * @param index the reference: the classes of SDKs are named after its types and aliases
 */
export function gatherClasses(text: string, from: number, to: number, index: CatalogueIndex): Clue[] {
  const clues: Clue[] = [];
  for (const found of text.slice(from, to).matchAll(CLASS)) {
    const [full, module = '', name = ''] = found;
    const statuses = statusesOf(module, name, index);
    if (!statuses) continue;
    const start = from + found.index;
    const end = start + full.length;
    const { line, before } = lineAround(text, start);
    if (SOURCE.test(before) && !before.endsWith("<class '")) continue;
    // A schema's title or reference.
    if (/["'](?:title|\$ref|schema)["']\s?:\s?["'][^"'\n]{0,60}$/.test(before)) continue;
    // `retry_if_exception_type(RateLimitError)`
    if (/\b[a-z_]\w*\($/.test(before) && text.charAt(end) === ')') continue;
    if (isUnknownName(before, text.slice(end, end + 60)) || isSourceLine(line)) continue;
    if (
      !/^(?:[\s:\])}>,"'`.;!?|*\\…]|\((?!\w)|$)(?!\w)/.test(text.slice(end, end + 2)) &&
      !/^[\s"'>]/.test(text.slice(end, end + 1))
    )
      continue;
    const message = messageAfter(text, end);
    clues.push(
      clue(start, message?.end ?? end, {
        exception: { value: full, start, end, statuses },
        scope: scopeOfClass(module, line, text.slice(Math.max(0, start - 1500), start), statuses),
        message,
      }),
    );
  }
  return clues;
}

/**
 * @param module what stands before the class, for example `openai.error.`, or an empty string
 * @param name the class
 * @param index the reference
 * @returns the statuses that raise it, none when no response came; undefined if no SDK's class goes by this name
 */
export function statusesOf(module: string, name: string, index: CatalogueIndex): readonly number[] | undefined {
  const word = normalise(name);
  const isException = /(?:error|exception)$/.test(word);
  if (NO_RESPONSE.test(word)) return isException && /api_|open/.test(word) ? [] : undefined;
  if (ANY_STATUS.test(word) || (!isException && !MODULES.test(module))) return undefined;
  // openai and its ports raise one class for every 5xx; litellm has a class for each.
  if (/^internal_server_e/.test(word) && !/litellm/.test(module)) return [500, 502, 503, 504];
  const status = index.statusNamed(name);
  return status === undefined ? undefined : [status];
}

function scopeOfClass(module: string, line: string, near: string, statuses: readonly number[]): Scope {
  if (MODULES.test(module) || namesApi(line)) return 'api';
  // Every other name than that of the rate limit is used by other libraries and languages as well.
  const shared = !statuses.includes(429) && statuses.length > 0;
  return module !== '' || namesForeign(line) || (shared && !namesApi(near)) ? 'foreign' : 'unknown';
}

/** What stands after `SomeError: `, on the same line, when it is a sentence and not a body. */
function messageAfter(text: string, end: number): Fact | undefined {
  const [, lead = '', value = ''] =
    /^(["')\]>]{0,2}:\s+(?:(?:Error: )?[45]\d\d[:\s]\s?(?:-\s)?)?)([^\n]{3,2000}?)(?:\s+\{)?(?:\n|$)/.exec(
      text.slice(end, end + 2000),
    ) ?? [];
  if (!value || /^[[{<"(]|^Error code|^[\w.]+(?:Error|Exception)\b|^HTTP (?:code )?\d|^status=/.test(value))
    return undefined;
  const start = end + lead.length;
  return { value, start, end: start + value.length };
}
