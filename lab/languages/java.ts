import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VariantId } from '@/lib/retry/languages';
import { runTools } from '../check';
import type { Command, ErrorTexts, LanguageLab } from '../language';
import { lockedVersion } from '../locked-version';
import { installOnce } from '../stamp';
import { STAND_IN_KEY } from '../stand-in/record';
import { startStandIn } from '../stand-in/server';
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

const sdkErrors: ErrorTexts = {
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

const errors: ErrorTexts = {
  status: ({ status, message }) => [`$ApiException: ${status}: `, message],
  dropped: ['Exception in thread "main" java.io.IOException: ', 'received no bytes'],
  timeout: ['Exception in thread "main" java.net.http.HttpTimeoutException: '],
};

/** For a short life: the compiler that starts fastest, and no word about the archive of classes. */
const JVM = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xlog:disable'];

const MAIN_CLASSES: Record<VariantId, string> = { sdk: 'Sdk', loop: 'Loop', stream: 'Streaming' };

/** Java reads authorities from a key store only, so the one that a run is told of is put into one, beside its own file. */
const LAUNCH = `
if [ -n "\${SSL_CERT_FILE-}" ]; then
  store=$SSL_CERT_FILE.$$.p12
  keytool -importcert -noprompt -file "$SSL_CERT_FILE" -keystore "$store" -storepass changeit 2>/dev/null
  set -- -Djavax.net.ssl.trustStore="$store" -Djavax.net.ssl.trustStorePassword=changeit "$@"
fi
exec java "$@"`;

/** OpenJDK with openai-java, compiled and run without a build tool: Maven only fetches the libraries. */
export const lab: LanguageLab = {
  id: 'java',
  errors: { sdk: sdkErrors, loop: errors },

  async ensure() {
    const java = await ensureJdk();
    const cache = cacheFolder('java');
    const sums = join(projectFolder('java'), 'jars.sha256');
    await installOnce(cache, [java, readPom(), readFileSync(sums, 'utf8'), ...JVM], async () => {
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
    return compile(source, folder, MAIN_CLASSES[variant]);
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
    return compile(readFileSync(join(projectFolder('java'), 'Probe.java'), 'utf8'), folder, 'Probe');
  },

  probeStreams: true,
};

/** Lets the JVM keep what it makes of the libraries' classes: each of many short programs would else make it anew, in half of its time. */
async function archiveClasses(): Promise<void> {
  rmSync(archive(), { force: true });
  const standIn = await startStandIn();
  try {
    const { baseUrl } = standIn.play([{}]);
    const probe = join(projectFolder('java'), 'Probe.java');
    await mustRun('java', [...JVM, `-XX:ArchiveClassesAtExit=${archive()}`, '-cp', classPath(), probe, baseUrl], {
      env: { FLOWAPI_API_KEY: STAND_IN_KEY },
    });
  } finally {
    await standIn.close();
  }
}

function archive(): string {
  return join(cacheFolder('java'), 'classes.jsa');
}

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
  await mustRun('javac', [...JVM.map((flag) => `-J${flag}`), '-cp', classPath(), '-d', 'classes', 'Main.java'], {
    cwd: folder,
  });
  // The libraries come first, as they do in the archive.
  const args = [...JVM, `-XX:SharedArchiveFile=${archive()}`, '-cp', `${classPath()}:classes`, mainClass];
  return { program: 'sh', args: ['-c', LAUNCH, 'java', ...args], cwd: folder };
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
