import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findProof } from '@/lib/build/proven-snippets';
import { readSnippets } from '@/lib/build/read-snippets';
import type { LabResult } from '@/lib/retry/lab-result';

const [snippet] = await readSnippets(process.cwd(), ['python']);
if (!snippet) throw new Error('no snippet for Python');

const result: LabResult = {
  language: 'python',
  variant: 'sdk',
  sha256: createHash('sha256').update(readFileSync('snippets/python/sdk.py')).digest('hex'),
  sdk: 'openai 1.0.0',
  runtime: 'Python 3.0.0',
  date: '2026-01-02',
  passed: 9,
  total: 10,
  faults: 5,
  notSurvived: ['a redirect'],
};

describe('the proof of a snippet', () => {
  it('is the lab’s result for these very bytes', () => {
    const { sdk, runtime, date, faults, notSurvived } = result;
    const proof = { sdk, runtime, date, faults, notSurvived };
    expect(findProof(snippet, [{ ...result, variant: 'loop' }, result])).toEqual(proof);
  });

  it.each<[string, LabResult[]]>([
    ['the lab has not run it', []],
    ['its source has changed since', [{ ...result, sha256: '0'.repeat(64) }]],
    ['only another language has these bytes', [{ ...result, language: 'go' }]],
  ])('is missing when %s', (_, results) => {
    expect(findProof(snippet, results)).toBeNull();
  });
});
