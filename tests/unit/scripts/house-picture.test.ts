import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ImportsByFile, readImports } from '@/scripts/house/imports';
import { drawHouse, HOUSE_COLOURS } from '@/scripts/house/picture';
import { plan } from '@/scripts/house/plan';

describe('the picture of the house', () => {
  const rows = plan(readImports());

  it.each(Object.entries(HOUSE_COLOURS))(
    'in %s is what the imports say; else: npm run picture:house',
    (scheme, colours) => {
      expect(readFileSync(`.github/house-${scheme}.svg`, 'utf8')).toBe(drawHouse(rows, colours));
    },
  );
});

describe('a plan', () => {
  const house: ImportsByFile = new Map([
    ['pages/_app.tsx', ['components/island.tsx', 'lib/build/page-props.ts', 'lib/site.ts']],
    ['islands/page.ts', ['components/island.tsx']],
    ['components/island.tsx', ['lib/retry/policy.ts']],
    ['lib/build/page-props.ts', ['lib/retry/policy.ts']],
    ['lib/retry/policy.ts', ['lib/retry/random.ts', 'lib/site.ts']],
    ['lib/retry/random.ts', []],
    ['lib/site.ts', []],
  ]);
  const found = (imports: ImportsByFile) =>
    plan(imports).map((row) =>
      row.filter(({ name }) => [...imports.keys()].some((file) => file.startsWith(name.split(':')[0] ?? ''))),
    );

  it('puts each room above what it imports, and leaves out what it reaches through another', () => {
    const pages = found(house)
      .flat()
      .find(({ name }) => name === 'pages');
    expect(pages?.standsOn).toEqual(['components', 'lib/build']);
    const rowOf = (name: string) => found(house).findIndex((row) => row.some((room) => room.name === name));
    expect(['pages', 'components', 'lib/retry', 'lib: vocabulary'].map(rowOf)).toEqual([0, 1, 2, 3]);
  });

  it('tells the rooms of the browser by what its entries reach', () => {
    const browsers = found(house)
      .flat()
      .filter(({ isBrowsers }) => isBrowsers)
      .map(({ name }) => name);
    expect(browsers.sort()).toEqual(['components', 'islands', 'lib/retry', 'lib: vocabulary']);
  });

  it('is refused where rooms import each other', () => {
    const circle = new Map([...house, ['lib/retry/random.ts', ['components/island.tsx']] as const]);
    expect(() => plan(circle)).toThrow(/^rooms import each other: .*components → lib\/retry → components$/);
  });
});
