import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openaiErrorClass } from '@/lib/openai-classes';
import { runTools } from '../check';
import type { ErrorTexts, LanguageLab } from '../language';
import { installOnce } from '../stamp';
import { aptInstall, cacheFolder, mustRun, projectFolder, run } from '../tools';

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
  errors: { sdk: errors, loop: errors },
  sdk: { retriesQuota: true, retriesDropped: true, retriesTimeout: true, obeysSeconds: true, obeysDate: true },

  async ensure() {
    const locks = ['requirements.txt', 'tools.txt'].map((name) => join(projectFolder('python'), name));
    const venv = join(cacheFolder('python'), 'venv');
    await installOnce(
      cacheFolder('python'),
      locks.map((lock) => readFileSync(lock, 'utf8')),
      async () => {
        // Debian ships the venv module apart from the interpreter.
        const hasVenv = await run('python3', ['-c', 'import ensurepip, venv']);
        if (hasVenv.status !== 0) await aptInstall('python3', 'python3-venv');
        await mustRun('python3', ['-m', 'venv', '--clear', venv]);
        const files = locks.flatMap((lock) => ['-r', lock]);
        await mustRun(tool('pip'), ['install', '--quiet', '--disable-pip-version-check', ...files]);
      },
    );
    const runtime = await mustRun(tool('python'), ['--version']);
    return { runtime: runtime.trim(), sdk: lockedSdk() };
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
  return join(cacheFolder('python'), 'venv', 'bin', name);
}

function lockedSdk(): string {
  const lock = readFileSync(join(projectFolder('python'), 'requirements.txt'), 'utf8');
  return `openai ${/^openai==(\S+)$/m.exec(lock)?.[1]}`;
}
