import { readFileSync } from 'node:fs';
import type { KnipConfig } from 'knip';

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Files that are started by name, by `scripts/run.cjs` in package.json and by tsx in the steps of the build: to Knip these are words like any other. */
const started = [...Object.values(scripts), readFileSync('scripts/build-site.ts', 'utf8')].flatMap((text) =>
  [...text.matchAll(/(?:run\.cjs |'tsx', ')([\w/-]+\.ts)/g)].map(([, file = '']) => file),
);

/** Import and export lines of a page. */
const PAGE_IMPORT = /^(?:import|export) .* from '@.*'$/gm;

/** `npm run check` fails on every file, export and dependency that nothing uses. */
const config: KnipConfig = {
  entry: [
    ...started,
    'scripts/launch.mjs',
    'pages/**/*.{mdx,tsx,ts}',
    'theme.config.tsx',
    // What lib/build/browser-files.ts and bundle-workers.ts give to esbuild.
    'islands/{page,islands,react}.ts',
    'styles/{index,*-sheet,sdks,plots,missing-page}.css',
    'lib/browser/decode-worker.ts',
    // Loaded beside their styles, and handed on whole: what of them is used cannot be told.
    'components/decoder/{diagnosis-view,answer-extras}.tsx',
    'tests/**/*.test.ts',
    // stryker.config.mjs names the one, and that the other.
    'tests/mutants/{vitest.config,few-runs}.ts',
    'tests/fixtures/pages/*.mdx',
    // Tests load them through a glob.
    'lib/decoder/notations/*.samples.ts',
  ],
  project: ['**/*.{ts,tsx,mjs,cjs,mdx,css}', '!{snippets,public,lab/projects}/**'],
  compilers: {
    mdx: (text) => (text.match(PAGE_IMPORT) ?? []).join('\n'),
    css: (text) => [...text.matchAll(/@import (".*?")/g)].map(([, file]) => `import ${file};`).join('\n'),
  },
  // A type that stands in the signature of an exported function has its doc comment, and is there for who calls it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Its files are read, not imported: lib/build/site-font.ts, tests/browser/axe.ts.
    '@fontsource-variable/geist',
    'axe-core',
  ],
};

export default config;
