import type { Heading } from 'nextra';
import { useFSRoute } from 'nextra/hooks';
import { useConfig } from 'nextra-theme-docs';
import type { ReactNode } from 'react';
import { Breadcrumb } from './breadcrumb';
import { LastUpdated } from './last-updated';
import { NavTree } from './nav-tree';
import { PageNeighbours } from './page-neighbours';
import { PageToc } from './page-toc';
import { TocFold } from './toc-fold';

/** Body of every page: navigation, breadcrumb, content, date, neighbours and table of contents. Takes the place of the theme's. */
export function PageWrapper({ toc, children }: { toc: Heading[]; children: ReactNode }) {
  const { normalizePagesResult, timestamp, frontMatter } = useConfig();
  const route = useFSRoute();
  const { activeThemeContext, activePath, docsDirectories, flatDocsDirectories, activeIndex } = normalizePagesResult;
  const isPlain = activeThemeContext.layout === 'full';
  const hasRail = activeThemeContext.toc && !frontMatter.wide;
  const layout = isPlain ? ' page-plain' : hasRail ? '' : ' page-wide';
  return (
    <div className={`page${layout}`}>
      {!isPlain && (
        <nav className="page-sidebar" aria-label="Pages">
          <NavTree items={docsDirectories} route={route} />
        </nav>
      )}
      <main id="content" className="page-main" tabIndex={-1}>
        {!isPlain && activeThemeContext.toc && <TocFold headings={toc} />}
        {!isPlain && activePath.length > 0 && <Breadcrumb path={activePath} />}
        <div className="prose">{children}</div>
        {activeThemeContext.timestamp && timestamp !== undefined && <LastUpdated timestamp={timestamp} />}
        {!isPlain && activeThemeContext.pagination && (
          <PageNeighbours previous={flatDocsDirectories[activeIndex - 1]} next={flatDocsDirectories[activeIndex + 1]} />
        )}
      </main>
      {!isPlain && hasRail && <PageToc headings={toc} />}
    </div>
  );
}
