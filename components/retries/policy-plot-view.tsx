import { describePolicy } from '@/lib/retry/describe-policy';
import { formatRange, formatTime } from '@/lib/retry/format-time';
import { retryWaits } from '@/lib/retry/schedule';
import { PolicyTimeline } from './policy-timeline';
import { usePolicy } from './use-policy';
import { WorstCaseFigures } from './worst-case-figures';

/**
 * The reader's policy as a picture, in words and as a table. The HTML holds the default policy.
 * @param sdkRequests how many requests most SDKs make by themselves
 */
export function PolicyPlotView({ sdkRequests }: { sdkRequests: number }) {
  const { policy } = usePolicy();
  const waits = retryWaits(policy);
  const totalMs = waits.reduce((sum, { minMs, maxMs }) => sum + (minMs + maxMs) / 2, 0);
  return (
    <figure className="policy-plot plot">
      <figcaption>{describePolicy(policy)}</figcaption>
      <PolicyTimeline policy={policy} label="When each attempt is sent, counted from the first failure" />
      <p className="plot-legend">
        Bar: from the earliest to the latest moment, when every attempt fails at once and no Retry-After is sent. Line
        in the bar: on average.{waits.some(({ certain }) => !certain) && ' Dashed: only if earlier waits were short.'}
      </p>
      <WorstCaseFigures policy={policy} sdkRequests={sdkRequests} />
      {waits.length > 0 && (
        <details>
          <summary>The waits as a table</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">Before retry</th>
                <th scope="col">Limit</th>
                <th scope="col">Wait</th>
                <th scope="col">On average</th>
              </tr>
            </thead>
            <tbody>
              {waits.map(({ retry, delayMs, minMs, maxMs }) => (
                <tr key={retry}>
                  <th scope="row">{retry}</th>
                  <td>{formatTime(delayMs)}</td>
                  <td>{formatRange(minMs, maxMs)}</td>
                  <td>{formatTime((minMs + maxMs) / 2)}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">All</th>
                <td>{formatTime(waits.reduce((sum, { delayMs }) => sum + delayMs, 0))}</td>
                <td />
                <td>{formatTime(totalMs)}</td>
              </tr>
            </tbody>
          </table>
        </details>
      )}
    </figure>
  );
}
