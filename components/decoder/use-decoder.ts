import { useCallback, useEffect, useRef, useState } from 'react';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import type { ErrorEntry } from '@/lib/errors';
import { type AnswerView, loadAnswerView } from './answer-view';
import { startDecoding } from './decode-in-background';

/** An answer, when it was asked for (epoch ms), and what shows it. */
export interface Answer {
  diagnosis: Diagnosis;
  at: number;
  View: AnswerView;
}

/** What the paste box shows: nothing yet, work under way, or an answer. */
export type DecoderState =
  | { phase: 'idle' }
  /** `done` is the share of the paste that was read, 0 to 1. */
  | { phase: 'working'; done: number }
  | { phase: 'answered'; answer: Answer }
  /** The decoder could not be loaded, for example because the connection is gone. */
  | { phase: 'failed' };

/**
 * Decodes pastes off the main thread. A new paste cancels the one before.
 * @param catalogue every error of the reference
 * @returns the state, and a function that takes the next paste
 */
export function useDecoder(catalogue: readonly ErrorEntry[]): [DecoderState, (paste: string) => void] {
  const [state, setState] = useState<DecoderState>({ phase: 'idle' });
  const cancel = useRef<() => void>(undefined);
  const latest = useRef('');
  useEffect(() => () => cancel.current?.(), []);

  const decodePaste = useCallback(
    (paste: string) => {
      // One paste of several lines can raise several input events with the same text.
      if (paste === latest.current) return;
      latest.current = paste;
      cancel.current?.();
      if (paste === '') return setState({ phase: 'idle' });
      const at = Date.now();
      const onFailure = () => {
        // The same text may be tried again.
        latest.current = '';
        setState({ phase: 'failed' });
      };
      const onAnswer = (diagnosis: Diagnosis, View: AnswerView) => {
        if (paste === latest.current) setState({ phase: 'answered', answer: { diagnosis, at, View } });
      };
      cancel.current = startDecoding(paste, catalogue, at, {
        onProgress: (done) => setState({ phase: 'working', done }),
        onAnswer: (diagnosis) => loadAnswerView().then((View) => onAnswer(diagnosis, View), onFailure),
        onFailure,
      });
    },
    [catalogue],
  );
  return [state, decodePaste];
}
