import { useState } from 'react';

/** A longer text, in characters, is shown by its first lines. */
const LONG = 240;

/** A value of a paste: a long one is cut to a few lines until the reader asks for all of it. */
export function ClampedText({ text }: { text: string }) {
  const [isWhole, setWhole] = useState(false);
  if (text.length <= LONG) return text;
  return (
    <>
      <span className={isWhole ? undefined : 'clamped-text'}>{text}</span>
      <button type="button" className="show-all" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {isWhole ? 'Show less' : `Show all ${text.length.toLocaleString('en')} characters`}
      </button>
    </>
  );
}
