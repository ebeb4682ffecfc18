import type { ComponentProps } from 'react';

/** A table of a text. A wide one scrolls inside its frame, so the frame must be reachable by keyboard. */
export function ProseTable({ children }: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region needs focus, WCAG 2.1.1
    <div className="table-scroll prose-table" role="group" aria-label="Table" tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}
