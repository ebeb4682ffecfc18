import type { Heading } from 'nextra';
import { TocList } from './toc-list';

/** The headings of the page beside it. Empty pages get an empty column, so that the text stands in the same place everywhere. */
export function PageToc({ headings }: { headings: Heading[] }) {
  if (headings.length === 0) return <div className="page-toc" />;
  return (
    <nav className="page-toc" aria-labelledby="page-toc-title">
      <p id="page-toc-title">On this page</p>
      <TocList headings={headings} />
    </nav>
  );
}
