import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, projectFolder } from '../folders';
import type { Command, ErrorTexts, LanguageLab } from '../language';
import { lockedVersion } from '../locked-version';
import { mustRun, run } from '../run-command';
import { goPrograms } from '../toolchains/go';

const LOCKS = ['go.mod', 'go.sum'];

const errors: ErrorTexts = {
  status: ({ status, message, requestId }) => [`OpenAI API error: ${status} `, message, requestId],
  dropped: ['/chat/completions": EOF'],
  timeout: ['context deadline exceeded'],
};

/** Go with openai-go. */
export const lab: LanguageLab = {
  id: 'go',
  errors: { sdk: errors, loop: errors },

  async ensure() {
    const program = join(await goPrograms(), 'go');
    const version = await mustRun(program, ['env', 'GOVERSION'], { env: environment() });
    await mustRun(program, ['mod', 'download'], { cwd: projectFolder('go'), env: environment() });
    return { runtime: `Go ${version.trim().slice(2)}`, sdk: lockedSdk() };
  },

  lockedSdk,

  async prepare(source, folder) {
    return build(source, folder);
  },

  async check(folder) {
    const bin = await goPrograms();
    const format = await run(join(bin, 'gofmt'), ['-d', 'main.go'], { cwd: folder });
    const vet = await run(join(bin, 'go'), ['vet', '.'], { cwd: folder, env: environment() });
    return [
      // gofmt ends with 0 whatever it finds.
      { tool: 'gofmt', ok: format.status === 0 && format.stdout === '', output: `${format.stdout}${format.stderr}` },
      { tool: 'go vet', ok: vet.status === 0, output: vet.stderr },
    ];
  },

  async probe() {
    const folder = join(cacheFolder('go'), 'probe');
    mkdirSync(folder, { recursive: true });
    return build(readFileSync(join(projectFolder('go'), 'probe.go'), 'utf8'), folder);
  },

  probeStreams: true,
};

/** Modules and what is built of them stay in the lab's folder, and no Go fetches another by itself. */
function environment(): Record<string, string> {
  return {
    GOTOOLCHAIN: 'local',
    GOFLAGS: '-mod=readonly -modcacherw',
    GOMODCACHE: join(cacheFolder('go'), 'modules'),
    GOCACHE: join(cacheFolder('go'), 'builds'),
  };
}

async function build(source: string, folder: string): Promise<Command> {
  writeFileSync(join(folder, 'main.go'), source);
  for (const name of LOCKS) copyFileSync(join(projectFolder('go'), name), join(folder, name));
  await mustRun(join(await goPrograms(), 'go'), ['build', '-o', 'program', '.'], { cwd: folder, env: environment() });
  return { program: join(folder, 'program'), args: [], cwd: folder };
}

function lockedSdk(): string {
  return `openai-go ${lockedVersion('go', 'go.mod', /openai-go\/v3 v(\S+)/)}`;
}
