import { useCallback, useEffect, useRef, useState } from 'react';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import type { ErrorEntry } from '@/lib/errors';
import { startDecoding } from './decode-in-background';

/** What the paste box shows: nothing yet, work under way, or an answer. */
export type DecoderState =
  | { phase: 'idle' }
  /** `done` is the share of the paste that was read, 0 to 1. */
  | { phase: 'working'; done: number }
  | { phase: 'answered'; diagnosis: Diagnosis; at: number }
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
      const at = Date.now();
      cancel.current = startDecoding(paste, catalogue, at, {
        onProgress: (done) => setState({ phase: 'working', done }),
        onAnswer: (diagnosis) => setState(paste === '' ? { phase: 'idle' } : { phase: 'answered', diagnosis, at }),
        onFailure: () => {
          // The same text may be tried again.
          latest.current = '';
          setState({ phase: 'failed' });
        },
      });
    },
    [catalogue],
  );
  return [state, decodePaste];
}
