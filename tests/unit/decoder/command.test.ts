import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'decode-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, args: string[], input = '') {
  return spawnSync('npx', ['tsx', `scripts/${script}.ts`, ...args], { input, encoding: 'utf8' });
}

describe('the decode command', () => {
  test('prints one JSON object for what it reads from stdin', () => {
    const { status, stdout } = run(
      'decode',
      [],
      'HTTP/2 429\nretry-after: 12\nx-request-id: req_1234567890\n\n{"error":{"message":"Slow","type":"requests","code":"rate_limit_exceeded"}}',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      kind: 'known',
      errors: ['429-rate-limit-error'],
      extracted: {
        status: 429,
        type: 'requests',
        code: 'rate_limit_exceeded',
        message: 'Slow',
        requestId: 'req_1234567890',
        retryAfterSeconds: 12,
      },
      redacted: 0,
      because: 'Status 429 in the HTTP status line.',
      also: [],
      limits: [],
      origin: { by: 'unknown' },
    });
  });

  test('reads a file, and says so when it cannot', () => {
    const file = join(folder, 'paste.txt');
    writeFileSync(file, 'hello');
    expect(JSON.parse(run('decode', [file]).stdout)).toMatchObject({
      kind: 'none',
      errors: [],
      extracted: {},
      redacted: 0,
    });
    const missing = run('decode', [join(folder, 'missing.txt')]);
    expect(missing.status).toBe(2);
    expect(missing.stdout).toBe('');
    expect(missing.stderr).toContain('decode: cannot read');
  });
});

describe('the decode command, for many pastes', () => {
  test('prints one JSON a line, with every text that a page would show or copy', () => {
    const file = join(folder, 'pastes.jsonl');
    const pastes = [
      { id: 'limit', paste: 'HTTP/2 429\nretry-after: 12\n\n{"error":{"message":"Slow","type":"requests"}}' },
      { id: 7, paste: 'pinecone.exceptions.NotFoundException: (404)' },
      { id: 'nothing', paste: '' },
    ];
    writeFileSync(file, pastes.map((paste) => JSON.stringify(paste)).join('\n'));
    const { status, stdout } = run('decode', ['--jsonl', file]);
    expect(status).toBe(0);
    const [limit, other, nothing] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(limit).toMatchObject({
      id: 'limit',
      kind: 'known',
      errors: ['429-rate-limit-error'],
      confidence: 'certain',
      shown: expect.stringContaining('retry-after: 12'),
      ticket: expect.stringContaining('Status: 429'),
      fragment: expect.stringContaining('error=429-rate-limit-error'),
      prompt: expect.stringContaining('429-rate-limit-error.md'),
    });
    expect(other).toMatchObject({ id: 7, kind: 'none', confidence: null, origin: { by: 'service', name: 'Pinecone' } });
    expect(nothing).toMatchObject({ id: 'nothing', kind: 'empty', shown: '', prompt: '' });
  });

  test('names the line that is none', () => {
    const file = join(folder, 'broken.jsonl');
    writeFileSync(file, '{"id":1,"paste":"429"}\n{"id":2}');
    const { status, stderr } = run('decode', ['--jsonl', file]);
    expect(status).toBe(2);
    expect(stderr).toContain('line 2');
  });
});

describe('the score command', () => {
  const file = join(folder, 'labelled.jsonl');
  const line = (fields: object) =>
    JSON.stringify({ id: 'a', family: 'f', expect: [], extract: {}, secrets: [], ...fields });

  test('counts rows, values and secrets', () => {
    writeFileSync(
      file,
      [
        line({
          id: 'right',
          paste: 'Error: 429 Slow sk-flow-EXAMPLE123456',
          expect: ['429'],
          extract: { status: 429 },
          secrets: ['sk-flow-EXAMPLE123456'],
        }),
        line({ id: 'wrong', paste: 'Error: 404 Gone', expect: ['401'], extract: { code: 'x' } }),
        line({ id: 'outside', paste: 'HTTP/1.1 418 x', outside_status: 418 }),
      ].join('\n'),
    );
    const { status, stdout } = run('score', [file]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^wrong: row: wanted 401/m);
    expect(stdout).toMatch(/^total +2\/3 +1\/2 +0\/0 +1\/1$/m);
    expect(stdout).toContain('negatives decoded as errors: 0');
  });

  test('fails under a minimum only when asked', () => {
    expect(run('score', [file, '--min', '90']).status).toBe(1);
    expect(run('score', [file, '--min', '60']).status).toBe(0);
    expect(run('score', []).status).toBe(2);
  });
});
