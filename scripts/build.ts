/** `npm run build`: see `buildSite`. */
import { buildSite } from './build-site';

process.exitCode = await buildSite();
