import { useFSRoute } from 'nextra/hooks';
import { useConfig } from 'nextra-theme-docs';
import { NavTree } from './nav-tree';
import { ThemeSwitch } from './theme-switch';

/** The navigation on narrow screens: a disclosure that works without JavaScript and has no hidden tab stops while closed. */
export function MobileMenu() {
  const { normalizePagesResult } = useConfig();
  const route = useFSRoute();
  return (
    <details className="mobile-menu">
      <summary>
        <span>Menu</span>
        <span>Close</span>
      </summary>
      <div className="mobile-menu-body">
        <nav aria-label="Pages">
          <NavTree items={normalizePagesResult.docsDirectories} route={route} />
        </nav>
        <ThemeSwitch name="menu-theme" />
      </div>
    </details>
  );
}
