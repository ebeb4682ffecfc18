import { CopyButton } from '@/components/prose/copy-button';
import { toFragment } from '@/lib/decoder/answer/share';
import { supportMailto, supportTicket } from '@/lib/decoder/answer/ticket';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { absoluteUrl, DECODER_PATH } from '@/lib/site';

/** Hand the answer on: a link that holds nothing of the paste but slug, status, type and code, and a redacted ticket. */
export function AskForHelp({ diagnosis }: { diagnosis: Exclude<Diagnosis, { kind: 'none' | 'empty' }> }) {
  return (
    <div className="ask-for-help">
      <span className="ask-for-help-item">
        Link to this answer
        <CopyButton getText={() => shareLink(diagnosis)} label="a link to this answer" />
      </span>
      <span className="ask-for-help-item">
        Ticket for support
        <CopyButton getText={() => supportTicket(diagnosis, Date.now())} label="a ticket for support" />
      </span>
      <a href={supportMailto(diagnosis, Date.now())}>Write to support</a>
    </div>
  );
}

function shareLink(diagnosis: Diagnosis): string {
  const origin = typeof window === 'undefined' ? absoluteUrl('/') : window.location.origin;
  return `${origin}${DECODER_PATH}#${toFragment(diagnosis)}`;
}
