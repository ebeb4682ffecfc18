/** The browser's entry for every page: what works without a framework. */
import { markAwake } from '@/lib/browser/mark-awake';
import { startPage } from '@/lib/browser/start-page';

startPage();
// Where there are islands, the page is awake when they are.
if (!document.querySelector('[data-island]')) markAwake();
