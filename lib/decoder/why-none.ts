/** What a paste is when it is no error of an API, by what gives it away. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [
    /ModuleNotFoundError|ImportError|Cannot find (?:module|package)|No module named|cannot import name|ERR_MODULE_NOT_FOUND|LoadError/,
    'This is an import error: the program did not start far enough to call an API. Install the package or fix the import.',
  ],
  [
    /ECONNREFUSED|[Cc]onnection refused|actively refused|ENOTFOUND|EAI_AGAIN|getaddrinfo|[Nn]ame or service not known|Could not resolve host|NameResolutionError|UnknownHost|no such host|nodename nor servname|dns error/,
    'The server was not reached: the name did not resolve or the connection was refused. No HTTP response came, so there is no error code. Check the base URL and the network.',
  ],
  [
    /ETIMEDOUT|ECONNRESET|socket hang up|[Tt]imed out|[Tt]imeout|Connection error\.|APIConnection|Connection aborted|RemoteProtocolError|CERTIFICATE|certificate|SSL/,
    'The connection failed or the client gave up waiting. No HTTP response came, so there is no error code. Check the network and the client timeout, then retry.',
  ],
  [
    /api_key (?:client option|has to be|must be)|OPENAI_API_KEY|apiKey option|Missing credentials/,
    'The client library stopped before it sent a request: it has no API key. Set the key in the client or its environment variable.',
  ],
  [
    /\[Errno|Segmentation fault|\b(?:FileNotFound|Syntax|Reference|Attribute|Name|Index|Key|Type|Assertion|JSONDecode|ZeroDivision|Unicode\w{0,6})Error\b|NullPointerException|OutOfBounds|nil pointer|index out of range|CUDA out of memory/,
    'This is an error of the program itself, not an answer of an API.',
  ],
  [/"(?:choices|object)"\s*:|'choices':|chat\.completion/, 'This is a response without an error.'],
];

/**
 * @param text cleaned, redacted text in which no API error was found
 * @returns one or two sentences on what it is instead
 */
export function whyNone(text: string): string {
  const head = text.length > 20_000 ? text.slice(0, 10_000) + text.slice(-10_000) : text;
  return (
    KINDS.find(([sign]) => sign.test(head))?.[1] ??
    'No HTTP error status, error type, error code or SDK exception of an OpenAI-compatible API was found in it.'
  );
}

/**
 * @param text cleaned, redacted text
 * @returns whether it tells of a failure on the client's side, where no response came
 */
export function isClientSide(text: string): boolean {
  return !/upstream|gateway/i.test(text) && KINDS.some(([sign]) => sign.test(text));
}
