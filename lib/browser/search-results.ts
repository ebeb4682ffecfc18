import type { SearchHit } from '../search';
import type { MarkedPiece } from '../search-excerpt';

/**
 * @param hits what was found, best first
 * @returns one group for each page, in the order of its best hit
 */
export function toGroups(hits: readonly SearchHit[]): HTMLElement[] {
  const pages = [...new Set(hits.map(({ page }) => page))];
  return pages.map((page, at) => {
    const own = hits.filter((hit) => hit.page === page);
    const name = element('div', 'search-page', [{ text: page, isMatch: false }]);
    name.id = `search-page-${at}`;
    const group = element('div', 'search-group');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', name.id);
    group.append(name, ...own.map((hit, index) => toOption(hit, `search-hit-${at}-${index}`)));
    return group;
  });
}

/** A result is a link, so that it can also be opened beside this page. */
function toOption({ url, page, heading, excerpt }: SearchHit, id: string): HTMLElement {
  const option = document.createElement('a');
  option.href = url;
  option.id = id;
  option.className = 'search-hit';
  option.setAttribute('role', 'option');
  option.tabIndex = -1;
  option.append(
    element('strong', '', heading.length > 0 ? heading : [{ text: page, isMatch: false }]),
    element('span', '', excerpt),
  );
  return option;
}

function element(tag: string, className: string, pieces: readonly MarkedPiece[] = []): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  for (const { text, isMatch } of pieces) {
    const piece = isMatch ? document.createElement('mark') : made;
    piece.append(text);
    if (isMatch) made.append(piece);
  }
  return made;
}
