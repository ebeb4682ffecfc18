/**
 * `npm run dev`: the site with live reload, which shows what is wrong with the content in the browser and starts with faults too.
 * The search needs a built site and says so.
 */
import { existsSync } from 'node:fs';
import { runMain } from '@/lib/build/run-main';
import { DECODER_ERRORS_PATH } from '@/lib/site';
import { runSteps } from './run-steps';
import { watchContent } from './watch-content';

await runMain(async () => {
  const code = await runSteps([['tsx', 'scripts/write-projections.ts']]);
  // With a fault, what an earlier run has written is good enough to mend it by.
  if (code !== 0 && !existsSync(`public${DECODER_ERRORS_PATH}`)) return code;
  watchContent();
  process.env.NEXT_PUBLIC_CONTENT_FAULTS = '1';
  return runSteps([['next', 'dev']]);
});
