import { runMain } from '@/lib/build/run-main';
import type { LanguageId } from '@/lib/retry/languages';
import { readArguments } from './arguments';
import { describeError } from './describe-error';
import { ensureLanguage } from './ensure-language';
import { LANGUAGE_LABS } from './language-labs';
import { writeBehaviour } from './measure/behaviour-file';
import { measureSdk } from './measure/measure-sdk';
import { type StandIn, startStandIn } from './stand-in/server';
import { today } from './today';

await runMain(async () => {
  const { languages } = readArguments(process.argv.slice(2), []);
  let allMeasured = true;
  const standIn = await startStandIn();
  try {
    for (const id of languages) allMeasured = (await measureLanguage(standIn, id)) && allMeasured;
  } finally {
    await standIn.close();
  }
  return allMeasured ? 0 : 1;
});

/** Writes what it found at once, so that what fails later loses nothing. Returns whether there is nothing left to measure. */
async function measureLanguage(standIn: StandIn, id: LanguageId): Promise<boolean> {
  const { lab } = await LANGUAGE_LABS[id]();
  if (!lab.probe) return true;
  const ready = await ensureLanguage(lab);
  if (ready.state !== 'ready') return notMeasured(id, ready.reason);
  try {
    const versions = { ...ready.versions, sdk: lab.probeSdk?.() ?? ready.versions.sdk };
    await writeBehaviour(await measureSdk(standIn, lab, versions, today()));
    console.log(`${id}: measured ${versions.sdk} on ${versions.runtime}`);
    return true;
  } catch (error) {
    return notMeasured(id, describeError(error));
  }
}

function notMeasured(id: LanguageId, reason: string): false {
  console.log(`${id}: not measured: ${reason}`);
  return false;
}
