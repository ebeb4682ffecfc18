import { VerdictChip } from '@/components/errors/verdict-chip';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { RetryCountdown } from './retry-countdown';

/** An API error whose status the reference does not list: explained from general knowledge, and said to be so. */
export function OutsideAnswer({
  diagnosis: { outside, retryTime },
  pastedAt,
}: {
  diagnosis: Diagnosis & { kind: 'outside' };
  pastedAt: number;
}) {
  return (
    <>
      <h2 className="diagnosis-title">
        <span className="status-code">{outside.status}</span> {outside.name}
      </h2>
      <p className="diagnosis-do">{outside.advice}</p>
      <p className="diagnosis-cause">
        Usually sent by: {outside.sender}. <VerdictChip verdict={outside.retry} />
      </p>
      {retryTime && <RetryCountdown retryTime={retryTime} pastedAt={pastedAt} />}
      <p>This status is not in FlowAPI’s reference. The advice is general HTTP knowledge.</p>
    </>
  );
}
