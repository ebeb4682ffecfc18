import { readFileSync } from 'node:fs';
import type { CheerioAPI } from 'cheerio';
import type { JsonMl } from '@/lib/json-ml';
import { OUT } from './built-pages';

/**
 * @param $ a built page
 * @param block a `pre` of it
 * @returns its code, also where that comes into the page only when a reader chooses its language
 */
export function codeOf($: CheerioAPI, block: Parameters<CheerioAPI>[0]): string {
  const panel = $(block).closest('[data-code-at]');
  if (panel.length === 0) return $(block).text();
  const codes: JsonMl[][] = JSON.parse(readFileSync(OUT + panel.attr('data-code-at'), 'utf8'));
  return (codes[panel.find('pre').index($(block))] ?? []).map(textOf).join('');
}

function textOf(part: JsonMl): string {
  if (typeof part === 'string') return part;
  const [, , ...children] = part;
  return children.map(textOf).join('');
}
