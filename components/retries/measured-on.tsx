import { MEASURED_RUNS } from '@/lib/retry/sdk-behaviour';
import type { SdkSummary } from '@/lib/retry/sdk-summary';

/** When the SDKs were measured. */
export function MeasuredOn({ sdks }: { sdks: SdkSummary[] }) {
  const dates = [...new Set(sdks.map(({ date }) => date))].sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return (
    <p className="measured-on">
      Measured with default settings, against a local server that plays the faults, each case {MEASURED_RUNS} times, on{' '}
      <time dateTime={first}>{first}</time>
      {first !== last && (
        <>
          {' '}
          to <time dateTime={last}>{last}</time>
        </>
      )}
      .
    </p>
  );
}
