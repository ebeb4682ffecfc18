import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSdkBehaviour, SDK_BEHAVIOUR_FILE } from '@/lib/build/sdk-behaviour';
import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import type { SdkBehaviour } from '@/lib/retry/sdk-behaviour';
import { readArguments } from './arguments';
import { ensureOrReason } from './ensure';
import { writeJson } from './json-file';
import { LANGUAGE_LABS } from './languages';
import { measureSdk } from './measure/measure-sdk';
import { startStandIn } from './stand-in/server';
import { ROOT, today } from './tools';

const file = join(ROOT, SDK_BEHAVIOUR_FILE);
const { languages } = readArguments(process.argv.slice(2), []);
const measured: SdkBehaviour[] = existsSync(file) ? readSdkBehaviour(ROOT) : [];
const standIn = await startStandIn();
for (const id of languages) {
  const lab = (await LANGUAGE_LABS[id]?.())?.lab;
  if (!lab?.probe) continue;
  const versions = await ensureOrReason(lab);
  if (typeof versions === 'string') {
    console.log(`${id}: not measured: ${versions}`);
    continue;
  }
  const sdk = lab.probeSdk?.() ?? versions.sdk;
  measured.push(await measureSdk(standIn, lab, { ...versions, sdk }, today()));
  console.log(`${id}: measured ${sdk} on ${versions.runtime}`);
}
await standIn.close();
const ordered = SNIPPET_LANGUAGES.flatMap(({ id }) => measured.findLast(({ language }) => language === id) ?? []);
await writeJson(file, ordered);
