import type { Conflict } from '@/lib/decoder/diagnosis';

/** Where the parts of the paste disagree, and which one was followed. */
export function ConflictList({ conflicts }: { conflicts: Conflict[] }) {
  if (conflicts.length === 0) return null;
  return (
    <ul className="conflict-list">
      {conflicts.map(({ trusted, against, meaning }) => (
        <li key={`${trusted} ${against}`}>
          <strong>
            {trusted}, against {against}.
          </strong>{' '}
          {meaning}
        </li>
      ))}
    </ul>
  );
}
