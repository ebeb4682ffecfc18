import { useEffect, useState } from 'react';
import { BUILT_POLICY, readPolicy, subscribeToPolicy } from '@/lib/browser/policy-store';
import type { PolicyState } from '@/lib/retry/policy-state';

/**
 * The reader's policy, shared by the whole page and kept in the address, so that it can be linked.
 * The first render has the default, as the HTML does; the address is read right after it.
 */
export function usePolicy(): PolicyState {
  const [state, setState] = useState(BUILT_POLICY);
  useEffect(() => {
    const follow = () => setState(readPolicy());
    follow();
    return subscribeToPolicy(follow);
  }, []);
  return state;
}
