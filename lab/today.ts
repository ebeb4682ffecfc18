/**
 * @returns the day, UTC, for example `2026-11-22`
 */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
