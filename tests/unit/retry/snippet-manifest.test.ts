import { describe, expect, test } from 'vitest';
import type { HighlightLanguage } from '@/lib/build/highlight';
import { highlightSnippet } from '@/lib/build/highlight-snippet';
import { DEFAULT_POLICY } from '@/lib/retry/policy';
import { snippetText } from '@/lib/retry/snippet';

const TEXT = [
  'import random',
  'attempts = 7',
  'delay = random.random() * 30  # of 1',
  'print(attempts, delay)',
  '',
].join('\n');

const MANIFEST = {
  install: 'pip install nothing',
  notes: [],
  numbers: ['attempts = {attempts}'],
  jitter: [
    {
      none: ['delay = 30  # of 1'],
      equal: ['delay = 15', 'delay += 15'],
      full: ['delay = random.random() * 30  # of 1'],
    },
    { none: [], equal: [], full: ['import random'] },
  ],
};

/** What every fault says, whatever it is. */
const FAULT = /^snippets\/python\/loop\.json: [\w.]+: found .*allowed: \S/;

function build(changes: object, text = TEXT, grammar: HighlightLanguage = 'python') {
  return highlightSnippet({
    language: 'python',
    variant: 'loop',
    grammar,
    file: 'snippets/python/loop.py',
    text,
    manifestFile: 'snippets/python/loop.json',
    manifestText: JSON.stringify({ ...MANIFEST, ...changes }),
  });
}

describe('forms of the jitter', () => {
  test.each([
    ['none', ['attempts = 7', 'delay = 30  # of 1', 'print(attempts, delay)']],
    ['equal', ['attempts = 7', 'delay = 15', 'delay += 15', 'print(attempts, delay)']],
    ['full', TEXT.trim().split('\n')],
  ] as const)('%s may have fewer or more lines', async (jitter, lines) => {
    const built = await build({});
    if ('faults' in built) throw new Error(built.faults.join('\n'));
    expect(snippetText(built, { ...DEFAULT_POLICY, jitter })).toBe(`${lines.join('\n')}\n`);
  });
});

describe('numbers in one line', () => {
  test('several, each of another length than the default', async () => {
    const text = 'run(7, 1, 30, 6)\n';
    const built = await build(
      { numbers: ['run({attempts}, {firstDelay:s}, {maxDelay:s}, {retries})'], jitter: [] },
      text,
    );
    if ('faults' in built) throw new Error(built.faults.join('\n'));
    const policy = { ...DEFAULT_POLICY, attempts: 12, firstDelayMs: 1250, maxDelayMs: 3000 };
    expect(snippetText(built, policy)).toBe('run(12, 1.25, 3, 11)\n');
    expect(snippetText(built, DEFAULT_POLICY)).toBe(text);
  });
});

describe('faults name file, field, what was found and what is allowed', () => {
  test.each<[string, object, RegExp]>([
    ['unknown key', { colour: 'red' }, /^snippets\/python\/loop\.json: colour: found an unknown key; allowed: /],
    ['missing key', { install: undefined }, /^snippets\/python\/loop\.json: install: found nothing; allowed: string/],
    [
      'empty text',
      { install: '' },
      /^snippets\/python\/loop\.json: install: found "": empty text; allowed: one sentence/,
    ],
    [
      'a line that is not there',
      { numbers: ['tries = {attempts}'] },
      /numbers\.0: found "tries = 7", 0 times in the source; allowed: /,
    ],
    [
      'another number there',
      { numbers: ['attempts = {retries}'] },
      /numbers\.0: found "attempts = 6", 0 times in the source/,
    ],
    ['no placeholder', { numbers: ['attempts = 7'] }, /numbers\.0: found no placeholder; allowed: \{attempts\}, /],
    [
      'a line named twice',
      { numbers: ['attempts = {attempts}', 'attempts = {attempts}'] },
      /numbers\.1: found a line that another entry names/,
    ],
    [
      'no line for the default',
      { jitter: [{ none: [], equal: [], full: [] }] },
      /jitter\.0\.full: found no line; allowed: /,
    ],
    [
      'a missing form',
      { jitter: [{ none: [], full: ['import random'] }] },
      /jitter\.0\.equal: found nothing; allowed: array/,
    ],
  ])('%s', async (_, changes, message) => {
    const built = await build(changes);
    expect('faults' in built ? built.faults : []).toEqual([expect.stringMatching(message)]);
    expect('faults' in built ? built.faults[0] : '').toMatch(FAULT);
  });

  test('a number that the highlighter splits', async () => {
    const changes = { numbers: ['let wait = {firstDelay:float};'], jitter: [] };
    const built = await build(changes, 'let wait = 1.0;\n', 'rust');
    const allowed =
      'snippets/python/loop.py: {firstDelay:float}: found a number that the highlighter splits; allowed: one token';
    expect(built).toEqual({ faults: [allowed] });
    expect(await build(changes, 'let wait = 1.0;\n', 'java')).not.toHaveProperty('faults');
  });

  test.each([
    ['no line break at the end', TEXT.trim()],
    ['an empty line at the end', `${TEXT}\n`],
    ['carriage returns', TEXT.replaceAll('\n', '\r\n')],
  ])('%s', async (_, text) => {
    const built = await build({}, text);
    expect('faults' in built ? built.faults : []).toEqual([
      expect.stringMatching(/^snippets\/python\/loop\.py: line breaks: /),
    ]);
  });
});
