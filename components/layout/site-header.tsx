import { useFSRoute } from 'nextra/hooks';
import { DECODER_PATH, GUIDE_PATHS, HOME_PATH, REFERENCE_PATH, RETRIES_PATH } from '@/lib/site';
import { MobileMenu } from './mobile-menu';
import { SiteSearch } from './site-search';
import { ThemeSwitch } from './theme-switch';
import { Wordmark } from './wordmark';

const SECTIONS = [
  { href: REFERENCE_PATH, title: 'Error codes' },
  { href: DECODER_PATH, title: 'Decoder' },
  { href: RETRIES_PATH, title: 'Guides' },
];

/** Skip link, wordmark, sections, search, theme and, on narrow screens, the menu. */
export function SiteHeader() {
  const route = useFSRoute();
  return (
    <header className="site-header">
      <a className="skip-link" href="#content">
        Skip to content
      </a>
      <div className="site-header-row">
        <a href={HOME_PATH} className="site-header-home" aria-label="FlowAPI docs, home">
          <Wordmark />
        </a>
        <nav className="site-header-sections" aria-label="Sections">
          {SECTIONS.map(({ href, title }) => (
            <a key={href} href={href} aria-current={isIn(route, href) ? 'true' : undefined}>
              {title}
            </a>
          ))}
        </nav>
        <SiteSearch />
        <ThemeSwitch name="theme" />
        <MobileMenu />
      </div>
    </header>
  );
}

/** Whether a page is in the section that an entry leads to; that of the guides begins with one of them. */
function isIn(route: string, href: string): boolean {
  return GUIDE_PATHS.includes(href) ? GUIDE_PATHS.includes(route) : route.startsWith(href);
}
