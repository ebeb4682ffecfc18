/** `npm run build`: validates the content, writes its projections, exports the site to out/, indexes it for the search, and readies it for hosts. */
import { runSteps } from './run-steps.mjs';

await runSteps([
  ['tsx', 'scripts/write-projections.ts'],
  ['next', 'build'],
  ['tsx', 'scripts/finish-export.ts'],
  ['tsx', 'scripts/prepare-hosting.ts'],
]);
