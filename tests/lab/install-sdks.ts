import type { TestProject } from 'vitest/node';
import { ensureLanguage, mustRunAll } from '@/lab/ensure-language';
import { lab as python } from '@/lab/languages/python';
import { lab as typescript } from '@/lab/languages/typescript';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why the SDKs for Python and Node cannot be run here, one line each; empty where they can. */
    unavailable: string[];
  }
}

/**
 * Installs the SDKs that the tests of the lab run, once for all of them. Where they cannot be had, those tests are skipped; in
 * continuous integration that is a failure, as in the lab itself.
 */
export default async function setup(project: TestProject): Promise<void> {
  const unavailable: string[] = [];
  for (const lab of [python, typescript]) {
    const ready = await ensureLanguage(lab);
    if (ready.state === 'ready') continue;
    if (ready.state === 'broken' || mustRunAll()) throw new Error(`${lab.id}: ${ready.reason}`);
    console.log(`${lab.id}: skipped: ${ready.reason}`);
    unavailable.push(`${lab.id}: ${ready.reason}`);
  }
  project.provide('unavailable', unavailable);
}
