import { CodeBlock } from '@/components/prose/code-block';
import type { RetryPolicy } from '@/lib/retry/policy';
import { type HighlightedSnippet, renderSnippet } from '@/lib/retry/snippet';

/** One snippet in one language: how to install what it needs, the code, and what to know beside it. */
export function SnippetPanel({
  snippet,
  policy,
  name,
}: {
  snippet: HighlightedSnippet;
  policy: RetryPolicy;
  name: string;
}) {
  return (
    <div className="snippet-panel" data-variant-panel={snippet.variant}>
      <p className="snippet-name">{name}</p>
      <p className="snippet-install">
        Install: <code>{snippet.install}</code>
      </p>
      <CodeBlock lines={renderSnippet(snippet, policy)} label={`the ${name} snippet`} />
      {snippet.notes.map((note) => (
        <p key={note} className="snippet-note">
          {note}
        </p>
      ))}
    </div>
  );
}
