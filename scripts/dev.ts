/** `npm run dev`: the site with live reload. The search needs a built site and says so. */
import { runSteps } from './run-steps';

process.exitCode = await runSteps([
  ['tsx', 'scripts/write-projections.ts'],
  ['next', 'dev'],
]);
