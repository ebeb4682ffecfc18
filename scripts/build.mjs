/** `npm run build`: validates the content, writes its projections, exports the site to out/ and indexes it for the search. */
import { runSteps } from './run-steps.mjs';

await runSteps([
  ['tsx', 'scripts/write-projections.ts'],
  ['next', 'build'],
  ['tsx', 'scripts/finish-export.ts'],
]);
