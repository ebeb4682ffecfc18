import type { Item } from 'nextra/normalize-pages';

/** Links to the page before and the page after this one, in the order of the sidebar. */
export function PageNeighbours({ previous, next }: { previous?: Item; next?: Item }) {
  if (!previous && !next) return null;
  return (
    <nav className="page-neighbours" aria-label="Previous and next page">
      {previous && (
        <a href={previous.route} rel="prev">
          <span>Previous</span>
          {previous.title}
        </a>
      )}
      {next && (
        <a href={next.route} rel="next">
          <span>Next</span>
          {next.title}
        </a>
      )}
    </nav>
  );
}
