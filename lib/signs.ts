import type { RetryVerdict } from './errors';

/** The sign of the site, a stream that meets an obstacle and goes round it: lines two units wide, in a square of 24. */
export const SITE_SIGN = {
  lines: ['M2 7h6c4 0 4 5 8 5h6', 'M2 17h6c4 0 4-5 8-5'],
  obstacle: { cx: 12.2, cy: 6.2, r: 2.6 },
} as const;

const ROUND_AGAIN = 'M13 8a5 5 0 1 1-1.6-3.7M13 1.8v3h-3';

/**
 * The sign of each verdict as the path of a line in a square of 16, so that colour is never the only difference: a cross, a key,
 * an arrow that comes round again, and the same arrow round an exclamation mark.
 */
export const VERDICT_SIGNS: Record<RetryVerdict, string> = {
  'change-request': 'm4 4 8 8M12 4l-8 8',
  'fix-account': 'M7.4 8.6 13 3m-2 2 2 2M7.8 10.7a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z',
  backoff: ROUND_AGAIN,
  'retry-then-support': `${ROUND_AGAIN}M8 5.6v2.6M8 10.4h.01`,
};
