import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MISSING_MARKDOWN_PATH } from '@/lib/build/missing-markdown';
import { LLMS_FULL_PATH, LLMS_TXT_PATH, linkTo, markdownPath } from '@/lib/site';
import { OUT } from './built-pages';
import { FILES, isThere, PATHS, twin } from './built-twins';

describe('llms.txt', () => {
  const text = readFileSync(OUT + LLMS_TXT_PATH, 'utf8');

  it('has a name, a summary, and sections with nothing but links that say what they lead to', () => {
    const [name, , summary, ...rest] = text.trimEnd().split('\n');
    expect(name).toBe('# FlowAPI docs');
    expect(summary).toMatch(/^> .{40,}$/);
    for (const line of rest) expect(line).toMatch(/^$|^## \w+$|^- \[[^\]]+\]\((?:https?:\/)?\/\S+\): \S.{20,}$/);
  });

  it('lists every twin once, and nothing that is missing', () => {
    const links = [...text.matchAll(/\]\((.*?)\)/g)].map(([, href = '']) => href);
    const twins = links.filter((href) => href.endsWith('.md'));
    expect(twins.toSorted()).toEqual(PATHS.map((path) => linkTo(markdownPath(path))).toSorted());
    expect(links.filter((href) => !isThere(href))).toEqual([]);
    const published = [...FILES].filter((file) => file.endsWith('.md') && file !== MISSING_MARKDOWN_PATH);
    expect(published).toHaveLength(PATHS.length);
  });

  it('is there in full: every twin in one text, with its address', () => {
    const full = readFileSync(OUT + LLMS_FULL_PATH, 'utf8');
    for (const path of PATHS) {
      const [title = '', ...rest] = twin(path).trimEnd().split('\n');
      expect(full).toContain([title, '', `Source: ${linkTo(markdownPath(path))}`, ...rest].join('\n'));
    }
  });
});
