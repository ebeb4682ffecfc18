/** The browser's entry for pages that hold an island. */
import { markAwake } from '@/lib/browser/mark-awake';
import { wakeIslands } from './wake-islands';

wakeIslands().then(markAwake);
