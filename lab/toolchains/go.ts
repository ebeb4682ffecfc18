import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, cacheFolder, isOnPath, mustRun, projectFolder, run } from '../tools';
import { isAtLeast } from './version';

/**
 * Finds a Go that the locked project can be built with: the one on the PATH, or the one that the project names, which the module
 * proxy has as a module. Any Go can fetch it, also the old one that Debian packages.
 * @returns the folder of `go` and `gofmt`
 * @throws MissingToolchain when there is none
 */
export async function goPrograms(): Promise<string> {
  const { needed, wanted } = goVersions();
  const found = await run('go', ['env', 'GOVERSION', 'GOROOT'], { env: { GOTOOLCHAIN: 'local' } });
  const [version = '', root = ''] = found.stdout.split('\n');
  if (found.status === 0 && isAtLeast(version, needed)) return join(root, 'bin');
  const link = join(cacheFolder('go'), wanted);
  if (!existsSync(link)) symlinkSync(await fetchToolchain(wanted), link);
  return join(link, 'bin');
}

/** The oldest Go that builds the locked project, and the one to fetch when there is none, for example `1.26.0` and `go1.26.8`. */
function goVersions(): { needed: string; wanted: string } {
  const text = readFileSync(join(projectFolder('go'), 'go.mod'), 'utf8');
  return { needed: /^go (\S+)$/m.exec(text)?.[1] ?? '', wanted: /^toolchain (\S+)$/m.exec(text)?.[1] ?? '' };
}

async function fetchToolchain(name: string): Promise<string> {
  if (!(await isOnPath('go'))) await aptInstall('golang-go');
  const platform = `linux-${process.arch === 'arm64' ? 'arm64' : 'amd64'}`;
  const module = `golang.org/toolchain@v0.0.1-${name}.${platform}`;
  const env = { GOTOOLCHAIN: 'local', GOMODCACHE: join(cacheFolder('go'), 'toolchains'), GOFLAGS: '-modcacherw' };
  const answer: { Dir: string } = JSON.parse(
    await mustRun('go', ['mod', 'download', '-json', module], { cwd: cacheFolder('go'), env }),
  );
  // A module's files carry no permissions.
  for (const folder of [join(answer.Dir, 'bin'), join(answer.Dir, 'pkg', 'tool', platform.replace('-', '_'))]) {
    for (const program of readdirSync(folder)) chmodSync(join(folder, program), 0o755);
  }
  return answer.Dir;
}
