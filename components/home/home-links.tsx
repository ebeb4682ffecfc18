import type { ErrorEntry } from '@/lib/errors';
import { errorPath, REFERENCE_PATH, RETRIES_PATH } from '@/lib/site';

/** Ways into the site for those who have nothing to paste: each error by its status, the reference and the retry guide. */
export function HomeLinks({ errors }: { errors: ErrorEntry[] }) {
  return (
    <div className="home-links">
      <section aria-labelledby="home-errors">
        <h2 id="home-errors">
          <a href={REFERENCE_PATH}>All error codes</a>
        </h2>
        <ul className="home-errors">
          {errors.map(({ slug, status, type }) => (
            <li key={slug}>
              <a href={errorPath(slug)}>
                <span className="status-code">{status}</span> <code>{type}</code>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="home-retries">
        <h2 id="home-retries">
          <a href={RETRIES_PATH}>Retries that work</a>
        </h2>
        <p>
          When to retry, how long to wait, and snippets that were run against injected faults: rate limits, overload,
          dropped connections.
        </p>
      </section>
    </div>
  );
}
