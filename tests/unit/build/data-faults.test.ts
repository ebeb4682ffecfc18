import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LAB_RESULTS_FILE, readLabResults } from '@/lib/build/lab-results';
import { readSdkBehaviour, SDK_BEHAVIOUR_FILE } from '@/lib/build/sdk-behaviour';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'data-faults-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe.each([
  [LAB_RESULTS_FILE, readLabResults],
  [SDK_BEHAVIOUR_FILE, readSdkBehaviour],
] as const)('%s', (file, read) => {
  it.each([
    ['breaks off', '[{"language": "python",', /^1 fault in the content\n%: found .+; allowed: JSON$/],
    ['holds something else', '[{"language": "pyhton"}]', /\n%: 0\.language: found "pyhton"; allowed: python, /],
  ])('that %s is named with its fault', (_, text, message) => {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), text);
    expect(() => read(root)).toThrow(new RegExp(message.source.replace('%', file)));
  });
});
