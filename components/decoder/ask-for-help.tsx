import { CopyButton } from '@/components/prose/copy-button';
import { assistantPrompt } from '@/lib/decoder/answer/prompt';
import { toFragment } from '@/lib/decoder/answer/share';
import { supportMailto, supportTicket } from '@/lib/decoder/answer/ticket';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import type { ErrorEntry } from '@/lib/errors';
import { absoluteUrl, DECODER_PATH } from '@/lib/site';

/**
 * Hand the answer on: a link that holds nothing of the paste but slug, status, type and code; a redacted ticket; and, also where the API
 * did not answer, what a coding assistant needs to help.
 */
export function AskForHelp({
  diagnosis,
  errors,
}: {
  diagnosis: Exclude<Diagnosis, { kind: 'empty' }>;
  errors: readonly ErrorEntry[];
}) {
  return (
    <div className="ask-for-help">
      {diagnosis.kind !== 'none' && (
        <>
          <span className="ask-for-help-item">
            Link to this answer
            <CopyButton getText={() => shareLink(diagnosis)} label="a link to this answer" />
          </span>
          <span className="ask-for-help-item">
            Ticket for support
            <CopyButton getText={() => supportTicket(diagnosis, Date.now())} label="a ticket for support" />
          </span>
        </>
      )}
      <span className="ask-for-help-item">
        Prompt for your assistant
        <CopyButton getText={() => assistantPrompt(diagnosis, errors)} label="for your assistant" />
      </span>
      {diagnosis.kind !== 'none' && <a href={supportMailto(diagnosis, Date.now())}>Write to support</a>}
    </div>
  );
}

function shareLink(diagnosis: Diagnosis): string {
  const origin = typeof window === 'undefined' ? absoluteUrl('/') : window.location.origin;
  return `${origin}${DECODER_PATH}#${toFragment(diagnosis)}`;
}
