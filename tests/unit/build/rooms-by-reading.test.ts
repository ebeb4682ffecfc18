import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPages } from '@/lib/build/content-lint/source-pages';

it.each(readPages())(
  '$file, which the linter does not read, imports components, files of lib itself and its props only',
  ({ text }) => {
    const imports = [...text.matchAll(/^(?:import|export) .* from '(.*)'$/gm)].map(([, from = '']) => from);
    const allowed = /^(?:@\/components\/.+|@\/lib\/[\w-]+|@\/lib\/build\/page-props|nextra\/hooks)$/;
    expect(imports.filter((from) => !allowed.test(from))).toEqual([]);
  },
);

it.each(filesBelow('components', '.ts'))(
  '%s, which has no element of its own, is a part of React’s all the same',
  (file) => {
    const isHook = /\/use-[\w-]+\.ts$/.test(file);
    expect(isHook || /from 'react'|import\('\.\/[\w-]+'\)/.test(readFileSync(file, 'utf8'))).toBe(true);
  },
);

function filesBelow(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => join(folder, name));
}
