import { useEffect, useState } from 'react';
import type { AnswerData } from '@/lib/answer-data';
import { ANSWER_DATA_PATH } from '@/lib/site';
import { jsonLoader } from './load-once';

/** Loads what answers show beside the diagnosis. Called when the paste box comes into use, so that decoding itself makes no request. */
export const loadAnswerData = jsonLoader<AnswerData>(ANSWER_DATA_PATH);

/** @returns the data once it is there, `undefined` until then, `null` when it cannot be had */
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
