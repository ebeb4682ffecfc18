/** How long a copy button says what happened, in ms. */
const FEEDBACK_MS = 4000;

const timers = new WeakMap<HTMLElement, number>();

/** Makes the copy buttons of code blocks work: they copy the code beside them as it is on the screen. */
export function startCopyButtons(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-copy-code]');
    if (button) copy(button, () => button.closest('.code-block')?.querySelector('pre')?.textContent ?? '');
  });
}

/**
 * Copies a text. The button claims success only after the clipboard has taken it, and what stands beside it says what to do when it has not.
 * @param button a copy button, followed by the element that speaks for it
 * @param getText called at once, so that the text is the one of this moment
 */
export async function copy(button: HTMLElement, getText: () => string): Promise<void> {
  show(button, (await isTaken(getText())) ? 'copied' : 'failed');
  window.clearTimeout(timers.get(button));
  timers.set(
    button,
    window.setTimeout(() => show(button, 'idle'), FEEDBACK_MS),
  );
}

function show(button: HTMLElement, state: 'idle' | 'copied' | 'failed'): void {
  button.dataset.state = state;
  // A button with a word of its own keeps that: the tick says the rest.
  button.textContent = button.dataset.word ?? (state === 'copied' ? 'Copied' : 'Copy');
  const message = button.nextElementSibling;
  if (!message) return;
  message.className = state === 'failed' ? 'copy-failed' : 'visually-hidden';
  message.textContent = {
    idle: '',
    copied: 'Copied',
    failed: 'The browser refused. Select the text and press Ctrl+C or ⌘C.',
  }[state];
}

/** The clipboard is missing on plain http and may be refused by the reader or a policy. */
async function isTaken(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
