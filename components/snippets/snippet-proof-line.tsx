import type { SnippetProof } from '@/lib/retry/proven-snippet';

/**
 * What the lab found when it ran a snippet: written by the lab, never by hand.
 * @param hasPolicy whether the reader can choose a policy: with another one, the code shown holds other values than those that were run
 */
export function SnippetProofLine({ proof, hasPolicy }: { proof: SnippetProof | null; hasPolicy: boolean }) {
  if (!proof) return <p className="snippet-proof">The lab has not run this snippet yet.</p>;
  const { sdk, runtime, date, passed, total } = proof;
  return (
    <p className="snippet-proof" data-passed={passed === total}>
      Run on <time dateTime={date}>{date}</time> with {sdk} on {runtime}: {passed} of {total} fault scenarios passed
      {hasPolicy && (
        <span data-changed-policy="" hidden>
          , with the default policy
        </span>
      )}
      .
    </p>
  );
}
