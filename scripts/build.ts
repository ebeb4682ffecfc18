/** `npm run build`: see `buildSite`. */
import { runMain } from '@/lib/build/run-main';
import { buildSite } from './build-site';

await runMain(buildSite);
