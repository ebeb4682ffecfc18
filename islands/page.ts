/** The browser's entry for pages without an island: no framework. */
import { markAwake } from '@/lib/browser/mark-awake';
import { startPage } from '@/lib/browser/start-page';

startPage();
markAwake();
