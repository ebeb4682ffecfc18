import { Children, type ComponentProps, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';

/** An element of a table with what is in it. */
type Part = ReactElement<{ children?: ReactNode; 'data-label'?: string }>;

/**
 * A table of a text. A wide one scrolls inside its frame, so the frame must be reachable by keyboard; on a phone each row is a card, in which every
 * cell says the name of its column (styles/prose.css).
 */
export function ProseTable({ children }: ComponentProps<'table'>) {
  const [head, body] = partsOf(children);
  const names = partsOf(partsOf(head?.props.children)[0]?.props.children).map((cell) => textOf(cell));
  const rows = partsOf(body?.props.children).map((row) => {
    const cells = partsOf(row.props.children);
    return cloneElement(
      row,
      {},
      ...cells.map((cell, at) => cloneElement(cell, at > 0 ? { 'data-label': names[at] } : {})),
    );
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region needs focus, WCAG 2.1.1
    <div className="table-scroll prose-table" role="group" aria-label="Table" tabIndex={0}>
      <table>
        {head}
        {body && cloneElement(body, {}, ...rows)}
      </table>
    </div>
  );
}

/** The elements among some nodes: Markdown leaves line ends between them. */
function partsOf(children: ReactNode): Part[] {
  return Children.toArray(children).filter((child): child is Part => isValidElement(child));
}

function textOf(node: ReactNode): string {
  if (isValidElement<{ children?: ReactNode }>(node)) return textOf(node.props.children);
  return Array.isArray(node) ? node.map(textOf).join('') : String(node ?? '');
}
