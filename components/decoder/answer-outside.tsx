import { VerdictChip } from '@/components/errors/verdict-chip';
import { aboutStatus } from '@/lib/decoder/answer/outside-status';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { RetryCountdown } from './retry-countdown';
import { Attempts } from './sdk-attempts';

/** An API error whose status the reference does not list: explained from general knowledge, and said to be so. */
export function OutsideAnswer({
  diagnosis,
  pastedAt,
}: {
  diagnosis: Diagnosis & { kind: 'outside' };
  pastedAt: number;
}) {
  const {
    outside: { status },
    retryTime,
  } = diagnosis;
  const { name, advice, sender, retry } = aboutStatus(status);
  return (
    <>
      <h2 className="diagnosis-title" tabIndex={-1}>
        <span className="status-code">{status}</span> {name}
      </h2>
      <p className="diagnosis-do">{advice}</p>
      <p className="diagnosis-cause">
        Usually sent by: {sender}. <VerdictChip verdict={retry} />
      </p>
      <Attempts diagnosis={diagnosis} status={status} />
      {retryTime && <RetryCountdown retryTime={retryTime} pastedAt={pastedAt} />}
      <p>This status is not in FlowAPI’s reference. The advice is general HTTP knowledge.</p>
    </>
  );
}
