import { forgetBuild, isBuilt, noteBuild, sourcesNow } from './build-stamp';
import { type BuildStep, runSteps } from './run-steps';

const STEPS: readonly BuildStep[] = [
  ['tsx', 'scripts/write-projections.ts'],
  ['next', 'build'],
  ['tsx', 'scripts/finish-export.ts'],
  ['tsx', 'scripts/prepare-hosting.ts'],
];

/**
 * Validates the content, writes its projections, exports the site to out/, makes what is made from the built pages, and readies it for hosts.
 * @returns exit code of the step that failed, or 0
 */
export async function buildSite(): Promise<number> {
  // Whatever happens from here on, out/ is not the site of these sources until all is done.
  forgetBuild();
  const sources = sourcesNow();
  const code = await runSteps(STEPS);
  if (code === 0) noteBuild(sources);
  return code;
}

/**
 * Builds the site unless `out/` holds it already.
 * @returns whether there was something to build, and whether `out/` holds the site now
 */
export async function ensureBuild(): Promise<{ hadToBuild: boolean; isBuilt: boolean }> {
  if (isBuilt()) return { hadToBuild: false, isBuilt: true };
  console.log('Building the site (npm run build) …');
  return { hadToBuild: true, isBuilt: (await buildSite()) === 0 };
}
