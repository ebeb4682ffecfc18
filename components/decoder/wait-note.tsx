import type { RetryTime } from '@/lib/decoder/diagnosis';
import { useAnswerData } from './use-answer-data';

/**
 * Where the wait is from: the server's own word, or else the waits that the status deserves.
 * @param status of an error that may be retried
 * @param isPasted whether there is a paste that could have told
 */
export function WaitNote({
  retryTime,
  status,
  isPasted,
}: {
  retryTime: RetryTime | undefined;
  status: number;
  isPasted: boolean;
}) {
  const waits = useAnswerData()?.waits[status];
  if (!retryTime) {
    if (!waits) return null;
    return (
      <p className="wait-note">
        {isPasted ? 'No Retry-After in the paste: wait' : 'Without a Retry-After, wait'} a random time of up to{' '}
        {waits.join(', ')} s.
      </p>
    );
  }
  return (
    <p className="wait-note">
      The wait is from {retryTime.source}
      {retryTime.sentAt === undefined && ', counted from your paste'}.
      {retryTime.isLatest && ' Then the limit is full again; an earlier attempt may succeed.'}
    </p>
  );
}
