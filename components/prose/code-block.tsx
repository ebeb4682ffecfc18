import { linesToText, type TokenLine } from '@/lib/code-lines';
import { CopyButton } from './copy-button';

/**
 * Code that was highlighted at build, with its copy button.
 * @param lines highlighted lines; the copied text is exactly what they show
 * @param label what it is, for the copy button and for screen readers
 */
export function CodeBlock({ lines, label }: { lines: TokenLine[]; label: string }) {
  return (
    <figure className="code-block" aria-label={label}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region needs focus, WCAG 2.1.1 */}
      <pre tabIndex={0}>
        <code>
          <CodeTokens lines={lines} />
        </code>
      </pre>
      <CopyButton getText={() => `${linesToText(lines)}\n`} label={label} />
    </figure>
  );
}

function CodeTokens({ lines }: { lines: TokenLine[] }) {
  return lines.map((line, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line of code has no other identity than its place
    <span key={row} className="code-line">
      {line.map(([text, tokenClass], column) =>
        tokenClass ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: nor has a token
          <span key={column} className={tokenClass}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
      {'\n'}
    </span>
  ));
}
