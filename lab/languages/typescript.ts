import { copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openaiErrorClass } from '@/lib/openai-classes';
import { cacheFolder, projectFolder, ROOT } from '../folders';
import type { Command, ErrorTexts, LanguageLab } from '../language';
import { lockedVersion } from '../locked-version';
import { mustRun } from '../run-command';
import { runTools } from '../run-tools';
import { installNpmProject } from '../toolchains/npm';

const errors: ErrorTexts = {
  status: ({ status, message, requestId }) => {
    const name = openaiErrorClass(status, 'APIError');
    return [`${name}: ${status} ${message}`, `requestID: '${requestId}'`];
  },
  dropped: ['APIConnectionError: Connection error.'],
  timeout: ['APIConnectionTimeoutError: Request timed out.'],
};

/** TypeScript on the Node that the openai package asks for, which strips the types by itself. Node comes as a package of the same registry. */
export const lab: LanguageLab = {
  id: 'typescript',
  errors: { sdk: errors, loop: errors },

  async ensure() {
    await installNpmProject('typescript');
    const version = await mustRun(nodeProgram(), ['--version']);
    return { runtime: `Node ${version.trim().slice(1)}`, sdk: lockedSdk() };
  },

  lockedSdk,

  async prepare(source, folder) {
    return layOut(source, folder);
  },

  async check(folder) {
    const settings = join(projectFolder('typescript'), 'biome-snippets.json');
    // The project's own formatter and compiler, which its package-lock.json locks.
    const bin = join(ROOT, 'node_modules', '.bin');
    return runTools(
      [
        [
          'biome',
          join(bin, 'biome'),
          ['check', '--error-on-warnings', '--vcs-enabled=false', `--config-path=${settings}`, 'main.mts'],
        ],
        ['tsc', join(bin, 'tsc'), ['--project', '.']],
      ],
      folder,
    );
  },

  probeStreams: true,

  async probe() {
    // A copy beside node_modules, because imports are looked up from where the file is.
    const source = readFileSync(join(projectFolder('typescript'), 'probe.ts'), 'utf8');
    writeFileSync(join(cacheFolder('typescript'), 'probe.ts'), source);
    return { program: nodeProgram(), args: ['probe.ts'], cwd: cacheFolder('typescript') };
  },
};

function layOut(source: string, folder: string): Command {
  writeFileSync(join(folder, 'main.mts'), source);
  // What `npm init` writes today: its packages are no modules, only files called `.mts` are.
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  copyFileSync(join(projectFolder('typescript'), 'tsconfig.json'), join(folder, 'tsconfig.json'));
  symlinkSync(join(cacheFolder('typescript'), 'node_modules'), join(folder, 'node_modules'));
  return { program: nodeProgram(), args: ['main.mts'], cwd: folder };
}

function nodeProgram(): string {
  // By its own path: npm 9, which Debian has, links no commands of optional packages.
  return join(cacheFolder('typescript'), 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
}

function lockedSdk(): string {
  const pattern = /"node_modules\/openai": \{\s*"version": "([^"]+)"/;
  return `openai ${lockedVersion('typescript', 'package-lock.json', pattern)}`;
}
