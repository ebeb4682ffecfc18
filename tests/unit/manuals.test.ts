import { existsSync, readFileSync } from 'node:fs';
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

const COMMAND = /\bnpm (?:run (?:--silent )?)?(?<name>start|test|(?<=run (?:--silent )?)[\w:]+)/g;

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

  it('names commands that are there', () => {
    expect(found(text, COMMAND, 'name').filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('CONTRIBUTING.md says what each override of a package is for', () => {
  const rows = readFileSync('CONTRIBUTING.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const explained = (name: string) => rows.some((row) => row.includes(`\`${name}\``));
  expect(Object.keys(overrides).filter((name) => !explained(name))).toEqual([]);
});
