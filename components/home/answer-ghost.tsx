import { VerdictMark } from '@/components/errors/verdict-mark';

/** Where the answer will stand, and what it will hold: only to be seen, and only until there is one. */
export function AnswerGhost() {
  return (
    <div className="answer-ghost needs-js" aria-hidden="true">
      <div className="ghost-band">
        <VerdictMark verdict="backoff" />
        <p>
          <strong>Retry, or not</strong>
          <span>What to do now</span>
        </p>
      </div>
      <div className="ghost-columns">
        <p>
          <strong>Why</strong>
          <i />
          <i />
          <i />
        </p>
        <p>
          <strong>Code that retries</strong>
          <i />
          <i />
          <i />
        </p>
      </div>
    </div>
  );
}
