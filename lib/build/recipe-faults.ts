import type { z } from 'zod';
import type { errorFile } from './error-schema';

/** A section's heading with an anchor of its own: `## Test the key [#test-the-key]`. */
const ANCHORED = /^## (?<title>.+?) \[#(?<anchor>[^\]]+)\]$/gm;

/**
 * @param source text of an error's file
 * @returns the title of each section of the page that has an anchor of its own, by the anchor
 */
export function sectionsOf(source: string): Map<string, string> {
  const found = [...source.matchAll(ANCHORED)];
  return new Map(found.map(({ groups }) => [groups?.anchor ?? '', groups?.title ?? '']));
}

/**
 * Compares the recipes of a file with the rest of it.
 * @param data the file's front matter, valid by itself
 * @param source the file's text
 * @returns `recipes.…: found …; allowed: …` for each recipe without its section, section without its recipe, and code that is not the error's
 */
export function faultsInRecipes({ recipes, codes, aliases }: z.infer<typeof errorFile>, source: string): string[] {
  const sections = sectionsOf(source);
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
