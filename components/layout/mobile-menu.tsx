import { useFSRoute } from 'nextra/hooks';
import { useConfig } from 'nextra-theme-docs';
import { NavTree } from './nav-tree';
import { ThemeSwitch } from './theme-switch';

/** The navigation on narrow screens: a disclosure that works without JavaScript and has no hidden tab stops while closed. */
export function MobileMenu() {
  const { normalizePagesResult } = useConfig();
  const route = useFSRoute();
  // A new key per route closes the menu after a link was followed.
  return (
    <details className="mobile-menu" key={route}>
      <summary>Menu</summary>
      <div className="mobile-menu-body">
        <nav aria-label="Pages">
          <NavTree items={normalizePagesResult.docsDirectories} route={route} />
        </nav>
        <ThemeSwitch />
      </div>
    </details>
  );
}
