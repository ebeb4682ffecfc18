import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { aptInstall } from '../apt-install';
import { cacheFolder, projectFolder } from '../folders';
import { withLock } from '../lock';
import { lockedVersion } from '../locked-version';
import { isOnPath, mustRun, run } from '../run-command';
import { CommandFailed } from '../toolchain-errors';

/**
 * Finds the Go that the locked project names: on the PATH, or else from the module proxy, which has each release as a module. Any
 * Go can fetch it, also the old one that Debian packages.
 * @returns the folder of `go` and `gofmt`
 * @throws MissingToolchain when there is none
 * @throws CommandFailed when it cannot be fetched, or is not what it was
 */
export async function goPrograms(): Promise<string> {
  const wanted = lockedVersion('go', 'go.mod', /^toolchain (\S+)$/m);
  const found = await run('go', ['env', 'GOVERSION', 'GOROOT'], { env: { GOTOOLCHAIN: 'local' } });
  const [version = '', root = ''] = found.stdout.split('\n');
  if (found.status === 0 && version === wanted) return join(root, 'bin');
  const link = join(cacheFolder('go'), wanted);
  if (existsSync(link)) return join(link, 'bin');
  await withLock(join(cacheFolder('go'), 'lock'), async () => {
    if (existsSync(link)) return;
    // A link that leads nowhere does not exist for existsSync.
    rmSync(link, { force: true });
    symlinkSync(await fetchToolchain(wanted), link);
  });
  return join(link, 'bin');
}

/** What `go mod download -json` prints, as far as it is read. */
const downloadedModule = z.object({ Dir: z.string(), Sum: z.string() });

async function fetchToolchain(name: string): Promise<string> {
  if (!(await isOnPath('go'))) await aptInstall('golang-go');
  const platform = `linux-${process.arch === 'arm64' ? 'arm64' : 'amd64'}`;
  const module = `golang.org/toolchain@v0.0.1-${name}.${platform}`;
  const env = { GOTOOLCHAIN: 'local', GOMODCACHE: join(cacheFolder('go'), 'toolchains'), GOFLAGS: '-modcacherw' };
  const answer = downloadedModule.parse(
    JSON.parse(await mustRun('go', ['mod', 'download', '-json', module], { cwd: cacheFolder('go'), env })),
  );
  const sums = readFileSync(join(projectFolder('go'), 'toolchain.sum'), 'utf8').split('\n');
  if (!sums.includes(`${module} ${answer.Sum}`)) {
    throw new CommandFailed(`${module} has the hash ${answer.Sum}, which lab/projects/go/toolchain.sum does not name`);
  }
  // A module's files carry no permissions.
  for (const folder of [join(answer.Dir, 'bin'), join(answer.Dir, 'pkg', 'tool', platform.replace('-', '_'))]) {
    for (const program of readdirSync(folder)) chmodSync(join(folder, program), 0o755);
  }
  return answer.Dir;
}
