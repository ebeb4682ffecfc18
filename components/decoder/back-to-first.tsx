import type { Diagnosis } from '@/lib/decoder/diagnosis';
import type { ErrorEntry } from '@/lib/errors';
import { outsideOf } from '../../lib/browser/outside-later';
import { keyOfAnswer, nameError } from '../../lib/decoder/answer/named-error';

/** The way back from a chosen error to the answer that the paste got first. */
export function BackToFirst({
  first,
  errors,
  onBack,
}: {
  first: Diagnosis;
  errors: readonly ErrorEntry[];
  onBack: () => void;
}) {
  const { status, type } = nameError(keyOfAnswer(first), errors, outsideOf);
  return (
    <button type="button" className="back-to-first" onClick={onBack}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <path d="M13 8H3M7 4 3 8l4 4" />
      </svg>
      <span>
        Back to {status} <code>{type}</code>
      </span>
    </button>
  );
}
