import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { headersOf } from '@/lib/build/hosting/header-rules';
import { HOST_FILES, parseHeadersFile, parseRedirectsFile } from '@/lib/build/hosting/host-files';
import { builtFiles, builtPages, OUT } from './built-pages';

const files = [...builtFiles()];
const compressed = files.filter((file) => /\.(br|gz)$/.test(file));
const rules = parseHeadersFile(readFileSync(`${OUT}/_headers`, 'utf8'));

describe('the rules for hosts', () => {
  it('set no header of a file twice: hosts would join the values with a comma', () => {
    const doubles = files.filter((file) => {
      const names = rules.flatMap((rule) => Object.keys(headersOf([rule], file)));
      return new Set(names).size < names.length;
    });
    expect(doubles).toEqual([]);
  });

  it('keep for ever what has a hash in its name, and nothing else', () => {
    const kept = files.filter((file) => headersOf(rules, file)['Cache-Control']?.includes('immutable'));
    expect(kept.length).toBeGreaterThan(0);
    for (const file of kept) expect(file).toMatch(/[/.-][0-9a-zA-Z]{8,}\.\w+(\.(br|gz))?$/);
  });

  it('redirect to pages, and from no address that is one', () => {
    const pages = new Set(builtPages().map(({ path }) => path));
    for (const { from, to } of parseRedirectsFile(readFileSync(`${OUT}/_redirects`, 'utf8'))) {
      expect(pages).toContain(to.replace(/\?.*/, ''));
      expect(pages).not.toContain(from);
    }
  });
});

describe('what is compressed', () => {
  it('is every file of text, twice, and holds what the file holds', () => {
    const isForHosts = (file: string) => HOST_FILES.some((name) => name === file);
    const texts = files.filter((file) => /\.(html|css|js|json|md|xml|svg)$/.test(file) && !isForHosts(file));
    expect(compressed).toEqual(expect.arrayContaining(texts.flatMap((file) => [`${file}.br`, `${file}.gz`])));
    for (const file of compressed) {
      const content = readFileSync(OUT + file);
      const plain = file.endsWith('.br') ? brotliDecompressSync(content) : gunzipSync(content);
      expect(plain.equals(readFileSync(OUT + file.replace(/\.\w+$/, '')))).toBe(true);
    }
  });
});
