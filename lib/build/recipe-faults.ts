import type { z } from 'zod';
import { anchoredTitle, headingsOf, type SourcePage } from './content-lint/source-pages';
import type { errorFile } from './error-schema';

/**
 * @param page page of an error
 * @returns the title of each section of the page that has an anchor of its own, by the anchor
 */
export function sectionsOf(page: SourcePage): Map<string, string> {
  const sections = headingsOf(page).filter(({ level }) => level === 2);
  return new Map(
    sections.flatMap((heading) => anchoredTitle(heading) ?? []).map(({ anchor, title }) => [anchor, title]),
  );
}

/**
 * Compares the recipes of a file with the rest of it.
 * @param data the file's front matter, valid by itself
 * @param page the file as a page
 * @returns `recipes.…: found …; allowed: …` for each recipe without its section, section without its recipe, and code that is not the error's
 */
export function faultsInRecipes({ recipes, codes, aliases }: z.infer<typeof errorFile>, page: SourcePage): string[] {
  const sections = sectionsOf(page);
  const anchors = recipes.map(({ anchor }) => anchor);
  const own = new Set([...codes, ...aliases]);
  return [
    ...recipes.flatMap((recipe, at) => [
      ...(sections.has(recipe.anchor)
        ? []
        : [
            `recipes.${at}.anchor: found "${recipe.anchor}"; allowed: an anchor of this page, as in ## Heading [#${recipe.anchor}]`,
          ]),
      ...recipe.codes
        .filter((code) => !own.has(code))
        .map((code) => `recipes.${at}.codes: found "${code}"; allowed: codes and aliases of this file`),
    ]),
    ...[...sections.keys()]
      .filter((anchor) => !anchors.includes(anchor))
      .map(
        (anchor) => `recipes: found none for the section [#${anchor}]; allowed: one for each section with an anchor`,
      ),
  ];
}
