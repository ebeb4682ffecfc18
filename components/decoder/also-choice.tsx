import { VerdictMark } from '@/components/errors/verdict-mark';
import { shortSpan } from '@/lib/decoder/answer/course';
import type { AlsoError } from '@/lib/decoder/diagnosis';
import { VERDICT_LABELS } from '@/lib/errors';
import { keyOfAlso, type NamedError } from '../../lib/decoder/answer/named-error';

/** Another error of the paste: which, how often, when, and whether a retry helps. Pressing it shows its answer. */
export function AlsoChoice({
  one,
  named: { status, type, cause, verdict },
  write,
  onChoose,
}: {
  one: AlsoError;
  named: NamedError;
  /** Writes a time of the paste. */
  write: (time: string) => string;
  onChoose?: ((key: string) => void) | undefined;
}) {
  const key = keyOfAlso(one);
  const span = shortSpan(one, write);
  return (
    <button type="button" className="also-choice" data-also={key} onClick={() => onChoose?.(key)}>
      <span className="also-name">
        <span className="status-code">{status}</span> <code>{type}</code>
      </span>{' '}
      <span className="also-count">
        <span aria-hidden="true">× {one.count.toLocaleString('en')}</span>
        <span className="visually-hidden">{one.count === 1 ? 'once' : `${one.count} times`}</span>
      </span>{' '}
      <span className="also-cause">{cause}</span> {span && <span className="also-span">{span}</span>}{' '}
      <span className="verdict-chip" data-verdict={verdict}>
        <VerdictMark verdict={verdict} />
        {VERDICT_LABELS[verdict].answer}
      </span>
    </button>
  );
}
