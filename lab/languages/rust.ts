import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, projectFolder } from '../folders';
import type { Command, ErrorTexts, LanguageLab, ToolReport } from '../language';
import { lockedVersion } from '../locked-version';
import { mustRun, run } from '../run-command';
import { ensureRust, rustEnvironment } from '../toolchains/rust';

const LOCKS = ['Cargo.toml', 'Cargo.lock'];

/** What is wrong in any version. Clippy's other groups grow with each release, and the system decides which one is here. */
const DENIED = ['unused', 'clippy::correctness', 'clippy::suspicious'].flatMap((group) => ['--deny', group]);

/** What the SDK's errors say. A 5xx keeps its body as it came, so the message stands in JSON. */
const sdk: ErrorTexts = {
  status: ({ status, message }) => [`Error: ${status} `, message],
  dropped: ['Error: http error: error sending request', 'connection closed before message completed'],
  timeout: ['Error: http error: error sending request', 'operation timed out'],
};

/** What the loops' own errors say. */
const loop: ErrorTexts = {
  status: ({ status, message, requestId }) => [`Error: ${status} `, `, request id ${requestId}: `, message],
  dropped: ['error sending request', 'connection closed before message completed'],
  timeout: ['Error: no ', 'answer, request id '],
};

/** Rust with async-openai. The libraries are built once, in a folder that all programs share. */
export const lab: LanguageLab = {
  id: 'rust',
  errors: { sdk, loop },

  async ensure() {
    return { runtime: `Rust ${await ensureRust()}`, sdk: lockedSdk() };
  },

  lockedSdk,

  loopLibrary: () => `reqwest ${locked('reqwest')}`,

  async prepare(source, folder) {
    return build(source, folder);
  },

  async check(folder) {
    return [
      await cargo('cargo fmt', ['fmt', '--check'], folder),
      await cargo('cargo clippy', ['clippy', '--locked', '--quiet', '--', ...DENIED], folder),
    ];
  },

  async probe() {
    const source = readFileSync(join(projectFolder('rust'), 'probe.rs'), 'utf8');
    return build(source, join(cacheFolder('rust'), 'probe'));
  },

  probeStreams: true,
};

async function build(source: string, folder: string): Promise<Command> {
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'src', 'main.rs'), source);
  for (const name of LOCKS) copyFileSync(join(projectFolder('rust'), name), join(folder, name));
  await mustRun('cargo', ['build', '--locked', '--quiet'], { cwd: folder, env: environment() });
  const program = join(folder, 'program');
  copyFileSync(join(environment().CARGO_TARGET_DIR, 'debug', 'program'), program);
  return { program, args: [], cwd: folder };
}

async function cargo(tool: string, args: string[], folder: string): Promise<ToolReport> {
  const { status, stdout, stderr } = await run('cargo', args, { cwd: folder, env: environment() });
  return { tool, ok: status === 0, output: `${stdout}${stderr}` };
}

function environment(): { PATH: string; CARGO_TARGET_DIR: string } {
  return { ...rustEnvironment(), CARGO_TARGET_DIR: join(cacheFolder('rust'), 'target') };
}

function lockedSdk(): string {
  return `async-openai ${locked('async-openai')}`;
}

function locked(crate: string): string {
  return lockedVersion('rust', 'Cargo.lock', new RegExp(`name = "${crate}"\\nversion = "(.+)"`));
}
