import { useEffect, useState } from 'react';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { fromFragment } from '@/lib/decoder/share';
import type { ErrorEntry } from '@/lib/errors';

/**
 * Opens the answer that a shared link holds in its fragment.
 * @param errors every error of the reference
 * @param isEnabled false on pages whose fragments are anchors
 * @returns the answer and when it was opened (epoch ms), or nothing where the fragment holds none
 */
export function useSharedAnswer(
  errors: readonly ErrorEntry[],
  isEnabled: boolean,
): { diagnosis: Diagnosis; at: number } | undefined {
  const [shared, setShared] = useState<{ diagnosis: Diagnosis; at: number }>();
  useEffect(() => {
    if (!isEnabled) return;
    const open = () => {
      const diagnosis = fromFragment(window.location.hash, errors);
      setShared(diagnosis && { diagnosis, at: Date.now() });
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [errors, isEnabled]);
  return shared;
}
