import { CAPACITY, type HerdColumn } from '@/lib/retry/herd-view';
import { TimeAxis } from './time-axis';

/** Height of the columns and room above them for the labels, in px. */
const HEIGHT = 120;
const ABOVE = 18;

/**
 * Load over time as columns, on a scale that several charts share.
 * @param columns requests in each step of time, and those of them that were answered
 * @param top the scale's top, in requests
 * @param endMs the moment at the right edge
 */
export function HerdChart({
  columns,
  top,
  endMs,
  label,
  unit,
}: {
  columns: readonly HerdColumn[];
  top: number;
  endMs: number;
  label: string;
  /** Writes a number of requests as the scale shows it. */
  unit: (requests: number) => string;
}) {
  const y = (requests: number) => Number((HEIGHT * (1 - requests / top)).toFixed(2));
  return (
    <svg className="herd-chart" role="img" aria-label={label} width="100%" height={ABOVE + HEIGHT + 24}>
      <TimeAxis endMs={endMs} top={ABOVE} height={HEIGHT} />
      <svg
        y={ABOVE}
        width="100%"
        height={HEIGHT}
        viewBox={`0 0 ${columns.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d={outline(columns, ({ requests }) => requests, y)} className="herd-refused" />
        <path d={outline(columns, ({ answered }) => answered, y)} className="herd-served" />
      </svg>
      <line x1="0" x2="100%" y1={ABOVE + y(CAPACITY)} y2={ABOVE + y(CAPACITY)} className="herd-capacity" />
      <line x1="0" x2="100%" y1={ABOVE + HEIGHT} y2={ABOVE + HEIGHT} className="plot-base" />
      <text x="0" y={ABOVE - 6}>
        {unit(top)}
      </text>
    </svg>
  );
}

/** One column per step, one unit wide, from the base up. */
function outline(
  columns: readonly HerdColumn[],
  count: (column: HerdColumn) => number,
  y: (requests: number) => number,
): string {
  return columns
    .map((column, index) => (count(column) > 0 ? `M${index} ${HEIGHT}V${y(count(column))}h1V${HEIGHT}z` : ''))
    .join('');
}
