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
  useEffect(() => () => cancel.current?.(), []);

  const decodePaste = useCallback(
    (paste: string) => {
      cancel.current?.();
      const at = Date.now();
      cancel.current = startDecoding(paste, catalogue, at, {
        onProgress: (done) => setState({ phase: 'working', done }),
        onAnswer: (diagnosis) => setState(paste === '' ? { phase: 'idle' } : { phase: 'answered', diagnosis, at }),
        onFailure: () => setState({ phase: 'failed' }),
      });
    },
    [catalogue],
  );
  return [state, decodePaste];
}
