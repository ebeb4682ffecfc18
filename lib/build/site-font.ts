import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** The package of Geist, the variable font of the site's texts. */
export const FONT_PACKAGE = '@fontsource-variable/geist';

/** Its Latin cut. */
const FONT = `node_modules/${FONT_PACKAGE}/files/geist-latin-wght-normal.woff2`;

/** Weights that the style sheets use. */
const WEIGHTS = { min: 400, max: 600 };

/** Where the words of the site stand. What the decoder reads in twenty languages, the site does not say. */
const WORDS = ['pages', 'components', 'lib'];

/**
 * Cuts the font down to what the site's words are written with: half of its bytes.
 * @param root the project's root folder
 * @returns the font as woff2, the same bytes for the same sources
 */
export async function siteFont(root: string): Promise<Uint8Array> {
  return subsetFont(readFileSync(join(root, FONT)), fontCharacters(root), {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
  });
}

/**
 * @param root the project's root folder
 * @returns every character that a text of the site is written with: those of its sources, and all that a US keyboard has, which readers type
 */
export function fontCharacters(root: string): string {
  const keyboard = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index));
  const written = WORDS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(mdx|tsx?)$/.test(name) && !`${folder}/${name}`.startsWith('lib/decoder/'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
  return [...new Set([...keyboard, ...written.join('')])].sort().join('');
}
