import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** Bytes, gzip. The decoder may become lighter, not heavier: it is sent to everyone who uses the paste box. */
const BUDGET = 52_600;

test('the decoder with everything it imports stays within its weight, and leaves the samples out', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['lib/decoder/decode-in-slices.ts'],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
  expect(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(BUDGET);
  expect(Object.keys(metafile.inputs)).not.toContain('lib/decoder/answer/samples.ts');
});
