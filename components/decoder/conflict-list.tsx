import { meaningOf } from '@/lib/decoder/answer/explain';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { type ErrorEntry, entriesOf } from '@/lib/errors';

/** Where the parts of the paste disagree, and which one was followed. */
export function ConflictList({
  diagnosis,
  errors,
}: {
  diagnosis: Exclude<Diagnosis, { kind: 'none' | 'empty' }>;
  errors: readonly ErrorEntry[];
}) {
  if (diagnosis.conflicts.length === 0) return null;
  const rows = entriesOf(diagnosis.errors, errors);
  return (
    <ul className="conflict-list">
      {diagnosis.conflicts.map((conflict) => (
        <li key={`${conflict.trusted} ${conflict.against}`}>
          <strong>
            {conflict.trusted}, against {conflict.against}.
          </strong>{' '}
          {meaningOf(conflict, rows)}
        </li>
      ))}
    </ul>
  );
}
