import { type ErrorEntry, isRetryable, verdictText } from '@/lib/errors';
import { RetryAtAGlance } from './retry-at-a-glance';
import { VerdictMark } from './verdict-mark';

/** What one error comes to, at the top of its page: its verdict and what to do as a band, as over an answer, then its facts. Takes the page's own front matter. */
export function ErrorSummary({ error }: { error: Omit<ErrorEntry, 'slug'> }) {
  const { status, retry, recommendation, cause, mayHaveRun, mayHaveRunReason } = error;
  return (
    <div className="error-summary">
      <div className="verdict-band" data-verdict={retry}>
        <VerdictMark verdict={retry} />
        <p className="verdict-title">
          <strong className="verdict-headline">{verdictText(retry)}</strong>
        </p>
        <p>{recommendation}.</p>
        {isRetryable(retry) && <RetryAtAGlance status={status} />}
      </div>
      <dl>
        <div>
          <dt>Cause</dt>
          <dd>{cause}.</dd>
        </div>
        <div>
          <dt>Could it have been processed (and billed)?</dt>
          <dd>
            {mayHaveRun === 'no' ? 'No. ' : 'Maybe. '}
            {mayHaveRunReason} <small>General HTTP practice, not a promise of FlowAPI.</small>
          </dd>
        </div>
      </dl>
    </div>
  );
}
