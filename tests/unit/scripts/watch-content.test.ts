import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { CONTENT_FAULTS_FILE } from '@/scripts/watch-content';

const FILE = 'pages/decoder.mdx';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'watch-'));
  cpSync('pages', join(root, 'pages'), { recursive: true });
  mkdirSync(join(root, 'public'));
  writeFileSync(
    join(root, 'watch.ts'),
    `import { watchContent } from '@/scripts/watch-content';\nwatchContent();\nsetInterval(() => 0, 1000);\n`,
  );
});
afterAll(() => rmSync(root, { recursive: true }));

it('tells the browser of every fault when a page is saved, and when it is mended', async () => {
  const args = ['--tsconfig', resolve('tsconfig.json'), 'watch.ts'];
  const watcher = spawn(resolve('node_modules/.bin/tsx'), args, { cwd: root, stdio: 'ignore' });
  const faults = (): string[] => JSON.parse(readFileSync(join(root, CONTENT_FAULTS_FILE), 'utf8'));
  // Written again until it is seen: on some systems the watch of a folder begins a moment late.
  const untilFaults = (count: number, text: string) =>
    vi.waitFor(
      () => {
        writeFileSync(join(root, FILE), text);
        expect(faults()).toHaveLength(count);
      },
      { timeout: 30_000, interval: 500 },
    );
  const source = readFileSync(FILE, 'utf8');
  try {
    await untilFaults(0, source);
    await untilFaults(1, `${source}\nSee [there](/nowhere).\n`);
    expect(faults()[0]).toMatch(/^pages\/decoder\.mdx:\d+: found "\/nowhere"; mend: /);
    await untilFaults(0, source);
  } finally {
    watcher.kill();
  }
});
