import { useEffect, useState } from 'react';
import type { AnswerData } from '@/lib/answer-data';
import { loadAnswerData } from '@/lib/browser/load-catalogue';

/** @returns the data of the answers once it is there, `undefined` until then, `null` when it cannot be had */
export function useAnswerData(): AnswerData | undefined | null {
  const [data, setData] = useState<AnswerData | null>();
  useEffect(() => {
    let isMounted = true;
    loadAnswerData().then(
      (loaded) => isMounted && setData(loaded),
      () => isMounted && setData(null),
    );
    return () => {
      isMounted = false;
    };
  }, []);
  return data;
}
