import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { readRecipes } from '@/lib/build/read-recipes';
import { writeSyntheticErrors } from '@/scripts/synthetic-errors';

describe('made-up errors', () => {
  const root = mkdtempSync(join(tmpdir(), 'synthetic-errors-'));
  afterAll(() => rmSync(root, { recursive: true }));

  it('are what the build takes, beside the real ones', () => {
    cpSync('pages', join(root, 'pages'), { recursive: true });
    const real = readCatalogue(root).length;
    writeSyntheticErrors(root, real + 4);

    const slugs = readCatalogue(root).map(({ slug }) => slug);
    const madeUp = slugs.filter((slug) => slug.includes('synthetic'));
    expect(slugs).toHaveLength(real + 4);
    expect(madeUp).toHaveLength(4);
    expect(Object.keys(readRecipes(root))).toEqual(expect.arrayContaining(madeUp));
  });
});
