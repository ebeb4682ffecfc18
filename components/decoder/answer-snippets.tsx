import { useEffect } from 'react';
import { showChoices } from '@/lib/browser/snippet-switch';
import { policyForStatus, presetSnippet } from '@/lib/retry/presets';
import { RETRIES_PATH } from '@/lib/site';
import { RetrySnippets } from '../snippets/retry-snippets';
import { useAnswerData } from './use-answer-data';
import { useAnswerSnippets } from './use-answer-snippets';

/**
 * The retry snippets in an answer, with the attempts that its status deserves, on a page that was built without them:
 * the chosen language's at once, another's when it is chosen.
 */
export function AnswerSnippets({ status }: { status: number }) {
  const data = useAnswerData();
  const snippets = useAnswerSnippets();
  // The switch comes into the page with the first choice of each; the reader's own may be another.
  useEffect(() => {
    if (data && snippets) showChoices();
  }, [data, snippets]);
  if (data === null || snippets === null) {
    return (
      <p>
        The snippets could not be loaded. They stand in the <a href={RETRIES_PATH}>retry guide</a>.
      </p>
    );
  }
  if (!data || !snippets) return null;
  const policy = policyForStatus(status);
  const preset = snippets.map((snippet) => presetSnippet(snippet, policy));
  return <RetrySnippets snippets={preset} languages={data.languages} idPrefix="answer-snippets" isBrief />;
}
