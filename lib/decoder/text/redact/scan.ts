import type { Add, SecretKind, Sign, Span } from './kind';

/** Letters in either case, digits, joints, what URLs and addresses are made of; 0 is all else. */
const CLASSES = 32;
const SIGNS: Record<string, number> = { '-': 28, _: 28, ':': 29, '/': 30, '\\': 30, '@': 31, '?': 31, '&': 31 };

const CLASS_OF = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  if (letter >= 'a' && letter <= 'z') return letter.charCodeAt(0) - 96;
  if (letter >= '0' && letter <= '9') return 27;
  return SIGNS[letter] ?? 0;
});

/** One head of a sign: what must stand from its first character on. */
interface Head {
  kind: SecretKind;
  sign: Sign;
  letters: string;
  /** Where in it stands the character that it is looked up by. */
  offset: number;
}

/** All heads, by what is cheap to look up while a text passes by. */
export interface HeadIndex {
  /** Number of a bucket for each three classes in a row; 0 where no head begins. */
  byClasses: Uint16Array;
  buckets: Head[][];
  /** Heads with a letter beyond ASCII, by the first of them. */
  byLetter: Map<number, Head[]>;
}

/**
 * Prepares kinds for {@link scan}: one look-up per character tells whether any of them may begin there, so that a text without
 * secrets costs one cheap pass.
 */
export function indexHeads(kinds: readonly SecretKind[]): HeadIndex {
  const index: HeadIndex = { byClasses: new Uint16Array(CLASSES ** 3), buckets: [[]], byLetter: new Map() };
  for (const kind of kinds) {
    for (const sign of Object.values(kind.signs)) {
      for (const letters of sign.heads) addHead(index, { kind, sign, letters, offset: letters.search(/[^\0-\x7f]/) });
    }
  }
  return index;
}

function addHead(index: HeadIndex, head: Head): void {
  if (head.offset >= 0) {
    for (const letter of new Set([head.letters.charAt(head.offset), head.letters.charAt(head.offset).toUpperCase()])) {
      const code = letter.charCodeAt(0);
      index.byLetter.set(code, [...(index.byLetter.get(code) ?? []), head]);
    }
    return;
  }
  const known = [...head.letters.slice(0, 3)].map((letter) => CLASS_OF[letter.charCodeAt(0)] ?? 0);
  // A head of one or two characters stands for all that go on from it.
  const free = CLASSES ** (3 - known.length);
  const first = known.reduce((sum, one) => sum * CLASSES + one, 0) * free;
  for (let at = first; at < first + free; at++) {
    const bucket = index.byClasses[at] ?? 0;
    if (bucket > 0) index.buckets[bucket]?.push(head);
    else index.byClasses[at] = index.buckets.push([head]) - 1;
  }
}

/**
 * Finds the secrets of a text.
 * @param text any text
 * @param index what {@link indexHeads} made of the kinds to look for
 * @returns stretches, which may overlap
 */
export function scan(text: string, { byClasses, buckets, byLetter }: HeadIndex): Span[] {
  const found: Span[] = [];
  const add: Add = (start, end) => {
    if (end > start) found.push({ start, end });
  };
  const { length } = text;
  const readUntil = new Map<SecretKind, number>();
  const ask = ({ kind, sign }: Head, at: number) => {
    if (at < (readUntil.get(kind) ?? 0)) return;
    const until = kind.find(text, at, sign, add);
    if (until !== undefined) readUntil.set(kind, until);
  };
  let last = 0;
  // Two characters beyond the end, so that a head of one is seen there.
  for (let at = 0; at < length + 2; at++) {
    const code = at < length ? text.charCodeAt(at) : 0;
    if (code > 127) {
      last = (last << 5) & 0x7fff;
      const heads = byLetter.get(code);
      if (heads) for (const head of heads) if (at >= head.offset) ask(head, at - head.offset);
      continue;
    }
    last = ((last << 5) | (CLASS_OF[code] as number)) & 0x7fff;
    const bucket = byClasses[last] as number;
    if (bucket === 0 || at < 2) continue;
    for (const head of buckets[bucket] as Head[]) if (stands(text, at + 1, head.letters)) ask(head, at - 2);
  }
  return found;
}

/** Whether the rest of a head, from its fourth letter on, stands at an offset. */
function stands(text: string, at: number, letters: string): boolean {
  for (let index = 3; index < letters.length; index++) {
    if (CLASS_OF[text.charCodeAt(at + index - 3)] !== CLASS_OF[letters.charCodeAt(index)]) return false;
  }
  return true;
}
