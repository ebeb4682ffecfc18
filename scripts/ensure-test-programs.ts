import { existsSync } from 'node:fs';
import { aptInstall, canInstall } from './apt';

/** Debian's packages that some tests of the built files need, each with a file that shows that it is there. */
const TEST_PACKAGES = {
  nginx: '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static': '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf',
};

/** Installs what these tests can use, where that is possible; names what is missing elsewhere: its tests are skipped there. */
export async function ensureTestPrograms(): Promise<void> {
  if (missing().length > 0 && canInstall()) await aptInstall(missing());
  if (missing().length > 0) console.log(`Not here, so some tests are skipped: ${missing().join(', ')}.`);
}

function missing(): string[] {
  return Object.entries(TEST_PACKAGES).flatMap(([name, file]) => (existsSync(file) ? [] : [name]));
}
