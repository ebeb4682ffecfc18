import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTools } from '../check';
import type { LanguageLab } from '../language';
import { aptInstall, mustRun, run } from '../tools';

const SHOW_VERSIONS = 'echo PHP_VERSION, "\\n", curl_version()["version"], "\\n";';

/** Where an error goes that nothing catches, whatever the machine's php.ini says. */
const ERRORS_TO_STDERR = ['-d', 'display_errors=stderr', '-d', 'log_errors=0'];

/** The system's PHP with its curl extension: no registry that carries PHP packages can be counted on. */
export const lab: LanguageLab = {
  id: 'php',
  errors: {
    loop: {
      status: ({ status, message }) => [`Uncaught RuntimeException: HTTP ${status}: `, message],
      dropped: ['Uncaught RuntimeException: Empty reply from server'],
      timeout: ['Uncaught RuntimeException: Operation timed out'],
    },
  },

  async ensure() {
    const found = await run('php', ['-r', SHOW_VERSIONS]);
    if (found.status !== 0) await aptInstall('php-cli', 'php-curl');
    const [php, curl] = (await mustRun('php', ['-r', SHOW_VERSIONS])).split('\n');
    return { runtime: `PHP ${php}`, sdk: `ext-curl ${curl}` };
  },

  lockedSdk: () => undefined,

  async prepare(source, folder) {
    writeFileSync(join(folder, 'main.php'), source);
    return { program: 'php', args: [...ERRORS_TO_STDERR, 'main.php'], cwd: folder };
  },

  async check(folder) {
    return runTools([['php -l', 'php', ['-l', 'main.php']]], folder);
  },
};
