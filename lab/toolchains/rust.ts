import { existsSync, readFileSync } from 'node:fs';
import { aptInstall } from '../apt-install';
import { lockedVersion } from '../locked-version';
import { mustRun, run } from '../run-command';
import { mustBeProven } from './proven-range';
import { isAtLeast } from './version';

/** What is called by name: the compiler, its formatter, its linter, and the linker. */
const PROGRAMS = ['cargo', 'rustfmt', 'cargo-clippy', 'cc'];

/** The libraries' C code needs a compiler, and so does linking. */
const LINKER = ['gcc', 'libc6-dev'];

/** Debian keeps a newer Rust than its own for building browsers. */
const DEBIAN_PACKAGES = ['rustc-web', 'cargo-web', 'rustfmt-web', 'rust-web-clippy', ...LINKER];

/** Ubuntu keeps newer ones under names with their version, in folders of their own. */
const UBUNTU_PACKAGES = ['rustc-1.89', 'cargo-1.89', 'rustfmt-1.89', 'rust-1.89-clippy', ...LINKER];
const UBUNTU_FOLDER = '/usr/lib/rust-1.89/bin';

/**
 * Finds a Rust that the locked project can be built with, or installs one.
 * @returns its version, for example `1.95.0`
 * @throws MissingToolchain when it cannot be had
 * @throws OutsideProvenRange when it is too old
 */
export async function ensureRust(): Promise<string> {
  const oldest = lockedVersion('rust', 'Cargo.toml', /^rust-version = "(.+)"$/m);
  const env = rustEnvironment();
  const present = await Promise.all(
    PROGRAMS.map(async (name) => (await run(name, ['--version'], { env })).status === 0),
  );
  const rustc = await run('rustc', ['--version'], { env });
  if (!present.every(Boolean) || !isAtLeast(rustc.stdout, oldest)) {
    await aptInstall(...(isUbuntu() ? UBUNTU_PACKAGES : DEBIAN_PACKAGES));
  }
  const version = (await mustRun('rustc', ['--version'], { env })).split(' ')[1] ?? '';
  // Rust keeps its promise: what one version of an edition builds, every later one does.
  mustBeProven({ program: 'Rust', oldest, newest: '1' }, version);
  return version;
}

/** @returns the PATH on which cargo and rustc are found */
export function rustEnvironment(): { PATH: string } {
  const { PATH = '' } = process.env;
  return { PATH: isUbuntu() ? `${UBUNTU_FOLDER}:${PATH}` : PATH };
}

function isUbuntu(): boolean {
  return existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
