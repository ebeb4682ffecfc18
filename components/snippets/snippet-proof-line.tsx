import { type SnippetProof, survivalText } from '@/lib/retry/proven-snippet';

/** What the lab found when it ran a snippet: written by the lab, never by hand. The code shown may hold another policy than the one that was run. */
export function SnippetProofLine({ proof }: { proof: SnippetProof | null }) {
  if (!proof) return <p className="snippet-proof">The lab has not run this code as it stands.</p>;
  const { sdk, runtime, date } = proof;
  return (
    <p className="snippet-proof">
      Run on <time dateTime={date}>{date}</time> with {sdk} on {runtime}, with the default policy and with quicker ones:{' '}
      {survivalText(proof)}.
    </p>
  );
}
