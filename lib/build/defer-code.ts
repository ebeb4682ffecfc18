import type { CheerioAPI } from 'cheerio';
import type { JsonMl } from '@/lib/json-ml';
import { BUILT_IN_LANGUAGE, codeFile, roomFor } from './code-file';

type Node = ReturnType<ReturnType<CheerioAPI>['contents']>[number];

/**
 * Takes the code of every other language out of a page, and leaves room of the same size: lib/browser/deferred-code fills it when a reader
 * chooses the language. A page would weigh twice as much with all of them, and nobody reads eight. The pages of errors come without it already
 * (lib/build/placed-snippets).
 * @param page a built page, which is changed
 * @returns the files that now hold the code, by their address; pages with the same code name the same file
 */
export function deferCode(page: CheerioAPI): Map<string, string> {
  const files = new Map<string, string>();
  for (const node of page('[data-panel]:not([data-code-at])').toArray()) {
    const panel = page(node);
    const language = panel.attr('data-panel') ?? '';
    const blocks = panel.find('pre code');
    if (language === BUILT_IN_LANGUAGE || blocks.length === 0) continue;
    const { address, text } = codeFile(
      language,
      blocks.toArray().map((code) => page(code).contents().toArray().flatMap(toJsonMl)),
    );
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
