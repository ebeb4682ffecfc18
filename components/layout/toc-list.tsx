import type { Heading } from 'nextra';

/** The headings of the page as links; lib/browser/follow-headings marks the one that is being read. */
export function TocList({ headings }: { headings: Heading[] }) {
  return (
    <ul className="toc-list">
      {headings.map(({ id, value, depth }) => (
        <li key={id} data-depth={depth}>
          <a href={`#${id}`}>{value}</a>
        </li>
      ))}
    </ul>
  );
}
