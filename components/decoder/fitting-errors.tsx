import { VerdictChip } from '@/components/errors/verdict-chip';
import { type ErrorEntry, entriesOf } from '@/lib/errors';
import { errorPath } from '@/lib/site';

/** Rows that fit equally well, each with its own verdict. */
export function FittingErrors({ slugs, errors }: { slugs: readonly string[]; errors: readonly ErrorEntry[] }) {
  return (
    <ul className="fitting-errors">
      {entriesOf(slugs, errors).map((error) => (
        <li key={error.slug}>
          <a href={errorPath(error.slug)}>
            <span className="status-code">{error.status}</span> <code>{error.type}</code>
          </a>
          <span>
            {error.cause}. {error.recommendation}.
          </span>
          <VerdictChip verdict={error.retry} />
        </li>
      ))}
    </ul>
  );
}
