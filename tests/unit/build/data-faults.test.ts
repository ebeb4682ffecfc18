import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LAB_RESULTS_FILE, readLabResults } from '@/lib/build/lab-results';
import { readSdkBehaviour, SDK_BEHAVIOUR_FILE, SDK_BEHAVIOUR_VERSION } from '@/lib/build/read-sdk-behaviour';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'data-faults-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe.each([
  [LAB_RESULTS_FILE, readLabResults, (entry: string) => `[${entry}]`],
  [
    SDK_BEHAVIOUR_FILE,
    readSdkBehaviour,
    (entry: string) => `{"version": ${SDK_BEHAVIOUR_VERSION}, "sdks": [${entry}]}`,
  ],
] as const)('%s', (file, read, wrap) => {
  it.each([
    ['breaks off', '[{"language": "python",', /^1 fault in the content\n%: found .+; allowed: JSON$/],
    [
      'holds something else',
      wrap('{"language": "pyhton"}'),
      /\n%: (sdks\.)?0\.language: found "pyhton"; allowed: python, /,
    ],
  ])('that %s is named with its fault', (_, text, message) => {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), text);
    expect(() => read(root)).toThrow(new RegExp(message.source.replace('%', file)));
  });
});

it('refuses measurements whose fields meant something else', () => {
  mkdirSync(join(root, dirname(SDK_BEHAVIOUR_FILE)), { recursive: true });
  writeFileSync(join(root, SDK_BEHAVIOUR_FILE), '{"version": 1, "sdks": []}');
  expect(() => readSdkBehaviour(root)).toThrow(
    `${SDK_BEHAVIOUR_FILE}: version: found 1; allowed: ${SDK_BEHAVIOUR_VERSION}`,
  );
});
