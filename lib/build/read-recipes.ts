import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import type { Recipe, RecipesBySlug } from '@/lib/recipes';
import { ERRORS_FOLDER } from './catalogue';
import { ContentError } from './content-error';
import { sourcePage } from './content-lint/source-pages';
import { errorRecipes } from './error-schema';
import { sectionsOf } from './recipe-faults';

/**
 * Reads which sections of the error pages help with which message.
 * @param root the project's root folder
 * @returns the recipes of each error that has any
 * @throws ContentError when a file's recipes are not valid; the catalogue says more about it
 */
export function readRecipes(root: string = process.cwd()): RecipesBySlug {
  const names = readdirSync(join(root, ERRORS_FOLDER)).filter((name) => name.endsWith('.mdx'));
  const read = names.sort().map((name): [string, Recipe[]] => {
    const source = readFileSync(join(root, ERRORS_FOLDER, name), 'utf8');
    const sections = sectionsOf(sourcePage(`${ERRORS_FOLDER}/${name}`, source));
    const parsed = errorRecipes.safeParse(matter(source, {}).data.recipes);
    if (!parsed.success) throw new ContentError([`${ERRORS_FOLDER}/${name}: recipes: ${parsed.error.message}`]);
    return [
      name.replace('.mdx', ''),
      parsed.data.map(({ anchor, codes, words, leads }) => ({
        anchor,
        title: sections.get(anchor) ?? '',
        codes,
        words,
        ...(leads && { leads }),
      })),
    ];
  });
  return Object.fromEntries(read.filter(([, recipes]) => recipes.length > 0));
}
