import { SiteLink } from '@/components/site-link';
import { RETRIES_PATH } from '@/lib/site';
import { RetrySnippets } from '../snippets/retry-snippets';
import { useAnswerData } from './answer-data';

/** The retry snippets in an answer, on a page that was built without them. */
export function AnswerSnippets() {
  const data = useAnswerData();
  if (data) return <RetrySnippets snippets={data.snippets} />;
  if (data === undefined) return null;
  return (
    <p>
      The snippets could not be loaded. They stand in the <SiteLink href={RETRIES_PATH}>retry guide</SiteLink>.
    </p>
  );
}
