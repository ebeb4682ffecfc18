import type { CatalogueIndex } from './catalogue-index';
import { type Clue, clue, type Fact } from './evidence';
import { lineAround, namesApi, namesForeign } from './scope';
import { isSourceLine, isUnknownName } from './source-lines';
import { normalise } from './words';

const CLASS =
  /(?<![\w.$:\\/@-])((?:[A-Za-z_]\w{0,40}(?:\.|::|\\{1,2}|\$)){0,8})([A-Z]\w{2,50})(?!(?:\.|\(|::)\w|["']\]?[:=])/g;

/** Before a class that source code names: no exception was raised here. */
const SOURCE =
  /(?:\b(?:except|import|catch|raise|new|instanceof|isinstance|class|rescue|throws?|from|extends)\b[^:]{0,80}|\b(?:to|an?|the|or|and|on|for|of|handle) |\b[a-z_]\w*\()$/;

/** Classes that stand for any status; the AI SDK then says no more than its reason phrase: `AI_APICallError: Not Found`. */
const ANY_STATUS = /API\w*Error$/;

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
    const [value, module = '', name = ''] = found;
    const start = from + found.index;
    const end = start + value.length;
    const own = statusesOf(module, name, index);
    if (!own && !ANY_STATUS.test(name)) continue;
    const message = messageAfter(text, end);
    const statuses = own ?? namedStatus(message, index);
    if (!statuses) continue;
    const { line, before } = lineAround(text, start);
    if (
      (SOURCE.test(before) && !before.endsWith("<class '")) ||
      isSourceLine(line) ||
      isUnknownName(before, text.slice(end, end + 60))
    )
      continue;
    // Where the class stands for any status, its message is what tells.
    const shown = own ? value : `${value}: ${message?.value}`;
    // Every other name than that of the rate limit is used by other libraries and languages as well.
    const isShared =
      !statuses.includes(429) && statuses.length > 0 && !namesApi(text.slice(Math.max(0, start - 1500), end + 1500));
    const scope =
      namesApi(module) || namesApi(line) ? 'api' : module || namesForeign(line) || isShared ? 'foreign' : 'unknown';
    clues.push(clue(start, message?.end ?? end, { exception: { value: shown, start, end, statuses }, scope, message }));
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
  // SDKs raise these without a response, or for any status.
  if (/connection|timeout|abort|^open_?ai_(?:error|io)/.test(word))
    return isException && /api_|open/.test(word) ? [] : undefined;
  if (
    /^(?:api_(?:status_)?error|(?:validation|internal|unexpected)_error|tokens|requests|try_again.*)$/.test(word) ||
    (!isException && !namesApi(module))
  )
    return undefined;
  // openai and its ports raise one class for every 5xx; litellm has a class for each.
  if (/^internal_server_e/.test(word) && !module.includes('litellm')) return [500, 502, 503, 504];
  const status = index.statusNamed(name);
  return status === undefined ? undefined : [status];
}

/** The status whose reason phrase the message is. */
function namedStatus(message: Fact | undefined, index: CatalogueIndex): readonly number[] | undefined {
  const status = index.statusNamed(message?.value ?? '');
  return status ? [status] : undefined;
}

/** What stands after `SomeError: `, on the same line, when it is a sentence and not a body. */
function messageAfter(text: string, end: number): Fact | undefined {
  const [, lead = '', value = ''] =
    /^(["')\]>]{0,2}:\s+(?:(?:Error: )?[45]\d\d[:\s]\s?(?:-\s)?)?)(.{3,2000}?)(?: in \/\S+|\\*["'][,\]})].*|\s+\{)?$/m.exec(
      text.slice(end, end + 2000),
    ) ?? [];
  if (!value || /^[[{<"(]|^Error code|^[\w.]+(?:Error|Exception)\b|^HTTP (?:code )?\d|^status=/.test(value))
    return undefined;
  const start = end + lead.length;
  return { value, start, end: start + value.length };
}
