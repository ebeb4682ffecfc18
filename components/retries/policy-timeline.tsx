import { formatRange, formatTime } from '@/lib/retry/format-time';
import type { RetryPolicy } from '@/lib/retry/policy';
import { retryWaits } from '@/lib/retry/schedule';
import { TimeAxis } from './time-axis';

/** Height of one attempt's row and of its bar, in px. */
const ROW = 30;
const BAR = 14;
/** Width of the line at the average, in px. */
const MEAN = 2.5;

/**
 * The attempts of a policy on a time line: a bar from the earliest to the latest moment of each. Widths are in percent and
 * heights in px, so that the picture follows the page's width and its labels stay readable.
 */
export function PolicyTimeline({ policy, label }: { policy: RetryPolicy; label: string }) {
  const waits = retryWaits(policy);
  const endMs = waits.at(-1)?.latestMs || 1000;
  const height = (waits.length + 1) * ROW;
  const at = (ms: number) => `${Number(((ms / endMs) * 100).toFixed(3))}%`;
  return (
    <svg className="policy-timeline" role="img" aria-label={label} height={height + 28} width="100%">
      <TimeAxis endMs={endMs} top={0} height={height} />
      <AttemptRow row={0} name="Attempt 1" moment="0 s" endAt="0%">
        <circle cx="0%" cy={ROW / 2} r={5} className="plot-moment" />
      </AttemptRow>
      {waits.map(({ retry, earliestMs, latestMs, certain }) => {
        const y = retry * ROW + ROW / 2;
        const isMoment = earliestMs === latestMs;
        return (
          <AttemptRow
            key={retry}
            row={retry}
            name={`Attempt ${retry + 1}`}
            moment={isMoment ? formatTime(latestMs) : formatRange(earliestMs, latestMs)}
            endAt={at(latestMs)}
          >
            {isMoment ? (
              <circle cx={at(latestMs)} cy={y} r={5} className="plot-moment" />
            ) : (
              <rect
                x={at(earliestMs)}
                y={y - BAR / 2}
                width={at(latestMs - earliestMs)}
                height={BAR}
                rx={3}
                className={certain ? 'plot-range' : 'plot-range plot-range-uncertain'}
              />
            )}
            {certain && !isMoment && (
              <rect
                x={at((earliestMs + latestMs) / 2)}
                y={y - BAR / 2}
                width={MEAN}
                height={BAR}
                transform={`translate(${-MEAN / 2} 0)`}
                className="plot-mean"
              />
            )}
          </AttemptRow>
        );
      })}
    </svg>
  );
}

/** One row: the name before the axis, the mark, the moment behind it. */
function AttemptRow({
  row,
  name,
  moment,
  endAt,
  children,
}: {
  row: number;
  name: string;
  moment: string;
  endAt: string;
  children: React.ReactNode;
}) {
  const baseline = row * ROW + ROW / 2 + 4;
  return (
    <g>
      <text x="0" dx="-12" y={baseline} className="plot-name">
        {name}
      </text>
      {children}
      <text x={endAt} dx="10" y={baseline} className="plot-value">
        {moment}
      </text>
    </g>
  );
}
