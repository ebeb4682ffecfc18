import { expect, it } from 'vitest';
import { GUIDE_PATHS, GUIDES_PATH } from '@/lib/site';
import { builtPages } from './built-pages';

const pages = new Map(builtPages().map((page) => [page.path, page.$]));

it('the list of guides leads to each, in its own title, with what its head says of it', () => {
  const $ = pages.get(GUIDES_PATH);
  const items = $?.('.guide-list li').toArray() ?? [];
  expect(items.map((item) => [$?.(item).find('a').attr('href'), $?.(item).find('p').text()])).toEqual(
    GUIDE_PATHS.map((path) => [path, pages.get(path)?.('meta[name="description"]').attr('content')]),
  );
  for (const path of GUIDE_PATHS) expect(pages.get(path)?.('.breadcrumb a').attr('href')).toBe(GUIDES_PATH);
});
