import { lockedVersion } from '../locked-version';
import { aptInstall, mustRun, run } from '../tools';
import { mustBeProven } from './proven-range';
import { isAtLeast } from './version';

/** Debian keeps a newer Rust than its own for building browsers. The libraries' C code needs a compiler too. */
const PACKAGES = ['rustc-web', 'cargo-web', 'rustfmt-web', 'rust-web-clippy', 'gcc', 'libc6-dev'];

/** What is called by name: the compiler, its formatter, its linter, and the linker. */
const PROGRAMS = ['cargo', 'rustfmt', 'cargo-clippy', 'cc'];

/**
 * Finds a Rust that the locked project can be built with, or installs Debian's.
 * @returns its version, for example `1.95.0`
 * @throws MissingToolchain when it cannot be had
 * @throws OutsideProvenRange when it is too old
 */
export async function ensureRust(): Promise<string> {
  const oldest = lockedVersion('rust', 'Cargo.toml', /^rust-version = "(.+)"$/m);
  const present = await Promise.all(PROGRAMS.map(async (name) => (await run(name, ['--version'])).status === 0));
  const rustc = await run('rustc', ['--version']);
  if (!present.every(Boolean) || !isAtLeast(rustc.stdout, oldest)) await aptInstall(...PACKAGES);
  const version = (await mustRun('rustc', ['--version'])).split(' ')[1] ?? '';
  // Rust keeps its promise: what one version of an edition builds, every later one does.
  mustBeProven({ program: 'Rust', oldest, newest: '1' }, version);
  return version;
}
