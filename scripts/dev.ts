/** `npm run dev`: the site with live reload. The search needs a built site and says so. */
import { runMain } from '@/lib/build/run-main';
import { runSteps } from './run-steps';

await runMain(() =>
  runSteps([
    ['tsx', 'scripts/write-projections.ts'],
    ['next', 'dev'],
  ]),
);
