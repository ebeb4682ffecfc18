const SECONDS = /^\d+(\.\d+)?$/;

/**
 * Reads `Retry-After` (RFC 9110 §10.2.3): whole seconds or an HTTP-date; decimal fractions, which some servers send, are taken too.
 * @param header the header's value
 * @param nowMs the moment at which it was sent, in milliseconds since 1970
 * @returns milliseconds to wait; 0 for anything else, and for a date gone by
 */
export function retryAfterMs(header: string | undefined, nowMs: number): number {
  if (header === undefined) return 0;
  if (SECONDS.test(header)) return Number(header) * 1000;
  // `Date.parse` takes more than HTTP-dates, for example `-1`.
  return header.endsWith(' GMT') ? Math.max(0, Date.parse(header) - nowMs) || 0 : 0;
}
