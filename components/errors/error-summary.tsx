import type { ErrorEntry } from '@/lib/errors';
import { VerdictChip } from './verdict-chip';

/** The facts of one error at a glance, at the top of its page. Takes the page's own front matter. */
export function ErrorSummary({ error }: { error: Omit<ErrorEntry, 'slug'> }) {
  return (
    <dl className="error-summary" data-verdict={error.retry}>
      <div>
        <dt>Do this</dt>
        <dd>{error.recommendation}.</dd>
      </div>
      <div>
        <dt>Cause</dt>
        <dd>{error.cause}.</dd>
      </div>
      <div>
        <dt>Retry</dt>
        <dd>
          <VerdictChip verdict={error.retry} />
        </dd>
      </div>
      <div>
        <dt>May it have run?</dt>
        <dd>
          {error.mayHaveRun === 'no' ? 'No. ' : 'Maybe. '}
          {error.mayHaveRunReason} <small>General HTTP practice, not a promise of FlowAPI.</small>
        </dd>
      </div>
    </dl>
  );
}
