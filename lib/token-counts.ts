/** How long a prompt was, and how long it may be, in tokens. */
export interface TokenCounts {
  sent: number;
  limit: number;
}

/** What a message speaks of that refuses a prompt for its length, in small letters. */
const IS_ABOUT_LENGTH = /context (?:length|window|size)|prompt is too long|prompt contains|input token count/;

/** The number that a message calls the limit: `maximum context length is 128000`, `context size (2048`, `allowed (1048576`. */
const LIMIT_AFTER = /(?:context (?:length|window|size)(?: is| of)? ?|allowed )\(?(\d[\d,]*)/;

/** The same, the word behind the number: `200000 maximum`. */
const LIMIT_BEFORE = /(\d[\d,]*) maximum/;

/** A number that stands for itself, and is no part of a name such as `gpt-4-0613`. */
const NUMBERS = /(?<![\w.-])\d[\d,]*(?![\w-])/g;

/**
 * Reads the two numbers of a message that refuses a prompt for its length. The wordings are those of OpenAI, vLLM, Anthropic, Google, Mistral and llama.cpp.
 * @param message an error's message
 * @returns both numbers; nothing where either is missing, or where none is above the limit, so that it is not the prompt that is too long
 */
export function tokenCounts(message: string): TokenCounts | undefined {
  const said = message.toLowerCase();
  if (!IS_ABOUT_LENGTH.test(said)) return undefined;
  const limit = toNumber((LIMIT_AFTER.exec(said) ?? LIMIT_BEFORE.exec(said))?.[1]);
  const sent = said
    .match(NUMBERS)
    ?.map(toNumber)
    .find((count) => count > limit);
  return sent === undefined ? undefined : { sent, limit };
}

/** `NaN`, above which there is nothing, for what is not there. */
function toNumber(digits = ''): number {
  return digits === '' ? Number.NaN : Number(digits.replaceAll(',', ''));
}

/**
 * @param message an error's message
 * @returns its two numbers in words, for example `130,012 tokens, where 128,000 fit`; nothing where {@link tokenCounts} finds none
 */
export function countsInWords(message: string): string | undefined {
  const counts = tokenCounts(message);
  return counts && `${counts.sent.toLocaleString('en')} tokens, where ${counts.limit.toLocaleString('en')} fit`;
}
