import type { ComponentProps } from 'react';
import { CopyButton } from './copy-button';

/** A fenced code block of an MDX page, highlighted at build, with a copy button. */
export function CodeFence({ children }: ComponentProps<'pre'>) {
  return (
    <div className="code-block">
      {/* Long lines scroll inside the block, so it must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region needs focus, WCAG 2.1.1 */}
      <pre tabIndex={0}>{children}</pre>
      <CopyButton label="this code" />
    </div>
  );
}
