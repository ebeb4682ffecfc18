import { useEffect } from 'react';
import { showChoices } from '@/lib/browser/snippet-switch';
import { policyForStatus, presetSnippet } from '@/lib/retry/presets';
import { RETRIES_PATH } from '@/lib/site';
import { RetrySnippets } from '../snippets/retry-snippets';
import { useAnswerData } from './use-answer-data';

/** The retry snippets in an answer, with the attempts that its status deserves, on a page that was built without them. */
export function AnswerSnippets({ status }: { status: number }) {
  const data = useAnswerData();
  // The switch comes into the page with the first choice of each; the reader's own may be another.
  useEffect(() => {
    if (data) showChoices();
  }, [data]);
  if (data) {
    const policy = policyForStatus(status);
    const snippets = data.snippets.map((snippet) => presetSnippet(snippet, policy));
    return <RetrySnippets snippets={snippets} idPrefix="answer-snippets" />;
  }
  if (data === undefined) return null;
  return (
    <p>
      The snippets could not be loaded. They stand in the <a href={RETRIES_PATH}>retry guide</a>.
    </p>
  );
}
