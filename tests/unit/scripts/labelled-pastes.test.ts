import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readScoredPastes } from '@/scripts/labelled-pastes';

const folder = mkdtempSync(join(tmpdir(), 'pastes-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(text: string): string {
  const file = join(folder, 'pastes.jsonl');
  writeFileSync(file, text);
  return file;
}

const paste = {
  id: '1',
  family: 'http',
  paste: 'HTTP/1.1 429',
  expect: ['429'],
  extract: { status: 429 },
  secrets: [],
};

it('reads a paste a line; empty lines do not count', () => {
  const other = { ...paste, id: '2', all: ['429', '503'], keep: ['req_1'], outside_status: 418 };
  expect(readScoredPastes(written(`${JSON.stringify(paste)}\n  \n\n${JSON.stringify(other)}\n`))).toEqual([
    paste,
    other,
  ]);
});

it.each([
  ['\n{"id": ', /pastes\.jsonl:2: not JSON: /],
  [JSON.stringify({ ...paste, expect: [429] }), /pastes\.jsonl:1: expect\.0: Invalid input: expected string/],
  [JSON.stringify({ ...paste, extract: { status: null } }), /pastes\.jsonl:1: extract\.status: Invalid input$/],
])('refuses %j and says where and why', (text, said) => {
  expect(() => readScoredPastes(written(text))).toThrow(said);
});
