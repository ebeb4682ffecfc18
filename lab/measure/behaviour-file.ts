import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSdkBehaviour, SDK_BEHAVIOUR_FILE, SDK_BEHAVIOUR_VERSION } from '@/lib/build/read-sdk-behaviour';
import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import type { SdkBehaviour } from '@/lib/retry/sdk-behaviour';
import { ROOT } from '../folders';
import { writeJson } from '../json-file';

/**
 * Puts one measurement into the file that the pages show. What other SDKs have there stays.
 * @param measured what was measured
 */
export async function writeBehaviour(measured: SdkBehaviour): Promise<void> {
  const file = join(ROOT, SDK_BEHAVIOUR_FILE);
  const all = [...(existsSync(file) ? readSdkBehaviour(ROOT) : []), measured];
  await writeJson(file, {
    version: SDK_BEHAVIOUR_VERSION,
    sdks: SNIPPET_LANGUAGES.flatMap(({ id }) => all.findLast(({ language }) => language === id) ?? []),
  });
}
