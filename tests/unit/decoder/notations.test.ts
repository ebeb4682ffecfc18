import { describe, expect, test } from 'vitest';
import { indexCatalogue } from '@/lib/decoder/decide/catalogue-index';
import { decode } from '@/lib/decoder/decode';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { NOTATIONS } from '@/lib/decoder/notations/index';
import type { Notation, Reading } from '@/lib/decoder/notations/reading';
import type { ReadFacts, Samples } from '@/lib/decoder/notations/samples';
import { readValues } from '@/lib/decoder/notations/values';
import { blank, quiet } from '@/lib/decoder/text/quiet';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

/** Vite finds the files; its types are not among ours. */
type Glob = <Module>(pattern: string, options: { eager: true }) => Record<string, Module>;

const FOLDER = '../../../lib/decoder/notations/';
const files = (import.meta as unknown as { glob: Glob }).glob<Record<string, unknown>>(
  '../../../lib/decoder/notations/*.ts',
  { eager: true },
);
const vocabulary = indexCatalogue(FROZEN_CATALOGUE);
const NEVER = /(?!)/dg;

/** Each notation by the name of its file. */
const NAMED = NOTATIONS.map((notation) => {
  const path = Object.keys(files).find((file) => Object.values(files[file] ?? {}).includes(notation)) ?? '';
  return { name: path.slice(FOLDER.length, -'.ts'.length), notation };
});

function samplesOf(name: string): Samples {
  const file = files[`${FOLDER}${name}.samples.ts`];
  if (!file) throw new Error(`lib/decoder/notations/${name}.samples.ts is missing`);
  return file.SAMPLES as Samples;
}

/** What a notation reads in a text, put together. */
function read(notation: Notation, text: string, patterns = notation.patterns): ReadFacts {
  const silenced = quiet(text);
  const values = readValues(silenced);
  const source = { text: blank(silenced, values.dead), values, vocabulary };
  const readings = notation.keywords.test(source.text) ? notation.read(source, patterns) : [];
  const first = <K extends keyof Reading>(key: K) => readings.find((one) => one[key] !== undefined)?.[key];
  const wait = first('retry') ?? first('delay') ?? first('asked');
  const facts = {
    place: first('place'),
    status: first('status'),
    type: first('type')?.value,
    code: first('code')?.value,
    cutWord: first('cutWord')?.value,
    message: first('message')?.value,
    requestId: first('requestId')?.value,
    exception: first('exception')?.statuses,
    wait: wait?.seconds,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

describe.each(NAMED)('$name', ({ name, notation }) => {
  const { source, hits, misses } = samplesOf(name);

  test('says where it comes from, and has hits and near-misses', () => {
    expect(source).not.toBe('');
    expect(hits.length).toBeGreaterThan(0);
    expect(misses.length).toBeGreaterThan(0);
  });

  test.each(hits)('reads $text', ({ text, facts }) => {
    expect(read(notation, text)).toEqual(facts);
  });

  test.each(Object.keys(notation.patterns))('needs its pattern %s', (pattern) => {
    const without = { ...notation.patterns, [pattern]: NEVER };
    const all = [...hits.map(({ text }) => text), ...misses.map(({ text }) => text)];
    expect(
      all.filter((text) => JSON.stringify(read(notation, text, without)) !== JSON.stringify(read(notation, text))),
    ).not.toEqual([]);
  });

  test.each(misses)('finds no error in $text: $why', ({ text }) => {
    expect(decode(text, FROZEN_CATALOGUE, 0).kind).toBe('none');
  });
});

/** What a text goes through until it is pasted. */
const CARRIERS: Record<string, (text: string) => string> = {
  'a log line': (text) => `2026-02-03T10:11:12.000Z ERROR [worker] ${text}`,
  'a JSON string': (text) => `{"level":"error","msg":${JSON.stringify(text)}}`,
  'a JSON string in another': (text) => `{"line":${JSON.stringify(JSON.stringify({ msg: text }))}}`,
  'a quoted mail': (text) => text.replace(/^/gm, '> '),
  'a box': (text) => text.replace(/^.*$/gm, (line) => `│ ${line.padEnd(60)} │`),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'a terminal of 80 columns': (text) => text.replace(/^.{81,}$/gm, (line) => line.replace(/.{80}/g, '$&\n').trimEnd()),
};

function gist(diagnosis: Diagnosis) {
  const { status, type, code, requestId } = diagnosis.extracted;
  return { kind: diagnosis.kind, error: diagnosis.errors[0], status, type, code, requestId };
}

describe.each(Object.entries(CARRIERS))('through %s', (_name, carry) => {
  test.each(NAMED)('$name reads the same', ({ name }) => {
    for (const { text } of samplesOf(name).hits) {
      const plain = decode(text, FROZEN_CATALOGUE, 0);
      expect({ text, ...gist(decode(carry(text), FROZEN_CATALOGUE, 0)) }).toEqual({ text, ...gist(plain) });
    }
  });
});
