import { useEffect, useState } from 'react';
import type { AnswerData } from '@/lib/answer-data';
import { loadAnswerData } from '@/lib/browser/load-catalogue';

let here: AnswerData | undefined;

/** How long an answer waits for the data beside it, in ms: on a connection that stalls, it shows without. */
const PATIENCE_MS = 1000;

/** @returns once the data of the answers is there, or has let itself be waited for too long */
export async function answerDataInTime(): Promise<void> {
  const load = loadAnswerData().then(
    (data) => {
      here = data;
    },
    () => undefined,
  );
  await Promise.race([load, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

/** @returns the data of the answers, if it is there */
export function answerDataSoFar(): AnswerData | undefined {
  return here;
}

/** @returns the data of the answers once it is there, `undefined` until then, `null` when it cannot be had */
export function useAnswerData(): AnswerData | undefined | null {
  const [data, setData] = useState<AnswerData | null | undefined>(here);
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
