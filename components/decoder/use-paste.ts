import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { onPageInput } from '@/lib/browser/on-page-input';
import { namesOf, readFiles, tooLarge } from '@/lib/browser/read-files';
import type { Decoder } from './use-decoder';

/** A longer paste is decoded from memory and not put into the text area, which would freeze the page while it lays out. */
const LARGE_PASTE = 200_000;

/** How much of a large paste the text area shows. */
const LARGE_PASTE_HEAD = 2_000;

/** What is in the box, and how it came there. */
export interface Held {
  /** Whether it came in one piece, by paste, drop or sample, and nobody has typed in it since. */
  isWhole: boolean;
  /** Its length where the box shows only its beginning: nobody can type in that. */
  largeLength?: number | undefined;
  /** The files that it was read from. */
  names?: string | undefined;
  /** Why dropped files were not read. */
  fault?: string | undefined;
}

/** The text area, and what its events ask for. */
export interface Paste {
  area: RefObject<HTMLTextAreaElement | null>;
  held: Held;
  /** Whether something is held over the page that could be dropped. */
  isDragging: boolean;
  /** Takes a text in one piece. */
  take: (text: string) => void;
  /** To be told of a paste into the text area before it happens. */
  onPaste: (event: Pick<ClipboardEvent, 'clipboardData' | 'preventDefault'>) => void;
  /** To be told of each change of the text area. */
  onInput: () => void;
}

/**
 * Keeps what is in the box. A paste replaces an answered text; what is typed changes it; what is dropped or pasted anywhere on the page is taken.
 * @param isAnswered whether the text in the box has its answer
 * @param decode takes each text, or the promise of one
 */
export function usePaste(isAnswered: boolean, decode: Decoder['decodePaste']): Paste {
  const area = useRef<HTMLTextAreaElement>(null);
  const pasted = useRef<string>(undefined);
  const [held, setHeld] = useState<Held>({ isWhole: false });
  const [isDragging, setDragging] = useState(false);

  /** Puts a text into the box without decoding it. */
  const put = useCallback((text: string, names?: string) => {
    const isLarge = text.length > LARGE_PASTE;
    setHeld({ isWhole: text !== '', largeLength: isLarge ? text.length : undefined, names });
    if (area.current) area.current.value = isLarge ? text.slice(0, LARGE_PASTE_HEAD) : text;
  }, []);
  const take = useCallback(
    (text: string) => {
      put(text);
      decode(text);
    },
    [put, decode],
  );

  // What was pasted before the page woke up, or was put back by the browser.
  useEffect(() => {
    if (area.current?.value) decode(area.current.value);
  }, [decode]);

  useEffect(() => {
    const blame = (fault: string | undefined) => setHeld((before) => ({ ...before, fault }));
    const onFiles = (files: File[]) => {
      const fault = tooLarge(files);
      if (fault !== undefined) return blame(fault);
      const reading = readFiles(files).then((read) => {
        if ('fault' in read) {
          blame(read.fault);
          return undefined;
        }
        put(read.text, namesOf(files));
        return read.text;
      });
      decode(reading);
    };
    return onPageInput({ onText: take, onFiles, onDragging: setDragging });
  }, [decode, put, take]);

  return {
    area,
    held,
    isDragging,
    take,
    onPaste: (event) => {
      const text = event.clipboardData?.getData('text/plain').replace(/\r\n?/g, '\n') ?? '';
      if (text.length > LARGE_PASTE) {
        event.preventDefault();
        return take(text);
      }
      pasted.current = text;
      // The browser then replaces what is selected, and can undo it.
      if (isAnswered && text !== '') area.current?.select();
    },
    onInput: () => {
      const text = area.current?.value ?? '';
      // One paste of several lines can raise several events.
      if (text !== pasted.current) pasted.current = undefined;
      setHeld({ isWhole: text !== '' && text === pasted.current });
      decode(text);
    },
  };
}
