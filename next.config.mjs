import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nextra from 'nextra';
import { createCssVariablesTheme, createHighlighter } from 'shiki';
import { keepTogether } from './lib/build/keep-together.mjs';

/** A shallow clone gives every page the date of its newest commit, so the dates are left out there. */
function hasGitHistory() {
  try {
    const shallow = execFileSync('git', ['rev-parse', '--is-shallow-repository'], { encoding: 'utf8', stdio: 'pipe' });
    return shallow.trim() === 'false';
  } catch {
    return false;
  }
}

/**
 * Without it shiki gives up on a line after half a second. On a busy machine that coloured a line for the server and not for the browser,
 * which React then refused to hydrate.
 * @type {import('shiki').ShikiTransformer}
 */
const patientHighlighter = {
  name: 'patient-highlighter',
  preprocess(_code, options) {
    options.tokenizeTimeLimit = 0;
  },
};

/** @type {Record<string, string>} */
const tokenClasses = JSON.parse(readFileSync(new URL('lib/build/token-classes.json', import.meta.url), 'utf8'));

/**
 * Colours by class and not by style attribute, which our Content-Security-Policy does not allow.
 * @type {import('shiki').ShikiTransformer}
 */
const classNotStyle = {
  name: 'class-not-style',
  span(node, _line, _column, _lineElement, token) {
    delete node.properties.style;
    const tokenClass = tokenClasses[token.color ?? ''];
    if (tokenClass) this.addClassToHast(node, tokenClass);
  },
};

/** It has all fields of a theme, and types that say that they may be missing. */
const cssVariables = /** @type {import('shiki').ThemeRegistrationRaw} */ (createCssVariablesTheme());

const withNextra = nextra({
  theme: 'nextra-theme-docs',
  // Nothing of the theme's style sheet is used; styles/ stands alone.
  autoImportThemeStyle: false,
  themeConfig: './theme.config.tsx',
  // Nextra's own index cannot see what components render; lib/build/search-documents.ts reads the built pages instead.
  search: false,
  defaultShowCopyCode: false,
  mdxOptions: {
    rehypePlugins: [keepTogether],
    rehypePrettyCodeOptions: {
      theme: cssVariables,
      defaultLang: { block: 'text' },
      // Languages are loaded when a fence names one. Nextra's own loads all 300 first, which takes longer than compiling the site's pages.
      getHighlighter: createHighlighter,
      transformers: [patientHighlighter, classNotStyle],
    },
  },
  // Front matter is copied into the page map of every page; the sidebar needs the titles only.
  transformPageMap: (pageMap) => keepTitles(pageMap),
});

/**
 * @param {import('nextra').PageMapItem[]} items
 * @returns {import('nextra').PageMapItem[]} the same with titles only
 */
function keepTitles(items) {
  return items.map((item) => {
    if ('children' in item) return { ...item, children: keepTitles(item.children) };
    if ('frontMatter' in item && item.frontMatter) {
      const { title, sidebarTitle } = item.frontMatter;
      return { ...item, frontMatter: sidebarTitle ? { title, sidebarTitle } : { title } };
    }
    return item;
  });
}

/** Packages of what the theme could show and this site does not: diagrams, formulas, its own search, menus, tabs and zoomed pictures. */
const UNUSED_PACKAGES = [
  '@theguild/remark-mermaid/mermaid',
  'better-react-mathjax',
  'flexsearch',
  '@headlessui/react',
  'react-medium-image-zoom',
];

/**
 * Leaves out what no page shows, and a compiler of MDX that brings every grammar of shiki. Together they are three of four modules
 * that `npm run dev` would compile for its first page; the built pages hold no code of Next or the theme at all.
 * @type {NonNullable<import('next').NextConfig['webpack']>}
 */
function withoutUnused(config, options) {
  const { webpack, dev } = options;
  for (const name of UNUSED_PACKAGES) config.resolve.alias[name] = false;
  config.plugins.push(new webpack.IgnorePlugin({ resourceRegExp: /server\/compile\.js$/, contextRegExp: /nextra/ }));
  if (!dev) withoutClient(config, options);
  return config;
}

/** What stands for each page in the browser's half of a build. */
const NO_PAGE = fileURLToPath(new URL('lib/build/no-page.mjs', import.meta.url));

/** The plugin of Next that follows the imports of every page, to tell a server which files it needs. */
const TRACER = 'TraceEntryPointsPlugin';

/**
 * Leaves out of a build what is made for each page and thrown away: pages compiled a second time for the browser, where
 * scripts/finish-export takes them out again, what makes code small, and what only a server would need.
 * @param {Parameters<NonNullable<import('next').NextConfig['webpack']>>[0]} config
 * @param {import('next/dist/server/config-shared').WebpackConfigContext} options
 */
function withoutClient(config, { webpack, isServer }) {
  config.optimization.minimize = false;
  config.plugins = config.plugins.filter((/** @type {object} */ plugin) => plugin.constructor.name !== TRACER);
  if (!isServer) config.plugins.push(new webpack.NormalModuleReplacementPlugin(/^private-next-pages\//, NO_PAGE));
}

export default withNextra({
  output: 'export',
  reactStrictMode: true,
  // `npm run check` checks types and lints, tests and scripts included; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  eslint: { ignoreDuringBuilds: true },
  images: { unoptimized: true },
  // What a server would need is not looked for: static files have none.
  outputFileTracingExcludes: { '*': ['**'] },
  webpack: withoutUnused,
  // The same sources give the same files, byte for byte.
  generateBuildId: () => 'site',
  env: { NEXT_PUBLIC_GIT_HISTORY: hasGitHistory() ? '1' : '' },
});
