/** The browser's entry for pages that hold an island. */
import { markAwake } from '@/lib/browser/mark-awake';
import { startPage } from '@/lib/browser/start-page';
import { wakeIslands } from './wake-islands';

startPage();
wakeIslands().then(markAwake);
