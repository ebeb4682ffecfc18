import { clockTicks } from '@/lib/decoder/answer/clock-ticks';
import { clockMs } from '@/lib/decoder/answer/times';
import type { Timeline } from '@/lib/decoder/diagnosis';
import type { NamedError } from '../../lib/decoder/answer/named-error';

/** Height of a lane, of its columns and of a column for one error, in px. */
const LANE = 28;
const COLUMN = 20;
const SMALLEST = 5;

/**
 * The errors of a log over time, one lane for each. Widths are in percent and heights in px, so that the picture follows the page's width
 * and its labels stay readable.
 * @param nameOf what an error of the timeline is called
 * @param current key of the error whose answer is shown
 * @param label the picture in words
 */
export function ErrorTimeline({
  timeline: { from, to, lanes },
  nameOf,
  current,
  label,
}: {
  timeline: Timeline;
  nameOf: (key: string) => NamedError;
  current: string;
  label: string;
}) {
  const height = lanes.length * LANE;
  const most = Math.max(...lanes.flatMap(({ counts }) => counts));
  const shown = lanes.findIndex(({ error }) => error === current);
  const ticks = clockTicks(clockMs(from) ?? 0, clockMs(to) ?? 0);
  return (
    <svg className="error-timeline" role="img" aria-label={label} width="100%" height={height + 26}>
      {shown >= 0 && <rect x="0" y={shown * LANE} width="100%" height={LANE} className="timeline-current" />}
      <g className="timeline-axis">
        {ticks.map(({ at, label: time }) => {
          const x = `${Number((at * 100).toFixed(2))}%`;
          return (
            <g key={at}>
              <line x1={x} x2={x} y1={0} y2={height} />
              <text x={x} y={height + 18}>
                {time}
              </text>
            </g>
          );
        })}
      </g>
      {lanes.map(({ error, count, counts }, lane) => {
        const base = (lane + 1) * LANE - 4;
        const { status, verdict } = nameOf(error);
        return (
          <g key={error} className="timeline-lane" data-verdict={verdict} data-current={error === current}>
            <text x="0" dx="-12" y={base - 5} className="plot-name">
              <tspan className="timeline-status">{status}</tspan> × {count.toLocaleString('en')}
            </text>
            <svg
              y={base - COLUMN}
              width="100%"
              height={COLUMN}
              viewBox={`0 0 ${counts.length} ${COLUMN}`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <path d={columns(counts, most)} />
            </svg>
            <line x1="0" x2="100%" y1={base + 0.5} y2={base + 0.5} className="timeline-base" />
          </g>
        );
      })}
    </svg>
  );
}

/** One column for each part of the time, as wide as the part. Its height grows with the root, so that three beside three hundred show. */
function columns(counts: readonly number[], most: number): string {
  return counts
    .map((count, part) => {
      if (count === 0) return '';
      const height = SMALLEST + (COLUMN - SMALLEST) * Math.sqrt(count / most);
      return `M${part} ${COLUMN}v-${Number(height.toFixed(1))}h1V${COLUMN}z`;
    })
    .join('');
}
