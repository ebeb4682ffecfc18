import type { ReactNode } from 'react';
import { CopyButton } from './copy-button';
import { ShowAllLines } from './show-all-lines';

/**
 * Code that was highlighted at build: one frame with a bar over the code, which says what it is, and copies it.
 * @param label what it is, for the copy button and for screen readers
 * @param head what the bar says
 * @param lineCount how many lines it has; many are cut short
 * @param children the lines, see {@link CodeLine}
 */
export function CodeBlock({
  label,
  head,
  lineCount,
  children,
}: {
  label: string;
  head: ReactNode;
  lineCount: number;
  children: ReactNode;
}) {
  return (
    <figure className="code-block" aria-label={label}>
      <div className="code-head">
        {head}
        <CopyButton label={label} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region needs focus, WCAG 2.1.1 */}
      <pre tabIndex={0}>
        <code>{children}</code>
      </pre>
      <ShowAllLines lineCount={lineCount} />
    </figure>
  );
}
