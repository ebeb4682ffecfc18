import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openaiErrorClass } from '@/lib/openai-classes';
import { cacheFolder, projectFolder } from '../folders';
import type { ErrorTexts, LanguageLab } from '../language';
import { lockedVersion } from '../locked-version';
import { runTools } from '../run-tools';
import { mustBeProven } from '../toolchains/proven-range';
import { ensurePython, installPackages, venvProgram } from '../toolchains/python';

const errors: ErrorTexts = {
  status: ({ status, message }) => {
    const name = openaiErrorClass(status, 'APIStatusError');
    return [`openai.${name}: Error code: ${status} - `, message];
  },
  dropped: ['openai.APIConnectionError: Connection error.'],
  timeout: ['openai.APITimeoutError: Request timed out.'],
};

/** CPython with the openai package, in a virtual environment of its own. */
export const lab: LanguageLab = {
  id: 'python',
  // The loops' own time limit is asyncio's.
  errors: { sdk: errors, loop: { ...errors, timeout: ['TimeoutError'] } },

  async ensure() {
    const version = await ensurePython();
    mustBeProven({ program: 'Python', oldest: '3.11', newest: '3.13' }, version);
    await installPackages('python', version, ['requirements.txt', 'tools.txt']);
    return { runtime: `Python ${version}`, sdk: lockedSdk() };
  },

  lockedSdk,

  async prepare(source, folder) {
    writeFileSync(join(folder, 'main.py'), source);
    return { program: tool('python'), args: ['main.py'], cwd: folder };
  },

  async check(folder) {
    const settings = ['--config', join(projectFolder('python'), 'ruff.toml')];
    return runTools(
      [
        ['ruff format', tool('ruff'), ['format', '--diff', ...settings, 'main.py']],
        ['ruff check', tool('ruff'), ['check', ...settings, 'main.py']],
        ['mypy', tool('mypy'), ['--strict', '--cache-dir', join(cacheFolder('python'), 'mypy'), 'main.py']],
      ],
      folder,
    );
  },

  probeStreams: true,

  async probe() {
    return { program: tool('python'), args: [join(projectFolder('python'), 'probe.py')], cwd: cacheFolder('python') };
  },
};

function tool(name: string): string {
  return venvProgram('python', name);
}

function lockedSdk(): string {
  return `openai ${lockedVersion('python', 'requirements.txt', /^openai==(\S+)/m)}`;
}
