import type { Heading } from 'nextra';
import { TocList } from './toc-list';

/** The headings of the page where there is no room beside it: a fold that says where the reader is. */
export function TocFold({ headings }: { headings: Heading[] }) {
  if (headings.length === 0) return null;
  return (
    <nav className="toc-fold" aria-label="On this page">
      <details>
        <summary>
          On this page <span className="toc-current" />
        </summary>
        <TocList headings={headings} />
      </details>
    </nav>
  );
}
