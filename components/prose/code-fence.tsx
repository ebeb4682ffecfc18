import { type ComponentProps, useRef } from 'react';
import { CopyButton } from './copy-button';

/** A fenced code block of an MDX page, highlighted at build, with a copy button. */
export function CodeFence({ children }: ComponentProps<'pre'>) {
  const pre = useRef<HTMLPreElement>(null);
  return (
    <div className="code-block">
      {/* Long lines scroll inside the block, so it must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region needs focus, WCAG 2.1.1 */}
      <pre ref={pre} tabIndex={0}>
        {children}
      </pre>
      <CopyButton getText={() => pre.current?.textContent ?? ''} label="this code" />
    </div>
  );
}
