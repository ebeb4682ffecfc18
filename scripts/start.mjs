/** `npm start`: installs what is missing, builds what has changed, serves the site and prints its address. */
import { ensureBuild, ensurePackages } from './ensure.mjs';
import { runSteps } from './run-steps.mjs';

await ensurePackages();
await ensureBuild();
await runSteps([['tsx', 'scripts/serve.ts']]);
