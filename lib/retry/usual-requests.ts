import type { SdkSummary } from './sdk-summary';

/**
 * @param sdks what was measured
 * @returns how many requests most SDKs make by themselves on a 503; of two equally common numbers the higher; 1 when none was measured
 */
export function usualRequests(sdks: readonly SdkSummary[]): number {
  const made = sdks.flatMap(({ failures }) =>
    failures.flatMap((one) => (one.kind === 'status' && one.status === 503 ? one.requests : [])),
  );
  const timesSeen = (count: number) => made.filter((requests) => requests === count).length;
  return [...made].sort((a, b) => timesSeen(b) - timesSeen(a) || b - a)[0] ?? 1;
}
