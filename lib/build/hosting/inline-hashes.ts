import { createHash } from 'node:crypto';

/** What a page runs or applies without loading it, as CSP names it: `'sha256-…'`. */
export interface InlineHashes {
  /** Scripts and speculation rules. */
  scripts: string[];
  /** Style elements. */
  styles: string[];
}

/** An element that has its text between its tags; `>` never stands in an attribute of the pages. */
const INLINE = /<(script|style)([^>]*)>(.*?)<\/\1>/gs;

/** Types of script elements that hold data; no browser runs them, so no policy is asked for them. */
const DATA = /\btype="application\/(?:json|ld\+json)"/;

/**
 * @param pages HTML of every page of the site
 * @returns the hashes over all of them, each once, sorted: one policy serves the whole site
 */
export function inlineHashes(pages: readonly string[]): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const page of pages) {
    for (const [, name, attributes = '', text = ''] of page.matchAll(INLINE)) {
      if (name === 'style') styles.add(hashSource(text));
      else if (!/\bsrc=/.test(attributes) && !DATA.test(attributes)) scripts.add(hashSource(text));
    }
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

/** CSP level 3, 6.7.3.3: over the very text between the tags. */
function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
