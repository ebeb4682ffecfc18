import type { Item } from 'nextra/normalize-pages';

/** The pages as nested lists. Everything stays open: the site is small enough to be seen whole. */
export function NavTree({ items, route }: { items: Item[]; route: string }) {
  return (
    <ul className="nav-tree">
      {items.map((item) => {
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
