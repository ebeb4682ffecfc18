/** `npm run picture:house`: draws CONTRIBUTING's picture of the house from the imports of the code, in light and in dark. */
import { writeFileSync } from 'node:fs';
import { runMain } from '@/lib/build/run-main';
import { readImports } from './house/imports';
import { drawHouse, HOUSE_COLOURS } from './house/picture';
import { plan } from './house/plan';

await runMain(() => {
  const rows = plan(readImports());
  for (const [scheme, colours] of Object.entries(HOUSE_COLOURS)) {
    writeFileSync(`.github/house-${scheme}.svg`, drawHouse(rows, colours));
  }
});
