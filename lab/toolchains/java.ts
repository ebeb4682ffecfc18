import { aptInstall } from '../apt-install';
import { run } from '../run-command';
import { mustBeProven, type ProvenRange } from './proven-range';

/** The snippets match on types, which Java 16 brought; the formatter needs 17. */
const PROVEN: ProvenRange = { program: 'Java', oldest: '17', newest: '21' };

/** For a short life: the compiler that starts fastest, and no word about the archive of classes. */
export const JVM = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xlog:disable'];

/**
 * Java reads authorities from a key store only, so the one that a run is told of is put into one, beside its own file. It appears there whole,
 * also when several programs miss it at the same time.
 */
const LAUNCH = `
if [ -n "\${SSL_CERT_FILE-}" ]; then
  store=$SSL_CERT_FILE.p12
  if [ ! -e "$store" ]; then
    keytool -importcert -noprompt -file "$SSL_CERT_FILE" -keystore "$store.$$" -storepass changeit 2>/dev/null
    mv "$store.$$" "$store"
  fi
  set -- -Djavax.net.ssl.trustStore="$store" -Djavax.net.ssl.trustStorePassword=changeit "$@"
fi
exec java "$@"`;

/**
 * @param args what stands after `java`
 * @returns how to start a JVM that trusts the authority in `SSL_CERT_FILE`, where there is one
 */
export function launcher(args: readonly string[]): { program: string; args: string[] } {
  return { program: 'sh', args: ['-c', LAUNCH, 'java', ...JVM, ...args] };
}

/**
 * Finds the system's JDK and Maven, or installs them.
 * @returns the version of the JDK
 * @throws MissingToolchain when they cannot be had
 * @throws OutsideProvenRange when the version is not proven
 */
export async function ensureJdk(): Promise<string> {
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
