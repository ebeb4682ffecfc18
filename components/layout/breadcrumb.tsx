import type { Item } from 'nextra/normalize-pages';
import { HOME_PATH } from '@/lib/site';

/** Where the page stands. The last part is the page itself and no link; a page that stands in no section leads home. */
export function Breadcrumb({ path }: { path: Item[] }) {
  return (
    <nav className="breadcrumb" aria-label="Breadcrumb">
      <ol>
        {path.length === 1 && (
          <li>
            <a href={HOME_PATH}>Home</a>
          </li>
        )}
        {path.map((item, index) => {
          const isLast = index === path.length - 1;
          // A folder without a page of its own leads to its first.
          const target = 'withIndexPage' in item && item.withIndexPage ? item.route : item.children?.[0]?.route;
          return (
            <li key={item.route}>
              {!isLast && target ? (
                <a href={target}>{item.title}</a>
              ) : (
                <span aria-current={isLast ? 'page' : undefined}>{item.title}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
