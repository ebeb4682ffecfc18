import { CopyButton } from '@/components/prose/copy-button';
import { assistantPrompt } from '@/lib/decoder/answer/prompt';
import { toFragment } from '@/lib/decoder/answer/share';
import { supportTicket } from '@/lib/decoder/answer/ticket';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import type { ErrorEntry } from '@/lib/errors';
import { DECODER_PATH } from '@/lib/site';
import { elsewhereOf } from '../../lib/browser/elsewhere-later';
import { outsideOf } from '../../lib/browser/outside-later';
import { withLead } from './use-recipe';

/**
 * Hand the answer on: a link that holds nothing of the paste but slug, status, type and code; a redacted ticket; and, also where the API
 * did not answer, what a coding assistant needs to help.
 */
export function AskForHelp({
  diagnosis,
  errors,
  pastedAt,
}: {
  diagnosis: Exclude<Diagnosis, { kind: 'empty' }>;
  errors: readonly ErrorEntry[];
  pastedAt: number;
}) {
  return (
    <p className="ask-for-help needs-js">
      <span aria-hidden="true">Copy</span>
      {diagnosis.kind !== 'none' && (
        <>
          <CopyButton word="Link" getText={() => shareLink(diagnosis)} label="a link to this answer" />
          <CopyButton word="Ticket" getText={() => supportTicket(diagnosis, pastedAt)} label="a ticket for support" />
        </>
      )}
      <CopyButton
        word="AI prompt"
        getText={() =>
          assistantPrompt(
            diagnosis,
            withLead(diagnosis, errors),
            elsewhereOf(diagnosis),
            outsideOf,
            window.location.origin,
          )
        }
        label="an AI prompt for your assistant"
      />
    </p>
  );
}

function shareLink(diagnosis: Diagnosis): string {
  return `${window.location.origin}${DECODER_PATH}#${toFragment(diagnosis)}`;
}
