import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

/** What commands write, and no author. */
const WRITTEN = ['.cache', '.git', '.next', 'next-env.d.ts', 'node_modules', 'out', 'public', 'tsconfig.tsbuildinfo'];

/** Variables that the test runner sets for its own process. */
const PUT_BY_VITEST = /^VITEST|^(?:NODE_ENV|TEST|DEV|PROD|MODE|SSR|BASE_URL)$/;

/** A copy of the project in a folder of its own. */
export interface CloneOfProject {
  read(file: string): string;
  write(file: string, text: string): void;
  remove(file: string): void;
  /** @returns every file that an author writes, with a hash of what it holds */
  sources(): Map<string, string>;
  /** Runs a command there; nothing can be asked at its terminal. */
  run(command: string, ...args: string[]): Promise<{ status: number | null; output: string }>;
  /** Deletes the folder. */
  end(): void;
}

/** @returns a copy as it is worked on here: uncommitted files are in it, built ones are not; it shares the packages */
export function cloneProject(): CloneOfProject {
  const root = mkdtempSync(join(tmpdir(), 'clone-'));
  for (const name of [...authored('.'), 'public']) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return {
    read: (file) => readFileSync(join(root, file), 'utf8'),
    write: (file, text) => writeFileSync(join(root, file), text),
    remove: (file) => rmSync(join(root, file), { force: true }),
    sources: () => new Map(authored(root).flatMap((name) => hashesIn(root, join(root, name)))),
    run: (command, ...args) => runIn(root, command, args),
    end: () => rmSync(root, { recursive: true, force: true }),
  };
}

function authored(folder: string): string[] {
  return readdirSync(folder).filter((name) => !WRITTEN.includes(name));
}

function hashesIn(root: string, path: string): [file: string, hash: string][] {
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => hashesIn(root, join(path, name)));
  return [[relative(root, path), createHash('sha256').update(readFileSync(path)).digest('hex')]];
}

/** Without waiting in place: a worker that answers nothing for a minute is given up by its test runner. */
function runIn(root: string, command: string, args: string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((settle, reject) => {
    const child = spawn(command, args, { cwd: root, env: ownEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (status) => settle({ status, output }));
  });
}

/** The environment without what the test runner has put there for this process: NODE_ENV above all, which changes a build. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' };
  for (const name of Object.keys(environment)) if (PUT_BY_VITEST.test(name)) delete environment[name];
  return environment;
}
