import { readSnippets } from '@/lib/build/snippets';
import type { LabResult } from '@/lib/retry/lab-result';
import type { LanguageId } from '@/lib/retry/languages';
import { readArguments } from './arguments';
import { ensureOrReason } from './ensure';
import { LANGUAGE_LABS } from './languages';
import { writeResults } from './runner/results-file';
import { runSnippet } from './runner/run-snippet';
import { type StandIn, startStandIn } from './stand-in/server';
import { ROOT, today } from './tools';

/** What the closing line counts. */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const { languages, flags } = readArguments(process.argv.slice(2), ['--write']);
const count: Count = { passed: 0, failed: 0, skipped: 0 };
const results: LabResult[] = [];
const standIn = await startStandIn();
for (const id of languages) await runLanguage(id, standIn);
await standIn.close();
if (flags.includes('--write')) {
  if (count.failed === 0) await writeResults(results);
  else console.log('Nothing was written, because something failed.');
}
console.log(`${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`);
process.exitCode = count.failed > 0 ? 1 : 0;

async function runLanguage(id: LanguageId, standIn: StandIn): Promise<void> {
  const snippets = await readSnippets(ROOT, [id]);
  if (snippets.length === 0) {
    console.log(`${id}: no snippet`);
    return;
  }
  const lab = (await LANGUAGE_LABS[id]?.())?.lab;
  const versions = lab ? await ensureOrReason(lab) : 'lab/languages.ts does not name it';
  if (!lab || typeof versions === 'string') {
    // A toolchain that cannot be had must not look like a pass where everything has to be run.
    const missing = process.env.CI === 'true' ? 'failed' : 'skipped';
    count[missing] += snippets.length;
    console.log(`${id}: ${missing}: ${versions}`);
    return;
  }
  for (const snippet of snippets) {
    const started = performance.now();
    const { result, checks, failures } = await runSnippet(standIn, lab, versions, snippet, today());
    for (const failure of failures) console.log(`\n${failure}\n`);
    count.passed += result.passed + checks.passed;
    count.failed += failures.length;
    results.push(result);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const done = `${result.passed} of ${result.total} scenarios, ${checks.passed} of ${checks.total} tool checks`;
    console.log(`${id}/${snippet.variant}: ${done}, ${seconds} s (${versions.sdk}, ${versions.runtime})`);
  }
}
