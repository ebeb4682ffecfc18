/** A part of `npm run check`: names every fault of the content with its file, its line, and what to do. */
import { ContentError } from '@/lib/build/content-error';
import { contentFaults } from '@/lib/build/content-lint';
import { runMain } from '@/lib/build/run-main';

await runMain(() => {
  const faults = contentFaults();
  if (faults.length > 0) throw new ContentError(faults);
});
