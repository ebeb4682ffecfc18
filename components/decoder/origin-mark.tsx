import type { Origin } from '@/lib/decoder/diagnosis';

const SIGNS: Partial<Record<Origin['by'], string>> = {
  service: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5',
  own: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5',
  nobody: 'M2 8h4M10 8h4M7 4.5l2 7',
  program: 'm5 5-3 3 3 3M11 5l3 3-3 3',
  success: 'm3 8.5 3.5 3.5L13 4.5',
  text: 'M3 4h10M3 8h10M3 12h6',
};

/** A question mark: several errors fit, and their verdicts differ. */
const UNDECIDED = 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M8 12.9v.2';

/**
 * The sign of an answer without a verdict, in the place of the verdict's.
 * @param by who answered, where it was not the API
 */
export function OriginMark({ by }: { by: Origin['by'] | false }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d={(by && SIGNS[by]) || UNDECIDED} />
    </svg>
  );
}
