import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VARIANT_IDS, type VariantId } from '@/lib/retry/languages';
import { cacheFolder, projectFolder, ROOT } from '../folders';
import { installOnce } from '../install-once';
import type { Command, ErrorTexts, LanguageLab } from '../language';
import { lockedVersion } from '../locked-version';
import { mustRun } from '../run-command';
import { runTools } from '../run-tools';
import { STAND_IN_KEY } from '../stand-in/record';
import { startStandIn } from '../stand-in/server';
import { ensureJdk, JVM, launcher } from '../toolchains/java';

const CLASSES: Record<number, string> = {
  400: 'BadRequestException',
  401: 'UnauthorizedException',
  403: 'PermissionDeniedException',
  404: 'NotFoundException',
  422: 'UnprocessableEntityException',
  429: 'RateLimitException',
};

const sdkErrors: ErrorTexts = {
  status: ({ status, message }) => {
    const name = CLASSES[status] ?? (status >= 500 ? 'InternalServerException' : 'UnexpectedStatusCodeException');
    return [`com.openai.errors.${name}: ${status}: ${message}`];
  },
  dropped: ['com.openai.errors.OpenAIIoException: Request failed', 'unexpected end of stream'],
  timeout: ['com.openai.errors.OpenAIIoException: Request failed', 'timeout'],
};

const errors: ErrorTexts = {
  status: ({ status, message, requestId }) => [`$ApiException: ${status}, request id ${requestId}: `, message],
  dropped: ['Exception in thread "main" java.io.IOException: ', 'received no bytes'],
  timeout: ['Exception in thread "main" java.net.http.HttpTimeoutException: '],
};

/** The one class of a program that stands in no other. */
const MAIN_CLASS = /^class (\w+)/m;

/** OpenJDK with openai-java, compiled and run without a build tool: Maven only fetches the libraries. */
export const lab: LanguageLab = {
  id: 'java',
  errors: { sdk: sdkErrors, loop: errors },

  async ensure() {
    const java = await ensureJdk();
    const cache = cacheFolder('java');
    const sums = join(projectFolder('java'), 'jars.sha256');
    const inputs = [
      readPom(),
      readFileSync(sums, 'utf8'),
      ...VARIANT_IDS.map((variant) => readFileSync(sourceOf(variant), 'utf8')),
    ];
    await installOnce(cache, [java, ...JVM, ...inputs], async () => {
      for (const name of ['jars', 'tools']) rmSync(join(cache, name), { recursive: true, force: true });
      const pom = join(projectFolder('java'), 'pom.xml');
      const settings = [`-Dmaven.repo.local=${join(cache, 'repository')}`, `-Dlab=${cache}`];
      await mustRun('mvn', ['--batch-mode', '--quiet', '--file', pom, ...settings, 'validate']);
      await mustRun('sha256sum', ['--check', '--quiet', '--strict', sums], { cwd: cache });
      await archiveClasses();
    });
    return { runtime: `Java ${java}`, sdk: lockedSdk() };
  },

  lockedSdk,

  loopLibrary: () => `java.net.http and Jackson ${lockedVersion('java', 'jars.sha256', /jackson-databind-(\S+)\.jar/)}`,

  async prepare(source, folder, variant) {
    return compile(source, folder, variant);
  },

  async check(folder) {
    const formatter = join(cacheFolder('java'), 'tools', 'google-java-format.jar');
    return runTools(
      [
        ['google-java-format', 'java', [...JVM, '-jar', formatter, '--dry-run', '--set-exit-if-changed', 'Main.java']],
        // An exception is serializable, and that of a snippet is never serialized.
        ['javac -Xlint', 'javac', ['-Xlint:all,-serial', '-Werror', '-cp', classPath(), '-d', 'checked', 'Main.java']],
      ],
      folder,
    );
  },

  async probe() {
    const folder = join(cacheFolder('java'), 'probe');
    mkdirSync(folder, { recursive: true });
    return compile(readFileSync(join(projectFolder('java'), 'Probe.java'), 'utf8'), folder, 'sdk');
  },

  probeStreams: true,
};

/**
 * Lets the JVM keep what it makes of the classes that a snippet needs, those for TLS among them: each of many short programs would else
 * make it anew, in half of its time, and on a busy machine a first request over TLS would take longer than an attempt may.
 */
async function archiveClasses(): Promise<void> {
  const standIn = await startStandIn();
  try {
    for (const variant of VARIANT_IDS) {
      rmSync(archive(variant), { force: true });
      const { baseUrl, authorityFile = '' } = await standIn.playAt('tls', [{}]);
      const env = { FLOWAPI_API_KEY: STAND_IN_KEY, FLOWAPI_BASE_URL: baseUrl, SSL_CERT_FILE: authorityFile };
      const java = launcher([`-XX:ArchiveClassesAtExit=${archive(variant)}`, '-cp', classPath(), sourceOf(variant)]);
      await mustRun(java.program, java.args, { env });
    }
  } finally {
    await standIn.close();
  }
}

function sourceOf(variant: VariantId): string {
  return join(ROOT, 'snippets', 'java', `${variant}.java`);
}

function archive(variant: VariantId): string {
  return join(cacheFolder('java'), `${variant}.jsa`);
}

async function compile(source: string, folder: string, variant: VariantId): Promise<Command> {
  writeFileSync(join(folder, 'Main.java'), source);
  await mustRun('javac', [...JVM.map((flag) => `-J${flag}`), '-cp', classPath(), '-d', 'classes', 'Main.java'], {
    cwd: folder,
  });
  // The libraries come first, as they do in the archive.
  const [, mainClass = ''] = MAIN_CLASS.exec(source) ?? [];
  const args = [`-XX:SharedArchiveFile=${archive(variant)}`, '-cp', `${classPath()}:classes`, mainClass];
  return { ...launcher(args), cwd: folder };
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
