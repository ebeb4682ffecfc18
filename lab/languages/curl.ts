import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTools } from '../check';
import type { ErrorTexts, LanguageLab } from '../language';
import { aptInstall, isOnPath, mustRun } from '../tools';

const PACKAGES = ['bash', 'curl', 'jq', 'shellcheck', 'shfmt'];

const connection: Pick<ErrorTexts, 'dropped' | 'timeout'> = {
  dropped: ['curl: (52) Empty reply from server'],
  timeout: ['curl: (28) '],
};

/** The system's own curl and bash, with jq. Nothing is locked: the machine's Debian decides. */
export const lab: LanguageLab = {
  id: 'curl',
  errors: {
    sdk: { ...connection, status: ({ status, message }) => [`HTTP ${status}`, message] },
    loop: {
      ...connection,
      status: ({ status, message }) => [`curl: (22) The requested URL returned error: ${status}`, message],
    },
  },
  sdk: { retriesQuota: true, retriesDropped: true, retriesTimeout: true, obeysSeconds: true, obeysDate: true },

  async ensure() {
    const missing: string[] = [];
    for (const name of PACKAGES) if (!(await isOnPath(name))) missing.push(name);
    if (missing.length > 0) await aptInstall(...missing);
    const curl = await mustRun('curl', ['--version']);
    const bash = await mustRun('bash', ['-c', 'echo "$BASH_VERSION"']);
    return { runtime: `bash ${bash.split('(')[0]}`, sdk: curl.split(' ').slice(0, 2).join(' ') };
  },

  lockedSdk: () => undefined,

  async prepare(source, folder) {
    writeFileSync(join(folder, 'main.sh'), source);
    return { program: 'bash', args: ['main.sh'], cwd: folder };
  },

  async check(folder) {
    return runTools(
      [
        ['shfmt', 'shfmt', ['-d', '-i', '2', '-ci', 'main.sh']],
        ['shellcheck', 'shellcheck', ['main.sh']],
      ],
      folder,
    );
  },
};
