import type { Item } from 'nextra/normalize-pages';

/** How many pages of one folder are listed; of more, those around the reader's own, so that a page does not grow with the site. */
const MOST_LISTED = 40;

/** The pages as nested lists. Everything stays open: the site is small enough to be seen whole. */
export function NavTree({ items, route }: { items: Item[]; route: string }) {
  return (
    <ul className="nav-tree">
      {nearest(items, route).map((item) => {
        const isPage = !item.children || ('withIndexPage' in item && item.withIndexPage);
        return (
          <li key={item.name}>
            {isPage ? (
              <a href={item.route} aria-current={item.route === route ? 'page' : undefined}>
                <NavTitle title={item.title} />
              </a>
            ) : (
              <span className="nav-tree-group">{item.title}</span>
            )}
            {item.children && item.children.length > 0 && <NavTree items={item.children} route={route} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The window begins in steps of half its size, so that it stays where it is from one page to the next. */
function nearest(items: Item[], route: string): Item[] {
  if (items.length <= MOST_LISTED) return items;
  const at = items.findIndex((item) => item.route === route);
  const step = MOST_LISTED / 2;
  const start = Math.max(0, (Math.floor(at / step) - 1) * step);
  return items.slice(start, start + MOST_LISTED + step);
}

/** An error's title begins with its status; it is set apart so that the numbers stand in a column. */
function NavTitle({ title }: { title: string }) {
  const [, status, rest] = /^(\d{3}) (\w+)$/.exec(title) ?? [];
  if (!status) return title;
  return (
    <>
      <span className="nav-tree-status">{status}</span> <code>{rest}</code>
    </>
  );
}
