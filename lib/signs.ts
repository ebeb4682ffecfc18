import { isRetryable, type RetryVerdict } from './errors';

/** The sign of the site, a stream that meets an obstacle and goes round it: lines two units wide, in a square of 24. */
export const SITE_SIGN = {
  lines: ['M2 7h6c4 0 4 5 8 5h6', 'M2 17h6c4 0 4-5 8-5'],
  obstacle: { cx: 12.2, cy: 6.2, r: 2.6 },
} as const;

/**
 * @param verdict of an error
 * @returns its sign as the path of a line in a square of 16, so that colour is never the only difference: an arrow that comes round again, or a cross
 */
export function verdictSign(verdict: RetryVerdict): string {
  return isRetryable(verdict) ? 'M13 8a5 5 0 1 1-1.6-3.7M13 1.8v3h-3' : 'm4 4 8 8M12 4l-8 8';
}
