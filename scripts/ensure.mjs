/** Makes sure that what a command needs is there, says what it does, and is quick when there is nothing to do. Plain Node: it runs before `npm ci`. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run-steps.mjs';

/** What the built site is made from. */
const BUILD_INPUTS = [
  'components',
  'lab/results.json',
  'lab/sdk-behaviour.json',
  'lib',
  'next.config.mjs',
  'package-lock.json',
  'pages',
  'public/apple-touch-icon.png',
  'public/favicon.ico',
  'public/favicon.svg',
  'scripts',
  'snippets',
  'styles',
  'theme.config.tsx',
  '.git/HEAD',
  '.git/logs/HEAD',
];

const CACHE = '.cache';

/** Oldest Node that the dependencies run on. */
const MINIMUM_NODE = [20, 9];

/** Installs the locked packages unless they are there already. */
export async function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor < MINIMUM_NODE[1])) {
    fail(`Node ${MINIMUM_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
  }
  const stamp = join('node_modules', '.flowapi-lock');
  const lock = hashOf(['package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages (npm ci) …');
  if ((await run('npm', ['ci', '--no-fund', '--no-audit'])) !== 0) fail('npm ci failed.');
  writeFileSync(stamp, lock);
}

/** Builds the site unless `out/` holds it already. */
export async function ensureBuild() {
  const stamp = join(CACHE, 'build-inputs');
  const inputs = hashOf(BUILD_INPUTS);
  if (existsSync('out/search.json') && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return;
  console.log('Building the site (npm run build) …');
  if ((await run('node', ['scripts/build.mjs'])) !== 0) fail('The build failed.');
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(stamp, inputs);
}

/** Debian's packages that some tests need, each with a file that shows that it is there. Where one is missing, its tests are skipped. */
const TEST_PACKAGES = {
  nginx: '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static': '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf',
};

/** Installs what the tests can use, where that is possible; names what is missing elsewhere. */
export async function ensureTestPrograms() {
  const missing = () => Object.keys(TEST_PACKAGES).filter((name) => !existsSync(TEST_PACKAGES[name]));
  if (missing().length > 0 && canInstall()) await install(missing());
  if (missing().length > 0) console.log(`Not here, so some tests are skipped: ${missing().join(', ')}.`);
}

/**
 * Finds a Chromium for the browser tests; installs Debian's where that is possible.
 * @returns {Promise<string>} path of the program
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (canInstall()) {
    await install(['chromium']);
    const installed = findChromium();
    if (installed) return installed;
  }
  return fail('The browser tests need Chromium. Install it, or name one in CHROMIUM_PATH.');
}

function canInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

async function install(packages) {
  console.log(`Installing ${packages.join(', ')} (apt-get install) …`);
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const candidates = [
    process.env.CHROMIUM_PATH ?? '',
    ...(process.env.PATH ?? '').split(':').flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return candidates.find((path) => path !== '' && existsSync(path));
}

/**
 * @param {string[]} paths files and folders; missing ones count as such
 * @returns {string} a hash over their names and contents
 */
function hashOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    let content;
    try {
      content = readFileSync(path);
    } catch (error) {
      if (error.code === 'EISDIR') for (const name of readdirSync(path).sort()) add(join(path, name));
      return;
    }
    hash.update(`${path}\0${content.length}\0`).update(content);
  };
  paths.forEach(add);
  return hash.digest('hex');
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}
