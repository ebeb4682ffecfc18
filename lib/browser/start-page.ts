import { startCopyButtons } from './copy';
import { startDeferredCode } from './deferred-code';
import { followHeadings } from './follow-headings';
import { startMobileMenu } from './mobile-menu';
import { startSearchDialog } from './search-dialog';
import { startSnippetSwitch } from './snippet-switch';
import { startThemeSwitch } from './theme-switch';

/** Makes work what every page has: theme, search, menu, copy buttons and the switches of the snippets. To be called once. */
export function startPage(): void {
  startThemeSwitch();
  startSearchDialog();
  startMobileMenu();
  startCopyButtons();
  startSnippetSwitch();
  startDeferredCode();
  followHeadings();
  // Only the page of what is missing has it.
  if (document.querySelector('.missing-offer')) import('./offer-error').then(({ offerError }) => offerError());
}
