import { VerdictChip } from '@/components/errors/verdict-chip';
import type { ErrorEntry } from '@/lib/errors';
import { errorPath, REFERENCE_PATH, RETRIES_PATH } from '@/lib/site';

/** Ways into the site for those who have nothing to paste: each error with its cause, what to do and its verdict, the reference and the retry guide. */
export function HomeLinks({ errors }: { errors: ErrorEntry[] }) {
  return (
    <div className="home-links">
      <section aria-labelledby="home-errors">
        <div className="home-links-head">
          <h2 id="home-errors">Every error, and whether to retry</h2>
          <a href={REFERENCE_PATH}>All error codes</a>
        </div>
        <ul className="home-errors">
          {errors.map(({ slug, status, type, cause, recommendation, retry }) => (
            <li key={slug}>
              <a href={errorPath(slug)}>
                <span className="home-error-name">
                  <span className="status-code">{status}</span> <code>{type}</code>
                </span>{' '}
                <span className="home-error-cause">{cause}.</span>{' '}
                <span className="home-error-do">{recommendation}.</span> <VerdictChip verdict={retry} />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="home-retries">
        <div className="home-links-head">
          <h2 id="home-retries">Retries that work</h2>
          <a href={RETRIES_PATH}>Retry guide</a>
        </div>
        <p>
          When to retry, how long to wait, and snippets that were run against injected faults: rate limits, overload,
          dropped connections.
        </p>
      </section>
    </div>
  );
}
