import type { DocsThemeConfig } from 'nextra-theme-docs';
import type { FC } from 'react';
import { PageHead } from '@/components/layout/page-head';
import { PageWrapper } from '@/components/layout/page-wrapper';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { CodeFence } from '@/components/prose/code-fence';
import { headings } from '@/components/prose/heading';
import { plainElements } from '@/components/prose/plain-elements';
import { ProseTable } from '@/components/prose/prose-table';
import { THEME_KEY } from '@/lib/theme';

/** The theme's frame is kept; header, page body and footer are ours: the theme's have no names or states for assistive technology. */
const config: DocsThemeConfig = {
  head: PageHead,
  navbar: { component: SiteHeader },
  footer: { component: SiteFooter },
  nextThemes: { defaultTheme: 'system', storageKey: THEME_KEY },
  components: {
    ...plainElements,
    ...headings,
    wrapper: PageWrapper as FC,
    pre: CodeFence,
    table: ProseTable,
  },
};

export default config;
