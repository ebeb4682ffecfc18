import { either, raw } from '../any-of';
import { endOf } from './kind';

/** Longest name that is looked at to the left, in characters. */
const LONGEST_LEFT = 40;

/** What a name of a secret is qualified with. */
const QUALIFIERS = either(
  'value|prod(?:uction)?|dev|test|stag(?:e|ing)|live|old|new|raw|base|b64|base64|data|env|primary',
  raw`secondary|main|backup|eu|us|hash|sha256|\d{1,3}`,
);
/** What may follow the noun of a secret's name: `_PROD`, `_2`, `_base64`, `s` of a list. */
const AFTER = new RegExp(`(?:ı|s|는|은)?(?:[ _-](?:d[ei'] ?|della )?API)?(?:[-_.]?${QUALIFIERS})*`, 'iy');

/** A name goes on: what stood there is only the beginning of another one. */
const GOES_ON = /[A-Za-z\d_]|-[A-Za-z]/y;
/** What libraries put behind a name when it is made a call. */
const CALL_END = /(?:credentials?|str)(?:\.\w{1,20})?\(/iy;

/** A name of a secret in a text. */
export interface Name {
  start: number;
  end: number;
  /** The noun itself, lower case. */
  noun: string;
  /** What stands in the same name, or as the words before it, in front of the noun; lower case, without the joint. */
  left(): string;
  /** Whether nothing joins the noun to what is left of it: `dbpassword`, `monkey`. */
  glued: boolean;
  /** Whether the name is one word with the noun, not words in a sentence. */
  joined: boolean;
  /** Whether a list may follow. */
  plural: boolean;
}

/**
 * Reads the name around a noun.
 * @param text any text
 * @param at offset of the noun
 * @param nounEnd offset after it
 * @returns undefined when the noun is only a part of a longer word
 */
export function nameAround(text: string, at: number, nounEnd: number): Name | undefined {
  let end = endOf(AFTER, text, nounEnd);
  if (endOf(GOES_ON, text, end) >= 0) {
    end = nounEnd;
    if (endOf(GOES_ON, text, end) >= 0 && endOf(CALL_END, text, end) < 0) return undefined;
  }
  let start = at;
  const limit = Math.max(0, at - LONGEST_LEFT);
  while (start > limit && isNamePart(text.charCodeAt(start - 1))) start--;
  while (start < at && text.charAt(start) === '-') start++;
  const own = text.slice(start, at);
  const joined = own !== '';
  const left = () => {
    const all = joined ? own : text.slice(Math.max(0, start - LONGEST_LEFT), start);
    return all
      .replace(/[-_.\s]+$/, '')
      .replace(/([a-z])([A-Z])/g, '$1_$2')
      .toLowerCase();
  };
  const glued = joined && /[A-Za-z\d]$/.test(own) && !isHump(text, at);
  return {
    start,
    end,
    noun: text.slice(at, nounEnd).toLowerCase(),
    left,
    glued,
    joined,
    plural: /s$/i.test(text.slice(nounEnd, end)) || /s$/i.test(text.slice(at, nounEnd)),
  };
}

/** Whether a capital begins a new word inside of a name: `apiKey`. */
function isHump(text: string, at: number): boolean {
  return /[a-z\d]/.test(text.charAt(at - 1)) && /[A-Z]/.test(text.charAt(at));
}

function isNamePart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46
  );
}
