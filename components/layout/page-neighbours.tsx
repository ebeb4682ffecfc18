import type { Item } from 'nextra/normalize-pages';
import { SiteLink } from '@/components/site-link';

/** Links to the page before and the page after this one, in the order of the sidebar. */
export function PageNeighbours({ previous, next }: { previous?: Item; next?: Item }) {
  if (!previous && !next) return null;
  return (
    <nav className="page-neighbours" aria-label="Previous and next page">
      {previous && (
        <SiteLink href={previous.route} rel="prev">
          <span>Previous</span>
          {previous.title}
        </SiteLink>
      )}
      {next && (
        <SiteLink href={next.route} rel="next">
          <span>Next</span>
          {next.title}
        </SiteLink>
      )}
    </nav>
  );
}
