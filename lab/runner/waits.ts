import type { RecordedRequest } from '../stand-in/record';

/**
 * @param requests in order of arrival
 * @returns each wait in milliseconds: from the last moment before an answer to the arrival of the next request
 */
export function waitsBetween(requests: readonly RecordedRequest[]): number[] {
  return requests.slice(1).map((request, i) => {
    const before = requests[i];
    return request.arrivedMs - (before?.answeredMs ?? before?.arrivedMs ?? request.arrivedMs);
  });
}
