import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTools } from '../check';
import type { LanguageLab } from '../language';
import { aptInstall, mustRun, projectFolder, run } from '../tools';

const PACKAGES = ['ruby', 'ruby-faraday', 'rubocop'];
const SHOW_VERSIONS =
  'require "faraday"; require "net/http"; puts [RUBY_VERSION, Net::HTTP::VERSION, Faraday::VERSION]';

/** Debian's Ruby: the standard library for the loop, Faraday for a client with retries of its own. Nothing is locked: the machine's Debian decides. */
export const lab: LanguageLab = {
  id: 'ruby',
  errors: {
    sdk: {
      status: ({ status, requestId }) => [`the server responded with status ${status} (Faraday::`, requestId],
      dropped: ['end of file reached (Faraday::ConnectionFailed)'],
      timeout: ['(Faraday::TimeoutError)'],
    },
    loop: {
      status: ({ status }) => [`in \`error!': ${status} "`],
      dropped: ['end of file reached (EOFError)'],
      timeout: ['(Net::ReadTimeout)'],
    },
  },
  sdk: { retriesQuota: false, retriesDropped: true, retriesTimeout: true, obeysSeconds: true, obeysDate: true },

  async ensure() {
    const found = await run('ruby', ['-e', SHOW_VERSIONS]);
    const linter = await run('rubocop', ['--version']);
    if (found.status !== 0 || linter.status !== 0) await aptInstall(...PACKAGES);
    const [ruby, netHttp, faraday] = (await mustRun('ruby', ['-e', SHOW_VERSIONS])).split('\n');
    return { runtime: `Ruby ${ruby}`, sdk: `net/http ${netHttp}, faraday ${faraday}` };
  },

  lockedSdk: () => undefined,

  async prepare(source, folder) {
    writeFileSync(join(folder, 'main.rb'), source);
    return { program: 'ruby', args: ['main.rb'], cwd: folder };
  },

  async check(folder) {
    const settings = join(projectFolder('ruby'), 'rubocop.yml');
    return runTools(
      [
        ['ruby -wc', 'ruby', ['-W:no-experimental', '-wc', 'main.rb']],
        ['rubocop', 'rubocop', ['--cache', 'false', '--config', settings, 'main.rb']],
      ],
      folder,
    );
  },
};
