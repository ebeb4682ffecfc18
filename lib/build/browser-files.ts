import { relative, resolve } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { ASSETS_PATH } from '@/lib/site';
import { bundleWorkers } from './bundle-workers';

/** The files that pages load, as addresses on the site. */
export interface BrowserFiles {
  styles: string;
  /** The style sheets of some pages: what such a page holds, as a selector, and their addresses. */
  pageStyles: readonly { usedBy: string; address: string }[];
  /** The font of the site's texts. */
  font: string;
  /** The entry of pages without islands. */
  page: string;
  /** The entry of pages with islands. */
  islands: string;
  /** Names of the packages whose code is in these files. */
  packages: string[];
  /**
   * @param names names of the islands on a page
   * @returns every further file that they need, for the page to ask for at once
   * @throws Error if there is no such island
   */
  filesOfIslands: (names: readonly string[]) => string[];
}

/** Style sheets that the browser's code loads when it needs them, by the name under which it knows their address. */
const LATE_STYLES = {
  ANSWER_STYLES: 'styles/answer-sheet.css',
  ANSWER_EXTRAS_STYLES: 'styles/answer-extras-sheet.css',
};

/** Style sheets that only some pages need, each with what such a page holds. The others would pay for them at their first paint. */
const PAGE_STYLES = {
  'styles/home-sheet.css': '.home-hero',
  'styles/reference-sheet.css': '.status-table, .policy-panel',
  'styles/error-sheet.css': '.error-summary',
  'styles/sdks.css': '.sdk-table, .sdk-of-error',
  'styles/plots.css': '.plot',
  'styles/missing-page.css': '.missing-offer',
};

/** The package to which a file belongs, with its scope if it has one. */
const PACKAGE_OF_FILE = /(?:^|\/)node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\//;

/**
 * Bundles what the browser loads: the style sheet, the entry of every page, and the islands, split so that a page loads only its own.
 * @param folder the built site
 * @returns what was written
 */
export async function writeBrowserFiles(folder: string): Promise<BrowserFiles> {
  const packages = new Set<string>();
  const toAddress = (file: string) => `/${relative(folder, file)}`;
  const shared: BuildOptions = {
    bundle: true,
    minify: true,
    write: true,
    charset: 'utf8',
    target: 'es2022',
    outdir: folder + ASSETS_PATH,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file' },
    legalComments: 'none',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.NEXT_PUBLIC_SITE_ORIGIN': JSON.stringify(process.env.NEXT_PUBLIC_SITE_ORIGIN) ?? 'undefined',
    },
  };
  const bundle = async (entry: string): Promise<Metafile['outputs']> => {
    const { metafile } = await build({
      ...shared,
      entryPoints: [entry],
      format: 'esm',
      splitting: true,
      metafile: true,
      jsx: 'automatic',
      // The components are React's to the build and to `npm run dev`; in the browser Preact does the same in a tenth of the bytes.
      alias: { 'react/jsx-runtime': resolve('islands/react.ts'), react: resolve('islands/react.ts') },
      plugins: [bundleWorkers(shared, toAddress)],
    });
    for (const input of Object.keys(metafile.inputs)) {
      const name = PACKAGE_OF_FILE.exec(input)?.groups?.name;
      if (name) packages.add(name);
    }
    return metafile.outputs;
  };
  const styles = await bundle('styles/index.css');
  // What only answers need comes with their code, which is told where it is.
  for (const [name, sheet] of Object.entries(LATE_STYLES)) {
    const address = toAddress(outputOf(await bundle(sheet), sheet));
    shared.define = { ...shared.define, [`process.env.${name}`]: JSON.stringify(address) };
  }
  const pageStyles: BrowserFiles['pageStyles'][number][] = [];
  for (const [sheet, usedBy] of Object.entries(PAGE_STYLES))
    pageStyles.push({ usedBy, address: toAddress(outputOf(await bundle(sheet), sheet)) });
  const page = await bundle('islands/page.ts');
  const islands = await bundle('islands/islands.ts');
  const islandsEntry = outputOf(islands, 'islands/islands.ts');
  return {
    styles: toAddress(outputOf(styles, 'styles/index.css')),
    pageStyles,
    font: toAddress(fontOf(styles)),
    page: toAddress(outputOf(page, 'islands/page.ts')),
    islands: toAddress(islandsEntry),
    packages: [...packages].sort(),
    filesOfIslands: (names) => {
      const roots = [islandsEntry, ...names.map((name) => outputOf(islands, `islands/${name}.ts`))];
      const files = new Set(roots.flatMap((root) => closure(islands, root)));
      files.delete(islandsEntry);
      return [...files].map(toAddress);
    },
  };
}

/** The file that was written for a source file, found by the end of its path. */
function outputOf(outputs: Metafile['outputs'], source: string): string {
  const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(source));
  if (!found) throw new Error(`islands: found no file for "${source}"; allowed: what islands/list.ts loads`);
  return found[0];
}

function fontOf(outputs: Metafile['outputs']): string {
  const fonts = Object.keys(outputs).filter((file) => file.endsWith('.woff2'));
  const [font] = fonts;
  if (!font || fonts.length > 1)
    throw new Error(`styles: found ${fonts.length} fonts; allowed: one, in styles/fonts.css`);
  return font;
}

/** A file with all that it imports, and all that those import. */
function closure(outputs: Metafile['outputs'], file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? []) {
    if (kind === 'import-statement') closure(outputs, path, seen);
  }
  return [...seen];
}
