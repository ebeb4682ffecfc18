import { useCallback, useEffect, useRef, useState } from 'react';
import { loadWholeCatalogue } from '@/lib/browser/load-catalogue';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import type { ErrorEntry } from '@/lib/errors';
import { type AnswerView, loadAnswerView } from './answer-view';

/** An answer, when it was asked for (epoch ms), and what shows it. */
export interface GivenAnswer {
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
  /** `done` is the share of the paste that was read, 0 to 1, once that is known. */
  | { phase: 'working'; done?: number }
  | { phase: 'answered'; answer: GivenAnswer }
  /** The decoder could not be loaded, for example because the connection is gone. */
  | { phase: 'failed' };

/** Work that takes no longer, in ms, is not worth telling: what was there would only flicker. */
const PATIENCE_MS = 100;

/** Loads what shows answers, and the decoder, ahead of the first paste. Safe to call often. */
export function warmUp(): void {
  // A failure is told when an answer needs it. The errors come along, rather than after the code that asks for them.
  loadWholeCatalogue().catch(() => undefined);
  loadAnswerView().then(
    (view) => view.warmUpDecoder(),
    () => undefined,
  );
}

/** What the paste box can ask of the decoder. */
export interface Decoder {
  state: DecoderState;
  /** Takes the next paste, or the promise of one, as of a file that is still to be read; nothing comes of a promise of nothing. */
  decodePaste: (paste: string | Promise<string | undefined>) => void;
  /** Asks for the answer to another error of the same paste, by its key; without one, for the first answer again. */
  choose: (key?: string) => void;
}

/** Decodes pastes off the main thread. A new paste cancels the one before. */
export function useDecoder(): Decoder {
  const [state, setState] = useState<DecoderState>({ phase: 'idle' });
  const cancel = useRef<() => void>(undefined);
  const latest = useRef<string | Promise<unknown>>('');
  useEffect(() => () => cancel.current?.(), []);

  const decodePaste = useCallback(async (given: string | Promise<string | undefined>) => {
    // One paste of several lines can raise several input events with the same text.
    if (given === latest.current) return;
    latest.current = given;
    cancel.current?.();
    if (given === '') return setState({ phase: 'idle' });
    const at = Date.now();
    warmUp();
    let working: DecoderState = { phase: 'working' };
    let isLate = false;
    const timer = window.setTimeout(() => {
      isLate = true;
      setState(working);
    }, PATIENCE_MS);
    let isCancelled = false;
    let stop = () => {};
    cancel.current = () => {
      isCancelled = true;
      window.clearTimeout(timer);
      stop();
    };
    const end = (next: DecoderState) => {
      window.clearTimeout(timer);
      setState(next);
    };
    const paste = await given;
    if (isCancelled) return;
    latest.current = paste ?? '';
    if (!paste) return end({ phase: 'idle' });
    const onFailure = () => {
      if (isCancelled) return;
      // The same text may be tried again.
      latest.current = '';
      end({ phase: 'failed' });
    };
    loadAnswerView().then((view) => {
      if (isCancelled) return;
      stop = view.startDecoding(paste, at, {
        onProgress: (done) => {
          working = { phase: 'working', done };
          if (isLate) setState(working);
        },
        onAnswer: async (diagnosis, errors) => {
          await view.loadExtras(diagnosis);
          if (!isCancelled) end({ phase: 'answered', answer: { diagnosis, errors, at, view } });
        },
        onFailure,
      });
    }, onFailure);
  }, []);
  const choose = useCallback(
    (key?: string) => {
      const paste = latest.current;
      if (state.phase !== 'answered' || typeof paste !== 'string') return;
      const { answer } = state;
      const first = answer.first ?? answer.diagnosis;
      cancel.current?.();
      if (key === undefined)
        return setState({ phase: 'answered', answer: { ...answer, diagnosis: first, first: undefined } });
      // The answer that is there stays until the other one has come, and for good where it does not come.
      const nothing = () => undefined;
      const onAnswer = (diagnosis: Diagnosis, errors: readonly ErrorEntry[]) =>
        setState({ phase: 'answered', answer: { ...answer, diagnosis, errors, first } });
      cancel.current = answer.view.startDecoding(
        paste,
        answer.at,
        { onProgress: nothing, onAnswer, onFailure: nothing },
        key,
      );
    },
    [state],
  );
  return { state, decodePaste, choose };
}
