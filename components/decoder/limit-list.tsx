import { limitInWords } from '@/lib/decoder/answer/limit-in-words';
import type { Limit } from '@/lib/decoder/diagnosis';

/** The limits that the response told about: how much is left of each, and when it comes back. */
export function LimitList({ limits }: { limits: readonly Limit[] }) {
  if (limits.length === 0) return null;
  return (
    <section className="limit-list" aria-labelledby="limit-list">
      <h3 id="limit-list">Limits when the response was sent</h3>
      <ul>
        {limits.map((limit) => (
          <li key={limit.what} data-used-up={limit.remaining === 0}>
            <span className="limit-what">{limit.what}</span> <Meter {...limit} />{' '}
            <span className="limit-left">{limitInWords(limit)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How much is left, as a bar; the words beside it say the same. */
function Meter({ limit, remaining }: Limit) {
  const share = limit === undefined || remaining === undefined || limit === 0 ? undefined : remaining / limit;
  return (
    <svg className="limit-meter" aria-hidden="true" focusable="false" width="100%" height="6">
      <rect className="limit-meter-all" width="100%" height="6" rx="3" />
      {share !== undefined && (
        <rect className="limit-meter-left" width={`${Math.min(100, Math.round(share * 100))}%`} height="6" rx="3" />
      )}
    </svg>
  );
}
