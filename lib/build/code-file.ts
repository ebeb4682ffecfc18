import { createHash } from 'node:crypto';
import type { JsonMl } from '@/lib/json-ml';
import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import { ASSETS_PATH } from '@/lib/site';

/** A page holds the code of the language that most readers have not changed; see components/snippets/retry-snippets. */
export const BUILT_IN_LANGUAGE = SNIPPET_LANGUAGES[0].id;

/** A file with the code of one language, from which lib/browser/deferred-code fills a panel when a reader chooses the language. */
export interface CodeFile {
  address: string;
  text: string;
}

/**
 * @param language id of the language
 * @param blocks what stands in each block of code of a panel, in order
 * @returns the file that holds them; the same code has the same address
 */
export function codeFile(language: string, blocks: readonly JsonMl[][]): CodeFile {
  const text = JSON.stringify(blocks);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase();
  return { address: `${ASSETS_PATH}/code-${language}-${hash}.json`, text };
}

/**
 * @param code text of a block of code
 * @returns as many lines, the longest as wide as the longest is: nothing moves when the code comes, and no scroll bar appears
 */
export function roomFor(code: string): string {
  const lines = code.split('\n');
  const widest = Math.max(...lines.map((line) => line.length));
  const at = lines.findIndex((line) => line.length === widest);
  return lines.map((_, index) => (index === at ? ' '.repeat(widest) : '')).join('\n');
}
