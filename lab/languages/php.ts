import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall } from '../apt-install';
import { cacheFolder, projectFolder } from '../folders';
import type { LanguageLab } from '../language';
import { mustRun, run } from '../run-command';
import { runTools } from '../run-tools';
import { installNpmProject } from '../toolchains/npm';
import { mustBeProven } from '../toolchains/proven-range';

const SHOW_VERSIONS = 'echo PHP_VERSION, "\\n", curl_version()["version"], "\\n";';

/** Where an error goes that nothing catches, whatever the machine's php.ini says. */
const ERRORS_TO_STDERR = ['-d', 'display_errors=stderr', '-d', 'log_errors=0', '-d', 'error_log='];

/** What the extension trusts: unlike curl's own command, it does not look at this variable by itself. */
const AUTHORITY = ['-d', `curl.cainfo=\${CURL_CA_BUNDLE}`];

/** The system's PHP with its curl extension: no registry that carries PHP packages can be counted on. npm carries a formatter. */
export const lab: LanguageLab = {
  id: 'php',
  errors: {
    loop: {
      status: ({ status, message, requestId }) => [
        `Uncaught FlowApi\\ApiError: ${status}, request id ${requestId}: `,
        message,
      ],
      dropped: ['Uncaught FlowApi\\NetworkError: Empty reply from server'],
      timeout: ['Uncaught FlowApi\\NetworkError: Operation timed out'],
    },
  },

  async ensure() {
    const found = await run('php', ['-r', SHOW_VERSIONS]);
    if (found.status !== 0) await aptInstall('php-cli', 'php-curl');
    const [php, curl] = (await mustRun('php', ['-r', SHOW_VERSIONS])).split('\n');
    mustBeProven({ program: 'PHP', oldest: '8.2', newest: '8.4' }, php ?? '');
    mustBeProven({ program: 'ext-curl', oldest: '7.88', newest: '8' }, curl ?? '');
    await installNpmProject('php');
    return { runtime: `PHP ${php}`, sdk: `ext-curl ${curl}` };
  },

  lockedSdk: () => undefined,

  async prepare(source, folder) {
    writeFileSync(join(folder, 'main.php'), source);
    return { program: 'php', args: [...ERRORS_TO_STDERR, ...AUTHORITY, 'main.php'], cwd: folder };
  },

  async check(folder) {
    const prettier = join(cacheFolder('php'), 'node_modules', '.bin', 'prettier');
    // The plugin is looked up from the folder where it runs.
    const settings = ['--plugin=@prettier/plugin-php', `--config=${join(projectFolder('php'), 'prettier.json')}`];
    return [
      ...(await runTools([['php -l', 'php', ['-l', 'main.php']]], folder)),
      ...(await runTools(
        [['prettier', prettier, ['--check', ...settings, join(folder, 'main.php')]]],
        cacheFolder('php'),
      )),
    ];
  },
};
