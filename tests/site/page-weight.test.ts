import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { isRetryable } from '@/lib/errors';
import { errorPath } from '@/lib/site';
import { builtFiles, builtPages, OUT } from './built-pages';

const pages = builtPages();

/** All script text that a page loads by itself. */
function scriptsOf(path: string): string {
  const page = pages.find((built) => built.path === path);
  if (!page) throw new Error(`no page ${path}`);
  const { $ } = page;
  const sources = $('script[src]:not([nomodule])')
    .toArray()
    .map((node) => $(node).attr('src') ?? '');
  return sources.map((source) => readFileSync(`${OUT}${source}`, 'utf8')).join('\n');
}

/** Texts that stand in one place of the code only, and survive minification. */
const SWITCH = 'Kind of retry';
const DECODER = 'github_pat';
const ANSWER = 'Cloudflare, in front of the API';

describe('pages do not pay for what they do not show', () => {
  const final = readCatalogue().filter(({ retry }) => !isRetryable(retry));

  it.each([...final.map(({ slug }) => errorPath(slug)), '/', '/decoder', '/404'])(
    '%s brings no snippet switch',
    (path) => {
      expect(scriptsOf(path)).not.toContain(SWITCH);
    },
  );

  it.each(pages.map(({ path }) => path))('%s brings no decoder', (path) => {
    expect(scriptsOf(path)).not.toContain(DECODER);
    expect(scriptsOf(path)).not.toContain(ANSWER);
  });

  it.each(pages.map(({ path }) => path))('%s does not carry what messages say', (path) => {
    const html = pages.find((built) => built.path === path)?.$.html() ?? '';
    for (const wording of readCatalogue().flatMap(({ wordings }) => wordings.filter((one) => one.includes('…'))))
      expect(html).not.toContain(wording);
  });

  it('looks for texts that do exist in what is loaded later', () => {
    expect(scriptsOf('/guides/retries')).toContain(SWITCH);
    const chunks = [...builtFiles()].filter((file) => file.startsWith('/_next/static/chunks/') && file.endsWith('.js'));
    for (const text of [DECODER, ANSWER])
      expect(chunks.filter((file) => readFileSync(OUT + file, 'utf8').includes(text))).not.toEqual([]);
  });
});
