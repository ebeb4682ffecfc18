import type { CatalogueIndex } from '../decide/catalogue-index';
import type { Choice } from '../decide/choose';
import type { Origin } from '../diagnosis';
import { anyOf } from '../text/any-of';

/** What a paste is that holds no error of the API, by what gives it away; the first that fits. */
const SIGNS: readonly (readonly [Origin['by'], RegExp])[] = [
  [
    'program',
    anyOf(
      /ModuleNotFound|ImportError|Cannot find (?:module|package)|No module named|LoadError/,
      /(?:Attribute|Name|Syntax|Reference|Type|Index|Key|Assertion)Error/,
    ),
  ],
  ['program', /api_key (?:client|has to|must)|_API_KEY env|IllegalArgument/],
  [
    'nobody',
    anyOf(
      /ECONN|[Cc]onnection (?:refused|error)|(?:Failed|Couldn't) (?:to )?connect|actively refused|ENOTFOUND/,
      /EAI_AGAIN|getaddrinfo|service not known|resolve host|NameResolution|UnknownHost|no such host|dns error/,
      /ETIMEDOUT|hang up|[Tt]imed? ?out|aborted|RemoteProtocol|[Cc]ertificate|CERTIFICATE|SSL|TLS/,
      /Failed to fetch|fetch failed|error sending request|\b407 Proxy/,
    ),
  ],
  [
    'program',
    anyOf(
      /\[Errno|Decode(?:Error)?\b|Unicode\w{0,6}Error|FileNotFoundError|NullPointer|DOMException/,
      /E(?:NOENT|ACCES|ADDRINUSE)\b|FinishReason|ResponseValidation|command not found|runtime error:/,
      /out of memory|ValidationError|ValueError/,
    ),
  ],
  [
    'success',
    anyOf(
      /["'](?:choices|object)["']\s*:|chat\.completion|HTTP\/[\d.]+ 2\d\d/i,
      /\b(?:status|code)["']?\s?[:=]\s?["']?(?:ok|2\d\d)\b/i,
    ),
  ],
];

/** What names a row: a status, a type, a code. */
const NAME = /\b(?:[45]\d\d|[a-z]+(?:_[a-z]+)+)\b/g;

/**
 * @param text what was pasted, cleaned
 * @param choice what its records come to
 * @param index the reference
 * @returns who answered, or what the text is, where no API error was found in it
 */
export function originOfOther(text: string, { foreign, own, isTalk }: Choice, index: CatalogueIndex): Origin {
  const service = foreign.at(-1)?.origin;
  if (service?.by === 'service') return service;
  const by = SIGNS.find(([, sign]) => sign.test(text))?.[0];
  if (by && by !== 'success') return { by };
  if (own.length > 0) return { by: 'own' };
  return by ? { by } : { by: 'text', ...(isTalk && { named: namedIn(text, index) }) };
}

/** The rows that a text names, in its order; a type that stands for several names none of them. */
function namedIn(text: string, index: CatalogueIndex): string[] {
  const rows = (text.match(NAME) ?? []).flatMap((name) => {
    const [row, second] = index.byWord(name);
    return index.byStatus(Number(name)) ?? (second ? undefined : row) ?? [];
  });
  return [...new Set(rows.map(({ slug }) => slug))];
}
