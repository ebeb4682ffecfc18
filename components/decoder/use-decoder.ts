import { useCallback, useEffect, useRef, useState } from 'react';
import { startDecoding, warmUpDecoder } from '@/lib/browser/decode-in-background';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import type { ErrorEntry } from '@/lib/errors';
import { type AnswerView, loadAnswerView } from './answer-view';

/** An answer, when it was asked for (epoch ms), and what shows it. */
export interface Answer {
  diagnosis: Diagnosis;
  /** The errors that it names are among these. */
  errors: readonly ErrorEntry[];
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

/** Loads the decoder, and what shows its answers, ahead of the first paste. Safe to call often. */
export function warmUp(): void {
  warmUpDecoder();
  // A failure is told when an answer needs it.
  loadAnswerView().catch(() => undefined);
}

/**
 * Decodes pastes off the main thread. A new paste cancels the one before.
 * @returns the state, and a function that takes the next paste
 */
export function useDecoder(): [DecoderState, (paste: string) => void] {
  const [state, setState] = useState<DecoderState>({ phase: 'idle' });
  const cancel = useRef<() => void>(undefined);
  const latest = useRef('');
  useEffect(() => () => cancel.current?.(), []);

  const decodePaste = useCallback((paste: string) => {
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
    const show = (answer: Answer) => {
      if (paste === latest.current) setState({ phase: 'answered', answer });
    };
    cancel.current = startDecoding(paste, at, {
      onProgress: (done) => setState({ phase: 'working', done }),
      onAnswer: (diagnosis, errors) =>
        loadAnswerView().then((View) => show({ diagnosis, errors, at, View }), onFailure),
      onFailure,
    });
  }, []);
  return [state, decodePaste];
}
