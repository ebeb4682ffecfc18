import type { Heading } from 'nextra';

/** The headings of the page. Empty pages get an empty column, so that the text stands in the same place everywhere. */
export function PageToc({ headings }: { headings: Heading[] }) {
  if (headings.length === 0) return <div className="page-toc" />;
  return (
    <nav className="page-toc" aria-labelledby="page-toc-title">
      <p id="page-toc-title">On this page</p>
      <ul>
        {headings.map(({ id, value, depth }) => (
          <li key={id} data-depth={depth}>
            <a href={`#${id}`}>{value}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
