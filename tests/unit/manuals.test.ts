import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const manuals = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'lab/README.md'];

const { scripts, overrides }: { scripts: Record<string, string>; overrides: Record<string, unknown> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

/** A link to something of the project, up to its anchor. */
const LINK = /\]\((?!https?:|mailto:)(?<target>[^)#]+)[^)]*\)/g;

/** A path from the root that a manual names as code; one with `<name>`, `*` or `…` in it stands for many. */
const PATH = /`(?<target>(?:components|deploy|islands|lab|lib|pages|scripts|snippets|styles|tests)\/[\w./-]*)`/g;

/** The last steps of a path: `install-once.ts`, `runner/judge.ts`. */
const TAIL = /`(?<target>(?:[\w-]+\/)*[\w-]+\.(?:[cm]?[jt]sx?|css))`/g;

/** Every file that a tail may mean. */
const files = ['components', 'islands', 'lab', 'lib', 'scripts', 'styles', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
);

const COMMAND = /\bnpm (?:run (?:--silent )?)?(?<name>(?<=run (?:--silent )?)[\w:]+|start|test)/g;

function found(text: string, pattern: RegExp, group: string): string[] {
  return [...text.matchAll(pattern)].flatMap(({ groups }) => groups?.[group] ?? []);
}

describe.each(manuals)('%s', (manual) => {
  const text = readFileSync(manual, 'utf8');

  it('links to and names files that are there', () => {
    const named = [
      ...found(text, LINK, 'target').map((target) => join(dirname(manual), target)),
      ...found(text, PATH, 'target'),
    ];
    expect(named.filter((path) => ![path, `${path}.ts`].some((file) => existsSync(file)))).toEqual([]);
  });

  it('names by its last steps only what is there', () => {
    const isThere = (tail: string) => existsSync(tail) || files.some((file) => file.endsWith(`/${tail}`));
    expect(found(text, TAIL, 'target').filter((tail) => !isThere(tail))).toEqual([]);
  });

  it('names commands that are there', () => {
    expect(found(text, COMMAND, 'name').filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('the manuals name every command', () => {
  const named = manuals.flatMap((manual) => found(readFileSync(manual, 'utf8'), COMMAND, 'name'));
  expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
});

it('CONTRIBUTING.md says what each override of a package is for', () => {
  const rows = readFileSync('CONTRIBUTING.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const explained = (name: string) => rows.some((row) => row.includes(`\`${name}\``));
  expect(Object.keys(overrides).filter((name) => !explained(name))).toEqual([]);
});
