import type { NotAnError } from './diagnosis';

/** What a paste is when it is no error of an API, by what gives it away. */
const KINDS: readonly (readonly [RegExp, NotAnError])[] = [
  [/ModuleNotFound|ImportError|Cannot find (?:module|package)|No module named|cannot import|LoadError/, 'import'],
  [
    /ECONNREF|[Cc]onnection refused|actively refused|ENOTFOUND|EAI_AGAIN|getaddrinfo|service not known|resolve host|NameResolution|UnknownHost|no such host|dns error/,
    'unreached',
  ],
  [
    /ETIMEDOUT|ECONNRESET|hang up|[Tt]imed? ?out|ection error\.|aborted|RemoteProtocol|CERTIFICATE|certificate|SSL|Failed to fetch/,
    'broken',
  ],
  [/api_key (?:client|has to|must)|_API_KEY env|apiKey option/, 'no-key'],
  [
    /\[Errno|\b(?:Syntax|Reference|Attribute|Name|Index|Key|Type|Assertion|Decode|Unicode\w{0,6}|FileNotFound)Error\b|NullPointer|DOMException|E(?:NOENT|ACCES|ADDRINUSE)\b|FinishReason|ResponseValidation|command not found|runtime error:|out of memory/,
    'program',
  ],
  [/["'](?:choices|object)["']\s*:|chat\.completion/, 'success'],
];

/**
 * @param text cleaned, redacted text in which no API error was found
 * @returns what it is instead
 */
export function whyNone(text: string): NotAnError {
  const head = text.length > 20_000 ? text.slice(0, 10_000) + text.slice(-10_000) : text;
  return KINDS.find(([sign]) => sign.test(head))?.[1] ?? 'unknown';
}

/**
 * @param text cleaned, redacted text
 * @returns whether it tells of a failure on the client's side, where no response came
 */
export function isClientSide(text: string): boolean {
  return !/upstream|gateway|endpoint/i.test(text) && KINDS.some(([sign]) => sign.test(text));
}
