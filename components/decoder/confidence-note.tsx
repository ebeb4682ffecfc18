import type { Confidence } from '@/lib/decoder/diagnosis';

const NOTES: Record<Confidence, string> = {
  certain: 'certain',
  likely: 'likely',
  guess: 'a guess',
};

/** How sure the answer is. The reason stands below it. */
export function ConfidenceNote({ confidence }: { confidence: Confidence }) {
  return (
    <span className="confidence-note" data-confidence={confidence}>
      {NOTES[confidence]}
    </span>
  );
}
