import { useEffect, useState } from 'react';
import { SiteLink } from '@/components/site-link';
import type { ProvenSnippet } from '@/lib/retry/proven-snippet';
import { RETRIES_PATH } from '@/lib/site';
import { RetrySnippets } from './retry-snippets';
import { loadSnippets } from './snippet-store';

/** The retry snippets on a page that was built without them. */
export function LazySnippets() {
  const [snippets, setSnippets] = useState<ProvenSnippet[]>();
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let isMounted = true;
    loadSnippets().then(
      (loaded) => isMounted && setSnippets(loaded),
      () => isMounted && setMissing(true),
    );
    return () => {
      isMounted = false;
    };
  }, []);
  if (snippets) return <RetrySnippets snippets={snippets} />;
  if (!isMissing) return null;
  return (
    <p>
      The snippets could not be loaded. They stand in the <SiteLink href={RETRIES_PATH}>retry guide</SiteLink>.
    </p>
  );
}
