import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MissingToolchain } from '../language';
import { aptInstall, projectFolder, run } from '../tools';
import { isAtLeast } from './version';

/** Debian keeps a newer Rust than its own for building browsers. The libraries' C code needs a compiler too. */
const PACKAGES = ['rustc-web', 'cargo-web', 'rustfmt-web', 'rust-web-clippy', 'gcc', 'libc6-dev'];

/** What is called by name: the compiler, its formatter, its linter, and the linker. */
const PROGRAMS = ['cargo', 'rustfmt', 'cargo-clippy', 'cc'];

/**
 * Installs a Rust that the locked project can be built with, unless there is one.
 * @throws MissingToolchain when it cannot be had
 */
export async function ensureRust(): Promise<void> {
  const needed = /^rust-version = "(.+)"$/m.exec(readFileSync(join(projectFolder('rust'), 'Cargo.toml'), 'utf8'))?.[1];
  const isNewEnough = async () => {
    const rustc = await run('rustc', ['--version']);
    return rustc.status === 0 && isAtLeast(rustc.stdout, needed ?? '');
  };
  const present = await Promise.all(PROGRAMS.map(async (name) => (await run(name, ['--version'])).status === 0));
  if ((await isNewEnough()) && present.every(Boolean)) return;
  await aptInstall(...PACKAGES);
  if (await isNewEnough()) return;
  throw new MissingToolchain(
    `Rust ${needed} is needed; Debian has it among its security updates, which are not enabled`,
  );
}
