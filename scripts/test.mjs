/** `npm test`: installs what is missing and runs everything: checks, tests, the lab. Closes on the count of all. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild, ensureChromium, ensurePackages, ensureTestPrograms } from './ensure.mjs';
import { run } from './run-steps.mjs';

const REPORT = '.cache/vitest.json';

await ensurePackages();
process.env.CHROMIUM_PATH = await ensureChromium();
await ensureTestPrograms();
await ensureBuild();

const total = { passed: 0, failed: 0, skipped: 0 };

for (const [name, command, ...args] of [
  ['format, lint and import rules', 'biome', 'check', '.'],
  ['types', 'tsc', '--noEmit'],
]) {
  console.log(`\nChecking ${name} …`);
  const isGood = (await run(bin(command), args)) === 0;
  total[isGood ? 'passed' : 'failed'] += 1;
}

console.log('\nRunning the tests …');
mkdirSync('.cache', { recursive: true });
rmSync(REPORT, { force: true });
const vitest = await run(bin('vitest'), [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORT}`,
]);
if (existsSync(REPORT)) {
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests;
  total.skipped += report.numPendingTests;
}
// A file that fails to load, or an error outside any test, counts no test but must not pass.
if (vitest !== 0 && total.failed === 0) total.failed += 1;

console.log('\nRunning the snippets in the lab …');
const lab = await runAndRead(bin('tsx'), ['lab/run.ts']);
const [, passed, failed, skipped = '0'] = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m.exec(lab.output) ?? [];
total.passed += Number(passed ?? 0);
total.failed += Number(failed ?? 1);
total.skipped += Number(skipped);
if (lab.code !== 0 && Number(failed) === 0) total.failed += 1;

console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function bin(command) {
  return join('node_modules', '.bin', command);
}

/** Shows what a command prints, and hands it back. */
function runAndRead(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
