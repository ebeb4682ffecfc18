import { useEffect, useState } from 'react';
import { chosenLanguage, loadAnswerSnippets } from '@/lib/browser/answer-snippets';
import { CHOICE_EVENT } from '@/lib/browser/store-choice';
import type { ProvenSnippet } from '@/lib/retry/proven-snippet';

/** @returns the snippets of every language that was chosen while the answer is there; `undefined` until the first ones come, `null` when some cannot be had */
export function useAnswerSnippets(): ProvenSnippet[] | undefined | null {
  const [snippets, setSnippets] = useState<ProvenSnippet[] | null>();
  useEffect(() => {
    let isMounted = true;
    const load = () => {
      loadAnswerSnippets(chosenLanguage()).then(
        (loaded) => {
          if (isMounted) setSnippets((before) => [...(before ?? []).filter((one) => !loaded.includes(one)), ...loaded]);
        },
        () => {
          if (isMounted) setSnippets(null);
        },
      );
    };
    load();
    document.addEventListener(CHOICE_EVENT, load);
    return () => {
      isMounted = false;
      document.removeEventListener(CHOICE_EVENT, load);
    };
  }, []);
  return snippets;
}
