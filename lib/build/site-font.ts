import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** A variable font of the site. */
export interface SiteFont {
  /** Name of its file, without the ending. */
  name: string;
  /** The package that brings it. */
  package: string;
  /** Its Latin cut, in that package. */
  file: string;
  /** Weights that the style sheets use. */
  weights: { min: number; max: number };
  /** Whether it keeps other forms of its signs, such as tabular numerals. Code is shown as it is typed: there they would only join letters. */
  keepsForms: boolean;
}

/** The font of the site's texts, and that of its code. */
export const SITE_FONTS: readonly [SiteFont, ...SiteFont[]] = [
  {
    name: 'geist',
    package: '@fontsource-variable/geist',
    file: 'files/geist-latin-wght-normal.woff2',
    weights: { min: 400, max: 700 },
    keepsForms: true,
  },
  {
    name: 'geist-mono',
    package: '@fontsource-variable/geist-mono',
    file: 'files/geist-mono-latin-wght-normal.woff2',
    weights: { min: 400, max: 600 },
    keepsForms: false,
  },
];

/** Where the words of the site stand. What the decoder reads in twenty languages, the site does not say. */
const WORDS = ['pages', 'components', 'lib'];

/**
 * Cuts a font down to what the site's words are written with: half of its bytes.
 * @param root the project's root folder
 * @param font one of {@link SITE_FONTS}
 * @returns the font as woff2, the same bytes for the same sources
 */
export async function cutFont(root: string, font: SiteFont): Promise<Uint8Array> {
  return subsetFont(readFileSync(join(root, 'node_modules', font.package, font.file)), fontCharacters(root), {
    targetFormat: 'woff2',
    variationAxes: { wght: font.weights },
    noLayoutClosure: !font.keepsForms,
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
