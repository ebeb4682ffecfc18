import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

/** How source files name a worker: webpack, in `npm run dev`, knows this form by itself. */
const WORKER_URL = /new URL\('(\.[^']+-worker\.ts)', import\.meta\.url\)/g;

/**
 * Bundles the workers that source files name, each into one hashed file, and puts their addresses in.
 * @param shared options of the bundle that the files belong to
 * @param toAddress from a file that was written to the address at which the site serves it
 * @returns a plugin for esbuild
 */
export function bundleWorkers(shared: BuildOptions, toAddress: (file: string) => string): Plugin {
  return {
    name: 'bundle-workers',
    setup({ onLoad, esbuild }) {
      onLoad({ filter: /\/(components|lib)\/.*\.tsx?$/ }, async ({ path }) => {
        let contents = readFileSync(path, 'utf8');
        for (const [found, file = ''] of contents.matchAll(WORKER_URL)) {
          const { metafile } = await esbuild.build({
            ...shared,
            entryPoints: [resolve(dirname(path), file)],
            format: 'iife',
            metafile: true,
          });
          const [written = ''] = Object.keys(metafile.outputs);
          contents = contents.replace(found, JSON.stringify(toAddress(written)));
        }
        return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
      });
    },
  };
}
