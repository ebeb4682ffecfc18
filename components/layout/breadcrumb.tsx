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
          const isLink = !isLast && 'withIndexPage' in item && item.withIndexPage;
          return (
            <li key={item.route}>
              {isLink ? (
                <a href={item.route}>{item.title}</a>
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
