import { useEffect, useRef, useState } from 'react';

type CopyState = 'idle' | 'copied' | 'failed';

/** How long the button says what happened, in ms. */
const FEEDBACK_MS = 4000;

/**
 * Copies a text. It claims success only after the clipboard has taken it, and says what to do when it has not.
 * @param getText called at the click, so that the text is the one on the screen then
 * @param label what is copied, for the button's name: `Copy` + label
 */
export function CopyButton({ getText, label }: { getText: () => string; label: string }) {
  const [state, setState] = useState<CopyState>('idle');
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  async function copy() {
    const next = await writeClipboard(getText());
    setState(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setState('idle'), FEEDBACK_MS);
  }

  return (
    <span className="copy needs-js">
      <button type="button" className="copy-button" onClick={copy} data-state={state} aria-label={`Copy ${label}`}>
        {state === 'copied' ? 'Copied' : 'Copy'}
      </button>
      <span role="status" className={state === 'failed' ? 'copy-failed' : 'visually-hidden'}>
        {state === 'copied' && 'Copied'}
        {state === 'failed' && 'The browser refused. Select the text and press Ctrl+C or ⌘C.'}
      </span>
    </span>
  );
}

/** The clipboard is missing on plain http and may be refused by the reader or a policy: both count as failed. */
async function writeClipboard(text: string): Promise<CopyState> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}
