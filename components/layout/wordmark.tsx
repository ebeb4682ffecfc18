import { SITE_SIGN } from '@/lib/signs';

/** The site's name with its sign. */
export function Wordmark() {
  return (
    <span className="wordmark">
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        {SITE_SIGN.lines.map((line) => (
          <path key={line} d={line} />
        ))}
        <circle {...SITE_SIGN.obstacle} />
      </svg>
      <span>
        FlowAPI <span className="wordmark-docs">docs</span>
      </span>
    </span>
  );
}
