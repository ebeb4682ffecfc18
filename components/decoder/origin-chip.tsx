import type { Origin } from '@/lib/decoder/diagnosis';

/** Who answered, where it was not the API, as a chip of the same kind as a verdict. */
const LABELS: Partial<Record<Origin['by'], readonly [answer: string, further: string, sign: string]>> = {
  service: ['Not the API', 'another service', 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5'],
  own: ['Not the API', 'your own server', 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5'],
  nobody: ['No answer', 'no status came back', 'M2 8h4M10 8h4M7 4.5l2 7'],
  program: ['Not the API', 'your program itself', 'm5 5-3 3 3 3M11 5l3 3-3 3'],
  success: ['No error', 'the request succeeded', 'm3 8.5 3.5 3.5L13 4.5'],
  text: ['No report', 'nothing to decode', 'M3 4h10M3 8h10M3 12h6'],
};

/** Says at a glance what a paste is that holds no error of the API. */
export function OriginChip({ origin }: { origin: Origin }) {
  const [answer, further, sign] = LABELS[origin.by] ?? [];
  if (answer === undefined) return null;
  return (
    <span className="verdict">
      <span className="verdict-chip" data-origin={origin.by}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
          <path d={sign} />
        </svg>
        {answer}
      </span>{' '}
      <span className="verdict-with">{origin.by === 'service' ? (origin.name ?? further) : further}</span>
    </span>
  );
}
