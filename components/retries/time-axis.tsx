import { formatTime } from '@/lib/retry/format-time';
import { timeTicks } from '@/lib/retry/time-ticks';

/**
 * Time from left to right: one line per round moment, its label below.
 * @param endMs the moment at the right edge
 * @param top where the lines begin, in px
 * @param height how long they are, in px; the labels take 22 px more
 */
export function TimeAxis({ endMs, top, height }: { endMs: number; top: number; height: number }) {
  return (
    <g className="plot-axis">
      {timeTicks(endMs).map((ms) => {
        const x = `${Number(((ms / endMs) * 100).toFixed(3))}%`;
        return (
          <g key={ms}>
            <line x1={x} x2={x} y1={top} y2={top + height} />
            <text x={x} y={top + height + 18}>
              {formatTime(ms)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
