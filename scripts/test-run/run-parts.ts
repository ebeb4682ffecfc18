import { Refusal } from '@/lib/build/refusal';
import { ensureBuild } from '../build-site';
import { CHROMIUM, ensureBrowser } from '../ensure-browser';
import { ensureTestPrograms } from '../ensure-test-programs';
import { run } from '../run-program.mjs';
import { bin } from '../run-steps';
import { runLab } from './lab';
import { oneThing, type PartCount, type PartOutcome } from './outcome';
import type { Part } from './parts';
import { runProject } from './vitest';

/**
 * Runs parts one after another; one that fails does not keep the others from running.
 * @param parts what to run
 * @param onEnd is told of each part as it ends
 * @returns how each ended
 */
export async function runParts(parts: readonly Part[], onEnd: (outcome: PartOutcome) => void): Promise<PartOutcome[]> {
  const outcomes: PartOutcome[] = [];
  for (const part of parts) {
    console.log(`\n${part.id}: ${part.says} …`);
    const isBuildBroken = outcomes.some(({ part, failed }) => part.kind.type === 'build' && failed > 0);
    const started = performance.now();
    const count = await runPart(part, isBuildBroken);
    const outcome = { ...count, part, seconds: (performance.now() - started) / 1000 };
    outcomes.push(outcome);
    onEnd(outcome);
  }
  return outcomes;
}

async function runPart({ needs, kind }: Part, isBuildBroken: boolean): Promise<PartCount> {
  if (needs.includes('build') && isBuildBroken) return cannotRun('the site is not built');
  if (needs.includes('programs')) await ensureTestPrograms();
  const env: Record<string, string> = {};
  try {
    if (needs.includes('browser')) env[CHROMIUM.variable] = await ensureBrowser(CHROMIUM);
  } catch (error) {
    if (error instanceof Refusal) return cannotRun(error.message);
    throw error;
  }
  switch (kind.type) {
    case 'command': {
      const [command, ...args] = kind.command;
      return oneThing((await run(bin(command), args, { env })) === 0);
    }
    case 'vitest':
      return runProject(kind.project, env);
    case 'lab':
      return runLab();
    case 'build': {
      const { hadToBuild, isBuilt } = await ensureBuild();
      return { ...oneThing(isBuilt), isIdle: !hadToBuild };
    }
  }
}

function cannotRun(reason: string): PartCount {
  console.error(`Not run: ${reason}`);
  return oneThing(false);
}
