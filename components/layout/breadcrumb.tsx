import type { Item } from 'nextra/normalize-pages';

/** Where the page stands. The last part is the page itself and no link. */
export function Breadcrumb({ path }: { path: Item[] }) {
  return (
    <nav className="breadcrumb" aria-label="Breadcrumb">
      <ol>
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
