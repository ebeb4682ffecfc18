import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ERRORS_FOLDER, parseErrorFile } from '@/lib/build/catalogue';
import { newErrorFile } from '@/lib/build/new-error';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-error-'));
  mkdirSync(join(root, ERRORS_FOLDER), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a new error', () => {
  it('is a skeleton whose only faults are its blanks', () => {
    const result = newErrorFile('413', 'payload_too_large', root);
    expect(result).toEqual({ file: `${ERRORS_FOLDER}/413-payload-too-large.mdx` });
    const file = `${ERRORS_FOLDER}/413-payload-too-large.mdx`;
    const source = readFileSync(join(root, file), 'utf8');
    const parsed = parseErrorFile(file, source);
    const fields = 'faults' in parsed ? parsed.faults.map((fault) => fault.split(': ')[1]) : [];
    expect(fields).toEqual([
      'cause',
      'recommendation',
      'retry',
      'mayHaveRun',
      'mayHaveRunReason',
      'sample.error.message',
    ]);
  });

  it('builds once its blanks are filled', () => {
    newErrorFile('413', 'payload_too_large', root);
    const file = `${ERRORS_FOLDER}/413-payload-too-large.mdx`;
    const filled = readFileSync(join(root, file), 'utf8')
      .replace('retry: ""', 'retry: backoff')
      .replace('mayHaveRun: ""', 'mayHaveRun: "no"')
      .replaceAll(': ""', ': "Some text"');
    expect(parseErrorFile(file, filled)).toMatchObject({ entry: { slug: '413-payload-too-large', retry: 'backoff' } });
  });

  it('does not overwrite', () => {
    const file = `${ERRORS_FOLDER}/413-payload-too-large.mdx`;
    writeFileSync(join(root, file), 'mine');
    expect(newErrorFile('413', 'payload_too_large', root)).toEqual({
      refused: `${file} exists already and is left as it is.`,
    });
    expect(readFileSync(join(root, file), 'utf8')).toBe('mine');
  });

  it.each([
    ['200', 'ok', 'Status: found "200"'],
    ['', '', 'Status: found ""'],
    ['413', 'Payload Too Large', 'Type: found "Payload Too Large"'],
    ['413', '../../etc', 'Type: found "../../etc"'],
  ])('refuses %j %j', (status, type, reason) => {
    const result = newErrorFile(status, type, root);
    expect('refused' in result && result.refused).toContain(reason);
  });
});
