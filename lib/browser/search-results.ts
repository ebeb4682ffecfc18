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
    const group = element('div', 'search-group');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', page);
    // A page that is a result itself needs no line over it that says the same.
    if (own[0]?.heading.length) group.append(element('div', 'search-page', [{ text: page, isMatch: false }]));
    group.append(...own.map((hit, index) => toOption(hit, `search-hit-${at}-${index}`)));
    return group;
  });
}

/** A result is a link, so that it can also be opened beside this page. */
function toOption({ url, page, heading, excerpt, verdict }: SearchHit, id: string): HTMLElement {
  const option = document.createElement('a');
  option.href = url;
  option.id = id;
  option.className = 'search-hit';
  option.setAttribute('role', 'option');
  option.tabIndex = -1;
  option.append(
    element('strong', '', heading.length > 0 ? heading : [{ text: page, isMatch: false }]),
    ...(verdict ? [toChip(verdict), ' '] : []),
    element('span', '', excerpt),
  );
  return option;
}

function toChip({ id, label }: NonNullable<SearchHit['verdict']>): HTMLElement {
  const chip = element('span', 'verdict-chip', [{ text: label, isMatch: false }]);
  chip.dataset.verdict = id;
  return chip;
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
