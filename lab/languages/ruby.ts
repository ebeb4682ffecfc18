import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall } from '../apt-install';
import type { LanguageLab } from '../language';
import { isOnPath, mustRun } from '../run-command';
import { runTools } from '../run-tools';
import { mustBeProven } from '../toolchains/proven-range';

const SHOW_VERSIONS = 'require "net/http"; puts [RUBY_VERSION, Net::HTTP::VERSION]';

/** The system's Ruby with its standard library: no registry that carries gems can be counted on. */
export const lab: LanguageLab = {
  id: 'ruby',
  errors: {
    loop: {
      status: ({ status, message, requestId }) => [`${status}, request id ${requestId}: `, message, '(FlowAPI::Error)'],
      dropped: ['(EOFError)'],
      timeout: ['(Timeout::Error)'],
    },
  },

  async ensure() {
    if (!(await isOnPath('ruby'))) await aptInstall('ruby');
    const [ruby, netHttp] = (await mustRun('ruby', ['-e', SHOW_VERSIONS])).split('\n');
    mustBeProven({ program: 'Ruby', oldest: '3.1', newest: '3.4' }, ruby ?? '');
    return { runtime: `Ruby ${ruby}`, sdk: `net/http ${netHttp}` };
  },

  lockedSdk: () => undefined,

  async prepare(source, folder) {
    writeFileSync(join(folder, 'main.rb'), source);
    return { program: 'ruby', args: ['main.rb'], cwd: folder };
  },

  async check(folder) {
    return runTools([['ruby -wc', 'ruby', ['-wc', 'main.rb']]], folder);
  },
};
