import { either, raw } from '../text/any-of';
import { bothEnds } from './both-ends';
import { statusesOf } from './class-statuses';
import type { Fact, Notation, Reading, Source } from './reading';

/** A class by its suffix, and names that only the modules of SDKs make a class. */
const CLASS = /[A-Z]\w{0,50}(?:Error|Exception)\b/g;
const OF_SDK =
  /\b(?:open_?ai|litellm|anthropic|groq|mistralai|cohere|genai)[\w.]{0,60}?(?:\.|::|\\{1,4})([A-Z]\w{2,50})\b/gi;
/** What stands before a class: its module, or a sign that it is part of something else. */
const MODULE = /(?:[A-Za-z_]\w{0,40}(?:\.|::|\\{1,4}|\$)){0,8}$/;
const PART_OF_MODULE = /[\w.:\\$]/;
const PART_BEFORE = /[\w.$:\\/@-]$/;
const PART_AFTER = /^(?:(?:\.|\(|::)\w|["']\]?[:=]| (?![45]\d\d)\d|: (?:if|when) )/;

/** Classes that stand for any status; the AI SDK then says no more than its reason phrase: `AI_APICallError: Not Found`. */
const ANY_STATUS = /API\w*Error$/;

/** Words of programming languages. */
const KEYWORDS = either(
  'except|import|catch(?:es)?|raises?|new|instanceof|isinstance|class|rescue|throws?|from|extends',
);
/** An exception's class where it was raised or printed, and not where source code names it. */
export const EXCEPTION_CLASS: Notation = {
  keywords: /rror\b|xception\b|[a-z](?:\.|::|\\)[A-Z]/,
  patterns: {
    /** Before a class that source code names: no exception was raised here. */
    keyword: new RegExp(raw`\b${KEYWORDS}\b(?:[^:]|::){0,80}$`),
    sentence: /\b(?:to|an?|the|or|and|on|for|of|handle) $/,
    call: /\b[a-z_]\w*\($/,
  },
  read: (source, patterns) => {
    const readings: Reading[] = [];
    for (const { end, name } of bothEnds(namesIn(source.text))) {
      const reading = readClass(source, end, name, Object.values(patterns));
      if (reading) readings.push(reading);
    }
    return readings;
  },
};

function namesIn(text: string): { name: string; end: number }[] {
  const names = [...text.matchAll(CLASS)].map(({ 0: name, index }) => ({ name, end: index + name.length }));
  const ends = new Set(names.map(({ end }) => end));
  for (const { 0: all, 1: name = '', index } of text.matchAll(OF_SDK)) {
    const end = index + all.length;
    if (!ends.has(end)) names.push({ name, end });
  }
  return names;
}

function readClass(source: Source, end: number, name: string, inCode: readonly RegExp[]): Reading | undefined {
  const { text, vocabulary } = source;
  // First by single characters: looking for the end from every place before it takes its time.
  let from = end - name.length;
  while (end - from < 200 && PART_OF_MODULE.test(text.charAt(from - 1))) from--;
  const module = MODULE.exec(text.slice(from, end - name.length))?.[0] ?? '';
  const value = module + name;
  const start = end - value.length;
  if (PART_BEFORE.test(text.slice(Math.max(0, start - 1), start)) || PART_AFTER.test(text.slice(end, end + 8)))
    return undefined;
  const own = statusesOf(module, name, vocabulary);
  if (!own && !ANY_STATUS.test(name)) return undefined;
  const message = messageAfter(text, end);
  const named = vocabulary.statusNamed(message?.value ?? '');
  const statuses = own ?? (named ? [named] : undefined);
  if (!statuses) return undefined;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).slice(-400);
  if (inCode.some((pattern) => pattern.test(before)) && !before.endsWith("<class '")) return undefined;
  // Where the class stands for any status, its message is what tells.
  const shown = own ? value : `${value}: ${message?.value}`;
  return { start, end: message?.end ?? end, exception: { value: shown, start, end, statuses }, message };
}

const MESSAGE =
  /^(["')\]>]{0,2}:\s+(?:(?:Error: )?[45]\d\d[:\s]\s?(?:-\s)?)?)(.{3,2000}?)(?: in \/\S+|\\*["'][,\]})].*|\s+\{)?$/m;
const NO_MESSAGE = /^[[{<"(]|^Error code|^[\w.]+(?:Error|Exception)\b|^HTTP (?:code )?\d|^status=/;

/** What stands after `SomeError: `, on the same line, when it is a sentence and not a body. */
function messageAfter(text: string, end: number): Fact | undefined {
  const [, lead = '', value = ''] = MESSAGE.exec(text.slice(end, end + 2000)) ?? [];
  if (!value || NO_MESSAGE.test(value)) return undefined;
  const start = end + lead.length;
  return { value, start, end: start + value.length };
}
