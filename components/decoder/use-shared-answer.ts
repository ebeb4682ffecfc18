import { useEffect, useState } from 'react';
import type { ErrorEntry } from '@/lib/errors';
import { loadAnswerView } from './answer-view';
import type { Answer } from './use-decoder';

/**
 * Opens the answer that a shared link holds in its fragment.
 * @param errors every error of the reference
 * @param isEnabled false on pages whose fragments are anchors
 * @returns the answer, or nothing where the fragment holds none
 */
export function useSharedAnswer(errors: readonly ErrorEntry[], isEnabled: boolean): Answer | undefined {
  const [shared, setShared] = useState<Answer>();
  useEffect(() => {
    if (!isEnabled) return;
    const open = async () => {
      if (window.location.hash === '') return setShared(undefined);
      const [{ fromFragment }, View] = await Promise.all([import('@/lib/decoder/share'), loadAnswerView()]);
      const diagnosis = fromFragment(window.location.hash, errors);
      setShared(diagnosis && { diagnosis, at: Date.now(), View });
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [errors, isEnabled]);
  return shared;
}
