import type { ReactNode } from 'react';
import { CopyButton } from './copy-button';

/**
 * Code that was highlighted at build, with its copy button.
 * @param label what it is, for the copy button and for screen readers
 * @param children the lines, see {@link CodeLine}
 */
export function CodeBlock({ label, children }: { label: string; children: ReactNode }) {
  return (
    <figure className="code-block" aria-label={label}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region needs focus, WCAG 2.1.1 */}
      <pre tabIndex={0}>
        <code>{children}</code>
      </pre>
      <CopyButton label={label} />
    </figure>
  );
}
