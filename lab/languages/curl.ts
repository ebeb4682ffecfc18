import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall } from '../apt-install';
import type { ErrorTexts, LanguageLab } from '../language';
import { isOnPath, mustRun } from '../run-command';
import { runTools } from '../run-tools';
import { mustBeProven } from '../toolchains/proven-range';
import { ensurePython, installPackages, venvProgram } from '../toolchains/python';

const PACKAGES = ['bash', 'curl', 'jq'];

const errors: ErrorTexts = {
  status: ({ status, message, requestId }) => [`${status}, request id ${requestId}`, message],
  dropped: ['curl: (52) '],
  timeout: ['curl: (28) '],
};

/** The system's own curl and bash, with jq. Formatter and linter come from the registry of Python, which carries them as programs. */
export const lab: LanguageLab = {
  id: 'curl',
  errors: { sdk: errors, loop: errors },

  async ensure() {
    const missing: string[] = [];
    for (const name of PACKAGES) if (!(await isOnPath(name))) missing.push(name);
    if (missing.length > 0) await aptInstall(...missing);
    const curl = (await mustRun('curl', ['--version'])).split(' ')[1] ?? '';
    const [bash = ''] = (await mustRun('bash', ['-c', 'echo "$BASH_VERSION"'])).split('(');
    mustBeProven({ program: 'bash', oldest: '5', newest: '5' }, bash);
    mustBeProven({ program: 'curl', oldest: '7.88', newest: '8' }, curl);
    await installPackages('curl', await ensurePython(), ['tools.txt']);
    return { runtime: `bash ${bash}`, sdk: `curl ${curl}` };
  },

  lockedSdk: () => undefined,

  async prepare(source, folder) {
    writeFileSync(join(folder, 'main.sh'), source);
    return { program: 'bash', args: ['main.sh'], cwd: folder };
  },

  async check(folder) {
    return runTools(
      [
        ['shfmt', venvProgram('curl', 'shfmt'), ['-d', '-i', '2', '-ci', 'main.sh']],
        ['shellcheck', venvProgram('curl', 'shellcheck'), ['main.sh']],
      ],
      folder,
    );
  },
};
