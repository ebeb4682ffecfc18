import { anyOf, either, raw } from '../any-of';

/** A word, an abbreviation, a number or a version, as names of models, hosts and files are made of: `grok`, `llama3`, `70b`, `4o`, `0709`, `v1`. */
const WORDISH = /^(?:[A-Za-z]{1,15}\d{0,4}|\d{1,8}[A-Za-z]{0,2}|[a-z]\d{1,4}[a-z]\d?)$/;
/** What joins the parts of a name or an id. */
const JOINTS = /[-_.:/@+=~]+/;
/** UUIDs, hashes, times, addresses, paths and hosts. */
const PLACES = either(
  raw`(?:[A-Za-z.]+\/){2,}[a-z]+$|\{?[\da-f]{8}(?:-[\da-f]{4}){3}-|(?:sha\d+[-:])?(?:[\da-f]{40}|[\da-f]{64})$|sha\d+-`,
  raw`\d{4}-\d\d-\d\d|[a-z+]+:\/\/|[.~]*\/|[A-Z]:\\|[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,6}(?:[:/]|$)`,
);
/** UUIDs, hashes as git and lock files write them, times, addresses, paths. */
const REFERENCE = new RegExp(`^${PLACES}`);

/**
 * @param text a run of letters, digits and joints
 * @returns whether it is made of words and numbers, as a model's name is, rather than drawn at random
 */
export function isWordish(text: string): boolean {
  let random = 0;
  for (const part of text.split(JOINTS)) if (!WORDISH.test(part)) random += part.length;
  return random < 8;
}

/**
 * @param text a run without spaces
 * @returns whether it has a place of its own in a log: a UUID, a hash, a time, a path, a host
 */
export function isReference(text: string): boolean {
  return REFERENCE.test(text);
}

/** Whether letters and digits stand together. */
export function isMixed(text: string): boolean {
  return /\d/.test(text) && /[A-Za-z]/.test(text);
}

/**
 * Whether something that only perhaps is called a key looks like one.
 * @param text any text
 * @param shortest how long it must be
 */
export function isRandom(text: string, shortest = 16): boolean {
  return text.length >= shortest && isMixed(text) && !/\s/.test(text) && !isWordish(text) && !isReference(text);
}

/**
 * Whether something beside the word for a key can be one, and not the next word of a sentence.
 * @param text any text
 */
export function isKeyish(text: string): boolean {
  if (text.length < 8 || /\s/.test(text) || isReference(text)) return false;
  return (isMixed(text) && (text.length >= 12 || !isWordish(text))) || text.length >= 24;
}

/** What stands for a secret is shorter, in characters. */
const LONGEST_TOLD = 300;

/** Three stars, dots or bullets, an ellipsis: what stands for letters that are not shown. */
const COVER = /[*.•●]{3,}|…|x{5,}/i;
/** A vendor's prefix, which tells nothing of the key. */
const PREFIX = /^[A-Za-z]{1,8}[-_](?:(?:proj|ant|api\d\d|or|v1|live|test|flow)[-_])*/;

/**
 * Whether a key was already cut by who printed it: `sk-...abcd`, `sk-proj-abc1***...***wxyz`. What servers show of a key, its first
 * and last letters, is for recognising it and no secret: at most twelve characters.
 * @param text a run that may hold a key
 */
export function isHint(text: string): boolean {
  return (
    text.length < LONGEST_TOLD && COVER.test(text) && text.replace(PREFIX, '').replace(/[*.…•●xX-]/g, '').length <= 12
  );
}

/** Words that say that there is none, and those of a sentence. */
const NO_VALUE_WORDS = either(
  'null|none|nil|undefined|yes|true|false|not?|str(?:ing)?|any|required|missing|(?:in)?valid',
  'incorrect|wrong|expired|revoked|disabled|denied|is|are|was|has|must|should|cannot|failed|error',
  'unknown|redacted|filtered|provided|for|in|to|the|with|from|bool(?:ean)?|please|this|unauthorized',
  'bearer|basic',
);
/** Values that say that there is none, that tell where it is, and words of a sentence about one that is not shown. */
const NO_VALUE = anyOf(
  new RegExp(raw`^${NO_VALUE_WORDS}(?=\s|[.,;:)]?$)`, 'i'),
  /^(?:not_|\$(?:[{(]|env:|[A-Za-z_]+\d?$)|%\w+%|\{\{|![A-Z]\w+ |your|getenv)/i,
  /^(?:os|process|import|self|this|config|settings|args|env|secrets|vars?|op|arn)[.:[(]/i,
);

const BRACKETS = /^[{[<].*[}\]>]$/;
/** What stands in brackets instead of a value: capitals, or a word that says so. */
const TELLING = anyOf(
  /^[{[<]+[^a-z]*[}\]>]+$|your|key|token|secret|pass|pwd|redact|filter|hidden|mask|omit|none|null|empty/i,
  /value|object|function|here|env|var|[.:$%(]/i,
);

/**
 * Whether a value is none: empty, masked, a placeholder, a variable's name, or the next words of a sentence.
 * @param text a value without its quotes
 */
export function isPlaceholder(text: string): boolean {
  if (text.includes('[hidden')) return true;
  return text.length < LONGEST_TOLD && (!/[^\s*•●.…xX_=-]/.test(text) || NO_VALUE.test(text) || BRACKETS.test(text));
}

/**
 * Whether a password in brackets is none: `[FILTERED]`, `<your password>`, `[object Object]`. Others may be one: `<Herbst>`.
 * @param text a value without its quotes
 */
export function isNoPassword(text: string): boolean {
  return BRACKETS.test(text) ? TELLING.test(text) : isPlaceholder(text);
}
