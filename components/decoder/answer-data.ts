import { useEffect, useState } from 'react';
import type { AnswerData } from '@/lib/answer-data';
import { ANSWER_DATA_PATH } from '@/lib/site';

let loading: Promise<AnswerData> | undefined;

/**
 * Loads what answers show beside the diagnosis. Called when the paste box comes into use, so that decoding itself makes no request.
 * @returns the data; rejects when it cannot be had, and tries anew at the next call
 */
export function loadAnswerData(): Promise<AnswerData> {
  loading ??= fetch(ANSWER_DATA_PATH)
    .then((response) => {
      if (!response.ok) throw new Error(`${ANSWER_DATA_PATH}: ${response.status}`);
      return response.json();
    })
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

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
