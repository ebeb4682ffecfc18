import { existsSync } from 'node:fs';
import { canInstall, installPackages } from './apt';

/** Debian's packages that some tests of the built site need, each with a file that shows that it is there. */
const TEST_PACKAGES = {
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
  nginx: '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static': '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf',
};

/** Installs what these tests can use, where that is possible; names what is missing elsewhere: its tests are skipped there. */
export async function ensureTestPrograms(): Promise<void> {
  if (missing().length > 0 && canInstall() && !(await installPackages(missing()))) {
    // Where one is unknown, as Firefox to Ubuntu, apt installs none of them.
    for (const name of missing()) await installPackages([name]);
  }
  if (missing().length > 0) console.log(`Not here, so some tests are skipped: ${missing().join(', ')}.`);
}

function missing(): string[] {
  return Object.entries(TEST_PACKAGES).flatMap(([name, file]) => (existsSync(file) ? [] : [name]));
}
