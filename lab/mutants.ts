import { runMain } from '@/lib/build/run-main';
import type { LanguageId } from '@/lib/retry/languages';
import type { MutantResult } from '@/lib/retry/mutant-result';
import { readArguments } from './arguments';
import { describeError } from './describe-error';
import { ensureLanguage, mustRunAll } from './ensure-language';
import { LANGUAGE_LABS } from './language-labs';
import { MUTANTS } from './mutants/mutants-by-language';
import { writeMutantResults } from './mutants/mutants-file';
import { runMutants } from './mutants/run-mutants';
import { openStage, type Stage } from './runner/stage';
import { today } from './today';

await runMain(async () => {
  const { languages, flags } = readArguments(process.argv.slice(2), ['--write']);
  const stage = await openStage();
  const outcomes = await Promise.all(languages.map((id) => runLanguage(stage, id))).finally(() =>
    stage.standIn.close(),
  );
  const results = outcomes.filter((outcome) => typeof outcome !== 'number');
  const failed = outcomes.filter((outcome) => typeof outcome === 'number').reduce((sum, count) => sum + count, 0);
  if (flags.includes('--write')) await writeMutantResults(results);
  const count = (key: 'killed' | 'survived'): number => results.reduce((sum, result) => sum + result[key].length, 0);
  console.log(`${count('killed')} killed, ${count('survived')} survived`);
  return count('survived') + failed > 0 ? 1 : 0;
});

/** What came of a language's mutants, or how many failures it is that they were not run. */
async function runLanguage(stage: Stage, id: LanguageId): Promise<MutantResult | number> {
  const { lab } = await LANGUAGE_LABS[id]();
  const ready = await stage.workshop(() => ensureLanguage(lab));
  if (ready.state !== 'ready') {
    console.log(`${id}: not run: ${ready.reason}`);
    return ready.state === 'broken' || mustRunAll() ? 1 : 0;
  }
  try {
    const rules = await runMutants(stage, lab, MUTANTS[id], console.log);
    const { sdk, runtime } = ready.versions;
    const total = rules.killed.length + rules.survived.length;
    console.log(`${id}: ${rules.killed.length} of ${total} mutants killed (${sdk}, ${runtime})`);
    return { language: id, sdk, runtime, date: today(), ...rules };
  } catch (error) {
    console.log(`${id}: failed: ${describeError(error)}`);
    return 1;
  }
}
