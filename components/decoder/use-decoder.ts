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
  view: AnswerView;
  /** The answer to the paste itself, where this is the one to another error of it. */
  first?: Diagnosis | undefined;
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

/** What the paste box can ask of the decoder. */
export interface Decoder {
  state: DecoderState;
  /** Takes the next paste. */
  decodePaste: (paste: string) => void;
  /** Asks for the answer to another error of the same paste, by its key; without one, for the first answer again. */
  choose: (key?: string) => void;
}

/** Decodes pastes off the main thread. A new paste cancels the one before. */
export function useDecoder(): Decoder {
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
        loadAnswerView().then((view) => show({ diagnosis, errors, at, view }), onFailure),
      onFailure,
    });
  }, []);
  const choose = useCallback(
    (key?: string) => {
      if (state.phase !== 'answered') return;
      const { answer } = state;
      const first = answer.first ?? answer.diagnosis;
      cancel.current?.();
      if (key === undefined)
        return setState({ phase: 'answered', answer: { ...answer, diagnosis: first, first: undefined } });
      // The answer that is there stays until the other one has come, and for good where it does not come.
      const nothing = () => undefined;
      const onAnswer = (diagnosis: Diagnosis, errors: readonly ErrorEntry[]) =>
        setState({ phase: 'answered', answer: { ...answer, diagnosis, errors, first } });
      cancel.current = startDecoding(
        latest.current,
        answer.at,
        { onProgress: nothing, onAnswer, onFailure: nothing },
        key,
      );
    },
    [state],
  );
  return { state, decodePaste, choose };
}
