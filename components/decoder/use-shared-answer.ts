import { useEffect, useState } from 'react';
import { loadCatalogue } from '@/lib/browser/load-catalogue';
import { loadAnswerView } from './answer-view';
import type { Answer } from './use-decoder';

/**
 * Opens the answer that a shared link holds in its fragment.
 * @param isEnabled false on pages whose fragments are anchors
 * @returns the answer, or nothing where the fragment holds none
 */
export function useSharedAnswer(isEnabled: boolean): Answer | undefined {
  const [shared, setShared] = useState<Answer>();
  useEffect(() => {
    if (!isEnabled) return;
    const open = async () => {
      if (window.location.hash === '') return setShared(undefined);
      const [{ fromFragment }, view, errors] = await Promise.all([
        import('@/lib/decoder/answer/share'),
        loadAnswerView(),
        loadCatalogue(),
      ]);
      const diagnosis = fromFragment(window.location.hash, errors);
      setShared(diagnosis && { diagnosis, errors, at: Date.now(), view });
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [isEnabled]);
  return shared;
}
