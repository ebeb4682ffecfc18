import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ERRORS_FOLDER, readCatalogue } from '@/lib/build/catalogue';
import { ContentError } from '@/lib/build/content-error';

const FILE = '429-rate-limit-error.mdx';

/** Front matter as it is written, kept here so that nobody's edit of a page breaks an edit of these tests. */
const FIXTURES = 'tests/fixtures/pages';
const GOOD = readFileSync(join(FIXTURES, FILE), 'utf8');

/** What every fault says, whatever it is. */
const FAULT = /^pages\/\S+\.mdx:\d+: (?:[\w.]+: found|front matter:) .*allowed: \S/s;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'catalogue-'));
  mkdirSync(join(root, ERRORS_FOLDER), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, source: string) {
  writeFileSync(join(root, ERRORS_FOLDER, name), source);
}

function faults(): string[] {
  try {
    readCatalogue(root);
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
  return [];
}

/** The line of a text, from 1, on which something stands. */
function lineWith(source: string, found: string): number {
  return source.split('\n').findIndex((line) => line.includes(found)) + 1;
}

/** Each way to break the front matter: the edit, and what the message must name besides the file. */
const broken: [name: string, edit: (source: string) => string, message: string][] = [
  ['missing field', (source) => source.replace(/^cause: .*\n/m, ''), 'cause: found nothing; allowed: string'],
  [
    'unknown key',
    (source) => source.replace('cause:', 'severity: high\ncause:'),
    'severity: found an unknown key; allowed: the keys in lib/build/error-schema.ts',
  ],
  [
    'recipe without its section',
    (source) =>
      source.replace('\npastes:', '\nrecipes:\n  - anchor: nowhere\n    codes: []\n    words: [slow]\npastes:'),
    'recipes.0.anchor: found "nowhere"; allowed: an anchor of this page, as in ## Heading [#nowhere]',
  ],
  [
    'section without its recipe',
    (source) => `${source}\n## Slow down [#slow-down]\n`,
    'recipes: found none for the section [#slow-down]; allowed: one for each section with an anchor',
  ],
  [
    'recipe for a code of another error',
    (source) =>
      `${source.replace('\npastes:', '\nrecipes:\n  - anchor: slow-down\n    codes: [no_such_code]\n    words: []\npastes:')}\n## Slow down [#slow-down]\n`,
    'recipes.0.codes: found "no_such_code"; allowed: codes and aliases of this file',
  ],
  [
    'wrong enum',
    (source) => source.replace('retry: backoff', 'retry: soon'),
    'retry: found "soon"; allowed: change-request, fix-account, backoff, retry-then-support',
  ],
  [
    'duplicate key',
    (source) => source.replace('cause:', 'status: 429\ncause:'),
    'front matter: duplicated mapping key',
  ],
  ['empty text', (source) => source.replace(/^cause: .*$/m, 'cause: ""'), 'cause: found "": empty text'],
  ['blank text', (source) => source.replace(/^cause: .*$/m, 'cause: "  "'), 'cause: found "  ": white space'],
  [
    'wrong status',
    (source) => source.replace('status: 429', 'status: 200'),
    'status: found 200: not a status of an error; allowed: 400 to 599',
  ],
  [
    'wording that is none',
    (source) => source.replace('- rate limited', '- rate limited…'),
    'wordings.0: found "rate limited…": not a wording; allowed: words, | between choices, … with a space on either side',
  ],
  [
    'alias that is no token',
    (source) => source.replace('- throttled', '- Throttled!'),
    'aliases.11: found "Throttled!"',
  ],
  ['title of another error', (source) => source.replace('title: 429', 'title: 428'), 'allowed: "429 rate_limit_error"'],
  ['sample that is no JSON', (source) => source.replace('"code": null', '"code": null,'), 'sample: found'],
  [
    'sample without a message',
    (source) => source.replace(/ +"message".*\n/, ''),
    'sample.error.message: found nothing',
  ],
];

describe('a fault in the front matter', () => {
  it.each(broken)('%s names file, line, field, what was found and what is allowed', (_name, edit, message) => {
    const source = edit(GOOD);
    expect(source).not.toBe(GOOD);
    write(FILE, source);
    expect(faults()).toEqual([expect.stringContaining(`${ERRORS_FOLDER}/${FILE}:`)]);
    expect(faults()[0]).toContain(message);
    expect(faults()[0]).toMatch(FAULT);
  });

  it.each([
    ['retry: backoff', 'retry: soon', 'retry: soon'],
    ['- throttled', '- Throttled!', 'Throttled!'],
    ['"code": null', '"code": 7', '"code": 7'],
    ['cause:', 'severity: high\ncause:', 'severity:'],
    ['cause:', 'status: 429 # again\ncause:', '# again'],
  ])('names the line: %s → %s', (from, to, at) => {
    const source = GOOD.replace(from, to);
    write(FILE, source);
    expect(faults()).toEqual([expect.stringContaining(`${FILE}:${lineWith(source, at)}: `)]);
  });

  it('names the line of a recipe’s own field', () => {
    const recipes =
      '\nrecipes:\n  - anchor: slow-down\n    codes: []\n    words: [slow]\n  - anchor: nowhere\n    codes: []\n    words: [x]';
    const source = `${GOOD.replace('\npastes:', `${recipes}\npastes:`)}\n## Slow down [#slow-down]\n`;
    write(FILE, source);
    expect(faults()).toEqual([
      expect.stringContaining(`${FILE}:${lineWith(source, '- anchor: nowhere')}: recipes.1.anchor: `),
    ]);
  });

  it('names a file whose name does not match its status and type', () => {
    write('429-rate-limits.mdx', GOOD);
    expect(faults()).toEqual([
      `${ERRORS_FOLDER}/429-rate-limits.mdx:1: file name: found "429-rate-limits.mdx"; allowed: "${FILE}", made of status and type`,
    ]);
  });

  it('names both files that claim one alias', () => {
    write(FILE, GOOD);
    const rival = '503-service-unavailable.mdx';
    const source = readFileSync(join(FIXTURES, rival), 'utf8').replace('- overloaded\n', '- throttled\n');
    write(rival, source);
    expect(faults()).toEqual([
      `${ERRORS_FOLDER}/${rival}:${lineWith(source, 'aliases:')}: aliases: found "throttled", which ${ERRORS_FOLDER}/${FILE} claims too; allowed: one error only`,
    ]);
  });

  it('is reported together with all others', () => {
    write(FILE, GOOD.replace('retry: backoff', 'retry: soon').replace('mayHaveRun: "no"', 'mayHaveRun: yes'));
    expect(faults().map((fault) => fault.split(': ')[1])).toEqual(['retry', 'mayHaveRun']);
  });
});
