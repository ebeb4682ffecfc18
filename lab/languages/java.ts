import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTools } from '../check';
import type { Command, ErrorTexts, LanguageLab } from '../language';
import { lockedVersion } from '../locked-version';
import { installOnce } from '../stamp';
import { mustBeProven, type ProvenRange } from '../toolchains/proven-range';
import { aptInstall, cacheFolder, mustRun, projectFolder, run } from '../tools';

/** The snippets match on types, which Java 16 brought; the formatter needs 17. */
const PROVEN: ProvenRange = { program: 'Java', oldest: '17', newest: '21' };

const CLASSES: Record<number, string> = {
  400: 'BadRequestException',
  401: 'UnauthorizedException',
  403: 'PermissionDeniedException',
  404: 'NotFoundException',
  422: 'UnprocessableEntityException',
  429: 'RateLimitException',
};

const errors: ErrorTexts = {
  status: ({ status, message }) => {
    const name = CLASSES[status] ?? (status >= 500 ? 'InternalServerException' : 'UnexpectedStatusCodeException');
    return [`Exception in thread "main" com.openai.errors.${name}: ${status}: ${message}`];
  },
  dropped: [
    'Exception in thread "main" com.openai.errors.OpenAIIoException: Request failed',
    'unexpected end of stream',
  ],
  timeout: ['Exception in thread "main" com.openai.errors.OpenAIIoException: Request failed', 'timeout'],
};

/** OpenJDK with openai-java, compiled and run without a build tool: Maven only fetches the libraries. */
export const lab: LanguageLab = {
  id: 'java',
  errors: { sdk: errors, loop: errors },

  async ensure() {
    const java = await ensureJdk();
    const cache = cacheFolder('java');
    const sums = join(projectFolder('java'), 'jars.sha256');
    await installOnce(cache, [readPom(), readFileSync(sums, 'utf8')], async () => {
      for (const name of ['jars', 'tools']) rmSync(join(cache, name), { recursive: true, force: true });
      const pom = join(projectFolder('java'), 'pom.xml');
      const settings = [`-Dmaven.repo.local=${join(cache, 'repository')}`, `-Dlab=${cache}`];
      await mustRun('mvn', ['--batch-mode', '--quiet', '--file', pom, ...settings, 'validate']);
      await mustRun('sha256sum', ['--check', '--quiet', '--strict', sums], { cwd: cache });
    });
    return { runtime: `Java ${java}`, sdk: lockedSdk() };
  },

  lockedSdk,

  async prepare(source, folder, variant) {
    return compile(source, folder, variant === 'sdk' ? 'Sdk' : 'Loop');
  },

  async check(folder) {
    const formatter = join(cacheFolder('java'), 'tools', 'google-java-format.jar');
    return runTools(
      [
        ['google-java-format', 'java', ['-jar', formatter, '--dry-run', '--set-exit-if-changed', 'Main.java']],
        ['javac -Xlint', 'javac', ['-Xlint:all', '-Werror', '-cp', classPath(), '-d', 'checked', 'Main.java']],
      ],
      folder,
    );
  },

  async probe() {
    const folder = join(cacheFolder('java'), 'probe');
    mkdirSync(folder, { recursive: true });
    return compile(readFileSync(join(projectFolder('java'), 'Probe.java'), 'utf8'), folder, 'Probe');
  },

  probeStreams: true,
};

async function ensureJdk(): Promise<string> {
  const maven = await run('mvn', ['--version']);
  if (maven.status !== 0 || (await javacVersion()) === undefined) await aptInstall('default-jdk-headless', 'maven');
  const version = (await javacVersion()) ?? '';
  mustBeProven(PROVEN, version);
  return version;
}

async function javacVersion(): Promise<string | undefined> {
  const { status, stdout } = await run('javac', ['-version']);
  return status === 0 ? stdout.trim().split(' ')[1] : undefined;
}

async function compile(source: string, folder: string, mainClass: string): Promise<Command> {
  writeFileSync(join(folder, 'Main.java'), source);
  await mustRun('javac', ['-cp', classPath(), '-d', 'classes', 'Main.java'], { cwd: folder });
  // A short life: the compiler that starts fastest.
  const args = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', `classes:${classPath()}`, mainClass];
  return { program: 'java', args, cwd: folder };
}

function classPath(): string {
  return join(cacheFolder('java'), 'jars', '*');
}

function readPom(): string {
  return readFileSync(join(projectFolder('java'), 'pom.xml'), 'utf8');
}

function lockedSdk(): string {
  const pattern = /<artifactId>openai-java<\/artifactId>\s*<version>([^<]+)/;
  return `openai-java ${lockedVersion('java', 'pom.xml', pattern)}`;
}
