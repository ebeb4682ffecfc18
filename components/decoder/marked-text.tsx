import type { MarkKind, Shown } from '@/lib/decoder/shown';

const MARK_NAMES: Record<MarkKind, string> = {
  status: 'status',
  type: 'type',
  code: 'code',
  message: 'message',
  requestId: 'request ID',
  retryAfter: 'Retry-After',
  exception: 'exception',
  secret: 'hidden secret',
};

/**
 * The paste as it was read: secrets masked, the decisive parts marked and named in a legend, the first of them in sight.
 * Nothing for an answer from a link.
 */
export function MarkedText({ shown, redacted, isOpen }: { shown: Shown; redacted: number; isOpen: boolean }) {
  if (shown.text === '') return null;
  const kinds = [...new Set(shown.marks.map(({ kind }) => kind))];
  return (
    <details
      className="marked-text"
      open={isOpen}
      onToggle={({ currentTarget }) => scrollToMark(currentTarget.querySelector('pre'))}
    >
      <summary>
        What was read
        {redacted > 0 && <span className="marked-secrets">{secretsText(redacted)}</span>}
      </summary>
      {kinds.length > 0 && (
        <p className="marked-legend">
          {kinds.map((kind) => (
            <mark key={kind} data-kind={kind}>
              {MARK_NAMES[kind]}
            </mark>
          ))}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region needs focus, WCAG 2.1.1 */}
      <pre key={shown.text} ref={scrollToMark} tabIndex={0}>
        {toPieces(shown)}
      </pre>
      {shown.shortened && <p className="marked-note">Long paste: only the decisive part is shown.</p>}
    </details>
  );
}

/** Brings the first mark into the upper part of the text, with what stands before it. */
function scrollToMark(pre: HTMLPreElement | null) {
  const mark = pre?.querySelector('mark');
  if (pre && mark) pre.scrollTop = mark.offsetTop - pre.clientHeight / 3;
}

/**
 * @param redacted how many secrets were masked
 * @returns for example `2 secrets hidden`
 */
function secretsText(redacted: number): string {
  return `${redacted} secret${redacted === 1 ? '' : 's'} hidden`;
}

function toPieces({ text, marks }: Shown) {
  return [...marks, undefined].map((mark, index) => {
    const from = marks[index - 1]?.end ?? 0;
    return (
      <span key={from}>
        {text.slice(from, mark?.start)}
        {mark && (
          <mark data-kind={mark.kind} title={MARK_NAMES[mark.kind]}>
            {text.slice(mark.start, mark.end)}
          </mark>
        )}
      </span>
    );
  });
}
