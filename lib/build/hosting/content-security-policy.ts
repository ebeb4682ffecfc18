import { TRUSTED_TYPES_POLICY } from '@/lib/browser/allow-own-scripts';
import type { InlineHashes } from './inline-hashes';

/**
 * What a page of this site may do, as a Content-Security-Policy (level 3): nothing but what is listed here. Nothing inline that has no hash, no
 * eval, no style attributes, no other host, no frame around it, no form that sends anything.
 * @param hashes of what stands inline in the pages
 * @returns the policy of the header
 */
export function contentSecurityPolicy({ scripts, styles }: InlineHashes): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    FRAME_ANCESTORS,
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES_POLICY}`,
  ].join('; ');
}

const FRAME_ANCESTORS = "frame-ancestors 'none'";

/**
 * Puts the policy into a page, for hosts that send no headers.
 * @param html a built page
 * @param policy the policy of the header
 * @returns the page with the policy before anything that it governs; a meta element cannot hold `frame-ancestors` (CSP level 3, 3.3)
 * @throws Error if the page does not begin as Next writes it
 */
export function withPolicy(html: string, policy: string): string {
  const own = policy.replace(`${FRAME_ANCESTORS}; `, '');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${own}"/>`;
  const charset = /<meta charset="utf-8"[^>]*>/i;
  if (!charset.test(html)) throw new Error('found no <meta charset> to put the policy behind');
  return html.replace(charset, (found) => found + meta);
}
