import { SITE_ORIGIN } from '@/lib/site';
import { builtOrigin } from '@/scripts/build-stamp';

/**
 * Keeps tests of the built site from reading a site of another origin, or what a broken build left behind.
 * @throws Error saying what `out/` is and what to do
 */
export default function setup(): void {
  const origin = builtOrigin();
  const wanted = SITE_ORIGIN ?? '';
  if (origin === wanted) return;
  const found = origin === undefined ? 'no finished build' : `the site of "${origin}"`;
  throw new Error(`out/ holds ${found}, these tests are about "${wanted}". Build it: npm run build`);
}
