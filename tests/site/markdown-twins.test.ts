import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { PROGRAM_LANGUAGES } from '@/lib/error-programs';
import { isRetryable, verdictText } from '@/lib/errors';
import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import { errorPath, linkTo, markdownPath, READ_ERROR_PATH, RETRIES_PATH } from '@/lib/site';
import { codeOf } from './built-code';
import { FILES, isThere, PATHS, page, twin, twinParts } from './built-twins';

const errors = readCatalogue();
const FENCED = /^( *)```(\S*)\n([\s\S]*?)^\1```$/gm;

/** The twin without its code, in which brackets and angles mean something else. */
function prose(path: string): string {
  return twin(path)
    .replaceAll(FENCED, '')
    .replaceAll(/`[^`\n]*`/g, 'code');
}

function fencedBlocks(path: string): { language: string; code: string }[] {
  return [...twin(path).matchAll(FENCED)].map(([, indent = '', language = '', code = '']) => ({
    language,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

/** Panels whose snippets the twin links instead of showing them: all but those of the first language, and none in the guides that are about the code. */
function linkedPanels(path: string): string {
  const [, ...others] = SNIPPET_LANGUAGES.map(({ id }) => `[data-panel="${id}"]`);
  return [RETRIES_PATH, READ_ERROR_PATH].includes(path) ? '.none' : others.join(', ');
}

describe.each(PATHS)('the twin of %s', (path) => {
  it('is named in the head of the page', () => {
    const href = page(path).$('link[rel="alternate"][type="text/markdown"]').attr('href');
    expect(href).toBe(linkTo(markdownPath(path)));
    expect(FILES).toContain(markdownPath(path));
  });

  it('begins with the title of the page, and names it once', () => {
    const title = `# ${page(path).$('h1').text()}`;
    expect(twin(path).split('\n')[0]).toBe(title);
    expect(prose(path).match(/^# .*$/gm)).toEqual([title]);
  });

  it('says before that what the page is, for programs', () => {
    const error = errors.find(({ slug }) => errorPath(slug) === path);
    const { updated, ...data } = twinParts(path).data;
    expect(data).toEqual({
      title: page(path).$('h1').text(),
      ...(error && { status: error.status, type: error.type, retryable: isRetryable(error.retry) }),
    });
    if (updated !== undefined) expect(updated).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('has the headings of the page, each over something, and skips no level', () => {
    const { $ } = page(path);
    // A heading over nothing but the paste box has nothing to head here.
    const shown = $('.prose h2')
      .toArray()
      .filter((node) => !$(node).next().is('.paste-box'));
    for (const node of shown) expect(prose(path)).toContain($(node).text().replace(/#$/, ''));

    const headings = [...prose(path).matchAll(/^(#+) +\S.*\n+(.*)/gm)];
    headings.reduce((before, [, marks = '', next = '']) => {
      expect(marks.length - before).toBeLessThanOrEqual(1);
      expect(next).not.toBe('');
      expect(/^#+(?= )/.exec(next)?.[0].length ?? Number.POSITIVE_INFINITY).toBeGreaterThan(marks.length);
      return marks.length;
    }, 0);
  });

  it('holds no HTML, no remains of React and nothing to click', () => {
    expect(prose(path)).not.toMatch(/<\/?[a-z!][^>]*>/i);
    expect(prose(path)).not.toMatch(/&[a-z]+;|&#|\[object|undefined|\u200b/i);
    expect(prose(path)).not.toMatch(/^(Copy|Clear|Reset|Filter|Try one|#)$/m);
    expect(prose(path)).not.toMatch(/\[\]\(|\]\(\)/);
  });

  it('links from the root, and on this site to what is there', () => {
    const hrefs = [...prose(path).matchAll(/\]\(([^)\s]*)\)/g)].map(([, href = '']) => href);
    const { $ } = page(path);
    const linked = $('.prose').find(linkedPanels(path));
    const shown = $('.prose a[href]')
      .not('.heading-link, .row-link')
      .not('.paste-box a, .needs-js a')
      .not(linked.find('a'));
    const files = linked.find('.snippet-name');
    expect(hrefs).toHaveLength(shown.length + files.length);
    expect(hrefs.filter((href) => !/^(https?:\/\/|mailto:|\/)/.test(href))).toEqual([]);
    expect(hrefs.filter((href) => href.startsWith(linkTo('/')) && !isThere(href))).toEqual([]);
  });

  it('keeps every code block of the page, with its language', () => {
    const { $ } = page(path);
    const shown = $('.prose pre')
      .toArray()
      .filter((node) => $(node).closest(linkedPanels(path)).length === 0)
      .map((node) => codeOf($, node).replaceAll(/^ $/gm, '').trimEnd());
    const blocks = fencedBlocks(path);
    expect(blocks.map(({ code }) => code.trimEnd())).toEqual(shown);
    expect(blocks.filter(({ language }) => language === '')).toEqual([]);
  });

  it('keeps every table of the page', () => {
    expect(prose(path).match(/^ *\|( -+ \|)+$/gm) ?? []).toHaveLength(page(path).$('.prose table').length);
  });

  it('has each snippet of each language, under its heading or as a file', () => {
    const { $ } = page(path);
    if (!$('.retry-snippets').length) return;
    for (const { id, label, highlight } of path === READ_ERROR_PATH ? PROGRAM_LANGUAGES : SNIPPET_LANGUAGES) {
      const panel = $(`[data-panel="${id}"]`);
      const names = panel
        .find('.snippet-name')
        .toArray()
        .map((node) => $(node).text());
      expect(names).not.toEqual([]);
      for (const name of names) {
        expect(name.startsWith(label)).toBe(true);
        if (panel.is(linkedPanels(path))) {
          expect(prose(path)).toContain(`- [${name}](${linkTo(`/snippets/${id}/`)}`);
        } else {
          const [, rest = ''] = twin(path).split(new RegExp(`^#+ ${name}$`, 'm'));
          expect(/^```(\S+)$|^#/m.exec(rest)?.[1]).toBe(highlight);
        }
      }
    }
  });
});

describe.each(errors)('the twin of $slug', (error) => {
  it('holds its facts', () => {
    const text = twin(errorPath(error.slug));
    const { status, type, cause, recommendation, retry } = error;
    for (const fact of [`${status}`, type, cause, recommendation, verdictText(retry)]) expect(text).toContain(fact);
    expect(fencedBlocks(errorPath(error.slug))).toContainEqual({ language: 'json', code: `${error.sample.trim()}\n` });
  });
});
