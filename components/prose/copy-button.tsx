import { copy } from '@/lib/browser/copy';

/**
 * A copy button. Inside a code block it needs no code of its own: lib/browser/copy listens for the whole page.
 * @param label what is copied, for the button's name: `Copy` + label
 * @param word what stands on it, a word of its name
 * @param getText the text, where it does not stand beside the button; called at the click
 */
export function CopyButton({
  label,
  word = 'Copy',
  getText,
}: {
  label: string;
  word?: string;
  getText?: () => string;
}) {
  return (
    <span className="copy needs-js">
      <button
        type="button"
        className="copy-button"
        data-state="idle"
        data-word={word === 'Copy' ? undefined : word}
        data-copy-code={getText ? undefined : ''}
        onClick={getText && (({ currentTarget }) => copy(currentTarget, getText))}
        aria-label={`Copy ${label}`}
      >
        {word}
      </button>
      <span role="status" className="visually-hidden" />
    </span>
  );
}
