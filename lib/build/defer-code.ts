import { createHash } from 'node:crypto';
import type { CheerioAPI } from 'cheerio';
import type { JsonMl } from '@/lib/json-ml';
import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import { ASSETS_PATH } from '@/lib/site';

type Node = ReturnType<ReturnType<CheerioAPI>['contents']>[number];

/** A page holds the code of the language that most readers have not changed; see components/snippets/retry-snippets. */
const [{ id: BUILT_IN }] = SNIPPET_LANGUAGES;

/**
 * Takes the code of every other language out of a page, and leaves room of the same size: lib/browser/deferred-code fills it when a reader
 * chooses the language. A page would weigh twice as much with all of them, and nobody reads eight.
 * @param page a built page, which is changed
 * @returns the files that now hold the code, by their address; pages with the same code name the same file
 */
export function deferCode(page: CheerioAPI): Map<string, string> {
  const files = new Map<string, string>();
  for (const node of page('[data-panel]').toArray()) {
    const panel = page(node);
    const language = panel.attr('data-panel') ?? '';
    const blocks = panel.find('pre code');
    if (language === BUILT_IN || blocks.length === 0) continue;
    const text = JSON.stringify(blocks.toArray().map((code) => page(code).contents().toArray().flatMap(toJsonMl)));
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase();
    const address = `${ASSETS_PATH}/code-${language}-${hash}.json`;
    files.set(address, text);
    panel.attr('data-code-at', address);
    for (const code of blocks.toArray()) page(code).text(roomFor(page(code).text()));
  }
  return files;
}

function toJsonMl(node: Node): JsonMl[] {
  if (node.type === 'text') return [node.data];
  return node.type === 'tag' ? [[node.name, node.attribs, ...node.children.flatMap(toJsonMl)]] : [];
}

/** As many lines, the longest as wide as the longest is: nothing moves when the code comes, and no scroll bar appears. */
function roomFor(code: string): string {
  const lines = code.split('\n');
  const widest = Math.max(...lines.map((line) => line.length));
  const at = lines.findIndex((line) => line.length === widest);
  return lines.map((_, index) => (index === at ? ' '.repeat(widest) : '')).join('\n');
}
