import { VerdictMark } from '@/components/errors/verdict-mark';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { type ErrorEntry, isRetryable } from '@/lib/errors';
import { elsewhereOf } from '../../lib/browser/elsewhere-later';
import { outsideOf } from '../../lib/browser/outside-later';
import { bandWords } from '../../lib/decoder/answer/band-words';
import { AskForHelp } from './ask-for-help';
import { OriginMark } from './origin-mark';
import { RetryCountdown } from './retry-countdown';
import { WhatToDo } from './what-to-do';

/** What an answer says first, and the only place where it states its verdict: retry or not, which error, and what to do. */
export function VerdictBand({
  diagnosis,
  errors,
  pastedAt,
}: {
  diagnosis: Exclude<Diagnosis, { kind: 'empty' }>;
  errors: readonly ErrorEntry[];
  pastedAt: number;
}) {
  const { verdict, headline, named, action } = bandWords(diagnosis, errors, elsewhereOf(diagnosis), outsideOf);
  const wait = 'retryTime' in diagnosis && verdict && isRetryable(verdict) ? diagnosis.retryTime : undefined;
  return (
    <header
      className="verdict-band"
      data-verdict={verdict}
      data-origin={diagnosis.kind === 'none' && diagnosis.origin.by}
    >
      {verdict ? (
        <VerdictMark verdict={verdict} />
      ) : (
        <OriginMark by={diagnosis.kind === 'none' && diagnosis.origin.by} />
      )}
      <h2 className="verdict-title" tabIndex={-1}>
        <span className="verdict-headline">
          {wait ? <RetryCountdown retryTime={wait} pastedAt={pastedAt} /> : headline}
        </span>{' '}
        {named.length > 0 && (
          <span className="verdict-error">
            {named.map(({ status, type }, at) => (
              <span key={status}>
                {at > 0 && ' or '}
                <span className="status-code">{status}</span> <code>{type}</code>
              </span>
            ))}
          </span>
        )}
      </h2>
      <WhatToDo diagnosis={diagnosis} action={action} isAfterWait={wait !== undefined} />
      <AskForHelp diagnosis={diagnosis} errors={errors} pastedAt={pastedAt} />
    </header>
  );
}
