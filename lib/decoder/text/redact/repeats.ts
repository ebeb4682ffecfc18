import type { Span } from './kind';

/** How much of a secret is compared first, in characters. */
const HEAD = 5;
/** Shortest secret that is looked for without its label. */
const SHORTEST = 6;
/** What may stand inside of a secret that was broken at the end of a line. */
const BREAK = /[ \t]{0,80}[│┃|]?\n[ \t]{0,40}(?:>[ \t]?)?[│┃|]?[ \t]{0,40}/y;

/**
 * Finds secrets that are known from elsewhere, wherever they stand, also broken over lines.
 * @param text any text
 * @param known the secrets
 */
export function findRepeats(text: string, known: Iterable<string>): Span[] {
  const byHead = new Map<string, string[]>();
  const isFirst = new Uint8Array(128);
  for (const secret of [...known].flatMap(formsOf)) {
    if (!isTelling(secret)) continue;
    const head = secret.slice(0, HEAD);
    byHead.set(head, [...(byHead.get(head) ?? []), secret]);
    isFirst[secret.charCodeAt(0) & 127] = 1;
  }
  const found: Span[] = [];
  if (byHead.size === 0) return found;
  for (let at = 0; at + HEAD <= text.length; at++) {
    if (isFirst[text.charCodeAt(at) & 127] === 0) continue;
    const candidates = byHead.get(text.slice(at, at + HEAD));
    if (!candidates) continue;
    let end = 0;
    for (const secret of candidates) end = Math.max(end, endOfSecret(text, at, secret));
    if (end > at) {
      found.push({ start: at, end });
      at = end - 1;
    }
  }
  return found;
}

/** A secret as it is, and as it stands in a URL. */
function formsOf(secret: string): string[] {
  // Half of a pair of surrogates cannot be encoded.
  if (/[\ud800-\udfff]/.test(secret)) return [secret];
  const encoded = encodeURIComponent(secret);
  return encoded === secret ? [secret] : [secret, encoded];
}

/** Whether a secret can be told from the words of a text: a password that is a plain word or number cannot. */
function isTelling(secret: string): boolean {
  return secret.length >= SHORTEST && (secret.length >= 12 || !/^(?:[A-Za-z]+|\d+)$/.test(secret));
}

/** Offset after the secret, or 0 where another text stands. */
function endOfSecret(text: string, start: number, secret: string): number {
  let at = start;
  for (let index = 0; index < secret.length; ) {
    if (text.charCodeAt(at) === secret.charCodeAt(index)) {
      at++;
      index++;
      continue;
    }
    BREAK.lastIndex = at;
    if (!BREAK.test(text)) return 0;
    at = BREAK.lastIndex;
  }
  return at;
}
