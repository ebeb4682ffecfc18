/** What a paste is that holds no error of an API, by what gives it away. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [
    /ModuleNotFound|ImportError|Cannot find (?:module|package)|No module named|cannot import|LoadError/,
    'An import error: the program did not get as far as calling an API.',
  ],
  [
    /ECONNREF|[Cc]onnection refused|actively refused|ENOTFOUND|EAI_AGAIN|getaddrinfo|service not known|resolve host|NameResolution|UnknownHost|no such host|dns error/,
    'The server was not reached, so no status came back. Check the base URL and the network.',
  ],
  [
    /ETIMEDOUT|ECONNRESET|hang up|[Tt]imed? ?out|ection error\.|aborted|RemoteProtocol|CERTIFICATE|certificate|SSL|Failed to fetch/,
    'The connection failed or the client gave up, so no status came back. Check the network and the client timeout.',
  ],
  [
    /api_key (?:client|has to|must)|_API_KEY env|apiKey option/,
    'The client has no API key, so it sent no request. Set the key in the client or its environment variable.',
  ],
  [
    /\[Errno|\b(?:Syntax|Reference|Attribute|Name|Index|Key|Type|Assertion|Decode|Unicode\w{0,6}|FileNotFound)Error\b|NullPointer|DOMException|E(?:NOENT|ACCES|ADDRINUSE)\b|FinishReason|ResponseValidation|command not found|runtime error:|out of memory/,
    'An error of the program itself, not an answer of an API.',
  ],
  [/["'](?:choices|object)["']\s*:|chat\.completion/, 'A response without an error.'],
];

/**
 * @param text what was pasted, as it is shown again
 * @returns what it is, where no API error was found in it: one or two sentences
 */
export function whyNone(text: string): string {
  return (
    KINDS.find(([sign]) => sign.test(text))?.[1] ??
    'No HTTP error status, error type, error code or exception of an API was found.'
  );
}
