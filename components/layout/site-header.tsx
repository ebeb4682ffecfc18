import { useFSRoute } from 'nextra/hooks';
import { DECODER_PATH, GUIDES_PATH, HOME_PATH, REFERENCE_PATH } from '@/lib/site';
import { MobileMenu } from './mobile-menu';
import { SiteSearch } from './site-search';
import { ThemeSwitch } from './theme-switch';
import { Wordmark } from './wordmark';

const SECTIONS = [
  { href: REFERENCE_PATH, title: 'Error codes' },
  { href: DECODER_PATH, title: 'Decoder' },
  { href: GUIDES_PATH, title: 'Guides' },
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
            <a key={href} href={href} aria-current={route.startsWith(href) ? 'true' : undefined}>
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
