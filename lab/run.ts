import { readLabResults } from '@/lib/build/lab-results';
import { readSnippets } from '@/lib/build/read-snippets';
import { runMain } from '@/lib/build/run-main';
import { readArguments } from './arguments';
import { ROOT } from './folders';
import { LANGUAGE_LABS } from './language-labs';
import { writeResults } from './runner/results-file';
import { runLanguage } from './runner/run-language';
import { closingLine, sumCounts } from './runner/scenario-count';
import { openStage } from './runner/stage';

await runMain(async () => {
  const { languages, flags } = readArguments(process.argv.slice(2), ['--write']);
  // What is to be written need not be what was written before.
  const known = flags.includes('--write') ? undefined : readLabResults(ROOT);
  const labs = await Promise.all(languages.map(async (id) => (await LANGUAGE_LABS[id]()).lab));
  const stage = await openStage();
  const reports = await Promise.all(
    labs.map((lab) => runLanguage({ ...stage, lab, print: console.log, known }, () => readSnippets(ROOT, [lab.id]))),
  ).finally(() => stage.standIn.close());
  const count = sumCounts(reports.map((report) => report.count));
  if (flags.includes('--write')) {
    if (count.failed === 0) await writeResults(reports.flatMap(({ results }) => results));
    else console.log('Nothing was written, because something failed.');
  }
  console.log(closingLine(count));
  return count.failed > 0 ? 1 : 0;
});
