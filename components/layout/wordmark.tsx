/** The site's name with its sign: a stream that meets an obstacle and goes round it. */
export function Wordmark() {
  return (
    <span className="wordmark">
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <path d="M2 7h6c4 0 4 5 8 5h6" />
        <path d="M2 17h6c4 0 4-5 8-5" />
        <circle cx="12.2" cy="6.2" r="2.6" />
      </svg>
      <span>
        FlowAPI <span className="wordmark-docs">docs</span>
      </span>
    </span>
  );
}
