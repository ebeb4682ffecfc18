import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTools } from '../check';
import type { LanguageLab } from '../language';
import { aptInstall, mustRun, projectFolder, run } from '../tools';

const PACKAGES = ['php-cli', 'php-curl', 'php-symfony-http-client', 'php-codesniffer'];
const SHOW_VERSIONS = 'echo PHP_VERSION, "\\n", curl_version()["version"], "\\n";';

/** Debian's PHP: its curl extension for the loop, Symfony's client for one with retries of its own. Nothing is locked: the machine's Debian decides. */
export const lab: LanguageLab = {
  id: 'php',
  errors: {
    sdk: {
      status: ({ status, requestId }) => [
        `HTTP/1.1 ${status} `,
        'Symfony\\Component\\HttpClient\\Exception\\',
        requestId,
      ],
      dropped: ['Symfony\\Component\\HttpClient\\Exception\\TransportException: Empty reply from server'],
      timeout: ['Symfony\\Component\\HttpClient\\Exception\\TimeoutException: Idle timeout reached'],
    },
    loop: {
      status: ({ status, message }) => [`Uncaught RuntimeException: HTTP ${status}: `, message],
      dropped: ['Uncaught RuntimeException: Empty reply from server'],
      timeout: ['Uncaught RuntimeException: Operation timed out'],
    },
  },
  // Waits are cut to the time limit of one attempt, and the scenarios' Retry-After is longer than theirs.
  sdk: { retriesQuota: true, retriesDropped: true, retriesTimeout: true, obeysSeconds: false, obeysDate: false },

  async ensure() {
    const { status } = await run('dpkg-query', ['--show', ...PACKAGES]);
    if (status !== 0) await aptInstall(...PACKAGES);
    const [php, curl] = (await mustRun('php', ['-r', SHOW_VERSIONS])).split('\n');
    const symfony = /\t([\d.]+)/.exec(await mustRun('dpkg-query', ['--show', 'php-symfony-http-client']))?.[1];
    return { runtime: `PHP ${php}`, sdk: `ext-curl ${curl}, symfony/http-client ${symfony}` };
  },

  lockedSdk: () => undefined,

  async prepare(source, folder) {
    writeFileSync(join(folder, 'main.php'), source);
    mkdirSync(join(folder, 'vendor'));
    copyFileSync(join(projectFolder('php'), 'autoload.php'), join(folder, 'vendor', 'autoload.php'));
    return { program: 'php', args: ['main.php'], cwd: folder };
  },

  async check(folder) {
    // A program is one file that declares and runs.
    const style = ['--standard=PSR12', '--exclude=PSR1.Files.SideEffects'];
    return runTools(
      [
        ['php -l', 'php', ['-l', 'main.php']],
        ['phpcs', 'phpcs', [...style, 'main.php']],
      ],
      folder,
    );
  },
};
