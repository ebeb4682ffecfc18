import { useEffect, useState } from 'react';
import { loadCatalogue } from '@/lib/browser/load-catalogue';
import { loadAnswerView } from './answer-view';
import type { GivenAnswer } from './use-decoder';

/** What a link brought: its answer, or the news that it holds none; nothing where the page was not opened by such a link. */
export type SharedAnswer = { answer: GivenAnswer } | { isUnreadable: true } | undefined;

/**
 * Opens the answer that a shared link holds in its fragment.
 * @param isEnabled false on pages whose fragments are anchors only
 */
export function useSharedAnswer(isEnabled: boolean): SharedAnswer {
  const [shared, setShared] = useState<SharedAnswer>();
  useEffect(() => {
    if (!isEnabled) return;
    const open = async () => {
      const { hash } = window.location;
      // Without a value it is an anchor of the page, or nothing.
      if (!hash.includes('=')) return setShared(undefined);
      try {
        const [view, errors] = await Promise.all([loadAnswerView(), loadCatalogue()]);
        const diagnosis = view.fromFragment(hash, errors);
        if (diagnosis) await view.loadExtras(diagnosis);
        setShared(diagnosis ? { answer: { diagnosis, errors, at: Date.now(), view } } : { isUnreadable: true });
      } catch {
        setShared({ isUnreadable: true });
      }
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [isEnabled]);
  return shared;
}
