import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NAMES } from '@/lib/decoder/decide/names';
import { BESIDE, REQUESTS, ROUTES } from '@/lib/decoder/decide/requests';
import { PATTERNS as SERVICES } from '@/lib/decoder/decide/services';
import { SENTENCES, SHAPES } from '@/lib/decoder/decide/shapes';
import { decode } from '@/lib/decoder/decode';
import { AFTER, BEFORE, CODE_BEFORE } from '@/lib/decoder/notations/other-numbers';
import { PARTS } from '@/lib/decoder/notations/page-message';
import { ABOUT, GENERAL } from '@/lib/decoder/text/prose';
import { CHANGES, SOURCE_KINDS } from '@/lib/decoder/text/source-kinds';
import { KINDS } from '@/lib/decoder/text/talk';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

/** The tables of which every pattern must be needed by a sample. */
const TABLES: Record<string, readonly RegExp[]> = {
  names: NAMES,
  requests: REQUESTS,
  routes: ROUTES,
  beside: BESIDE,
  services: SERVICES.map(({ pattern }) => pattern),
  shapes: SHAPES.map(([, shape]) => shape),
  sentences: SENTENCES.map(([, sentence]) => sentence),
  'other numbers': [...BEFORE, ...CODE_BEFORE, ...AFTER],
  'parts of pages': PARTS,
  prose: [...ABOUT, ...GENERAL],
  'kinds of source': SOURCE_KINDS,
  changes: CHANGES,
  talk: KINDS,
};

/** Vite finds the files; its types are not among ours. */
type Glob = (patterns: string[], options: { eager: true }) => Record<string, unknown>;

const files = (import.meta as unknown as { glob: Glob }).glob(
  ['./cases/*.ts', '../../../lib/decoder/notations/*.samples.ts'],
  { eager: true },
);

/** Every text that is a case or a sample anywhere in the tables. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 2 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
const notOurs = readFileSync(new URL('./cases/not-ours.txt', import.meta.url), 'utf8').split(/^=== .*\n/m);
const texts = [...new Set([...textsIn(Object.values(files)), ...notOurs])];

const answer = (text: string) => JSON.stringify(decode(text, FROZEN_CATALOGUE, 0));
const { exec, [Symbol.matchAll]: matchAll } = RegExp.prototype;
const watched = new Set(Object.values(TABLES).flat());

/** The texts in which a pattern is met. */
const met = new Map<RegExp, Set<string>>();
let current = '';
let disabled: RegExp | undefined;

function note(pattern: RegExp): void {
  const known = met.get(pattern);
  if (known) known.add(current);
  else met.set(pattern, new Set([current]));
}

beforeAll(() => {
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    if (this === disabled) return null;
    const found = exec.call(this, text);
    if (found && !disabled && watched.has(this)) note(this);
    return found;
  };
  RegExp.prototype[Symbol.matchAll] = function (this: RegExp, text: string) {
    // What it gives is read by a copy of the pattern.
    const found = [...matchAll.call(this, text)];
    if (found[0] && !disabled && watched.has(this)) note(this);
    return (this === disabled ? [] : found)[Symbol.iterator]() as ReturnType<typeof matchAll>;
  };
});

afterAll(() => {
  RegExp.prototype.exec = exec;
  RegExp.prototype[Symbol.matchAll] = matchAll;
});

test('every pattern of the tables is needed: without it, a sample is answered in another way', () => {
  const answers = new Map<string, string>();
  for (const text of texts) {
    current = text;
    answers.set(text, answer(text));
  }
  const idle: Record<string, string[]> = {};
  for (const [name, patterns] of Object.entries(TABLES)) {
    for (const pattern of patterns) {
      disabled = pattern;
      const isNeeded = [...(met.get(pattern) ?? [])].some((text) => answer(text) !== answers.get(text));
      if (!isNeeded) idle[name] = [...(idle[name] ?? []), String(pattern)];
    }
  }
  disabled = undefined;
  expect(idle).toEqual({});
});
