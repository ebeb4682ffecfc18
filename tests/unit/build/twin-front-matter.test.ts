import { expect, it } from 'vitest';
import { withFrontMatter } from '@/lib/build/twin-front-matter';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

it('says what a page is before it begins, and no day that git does not know', () => {
  const error = FROZEN_CATALOGUE.find(({ status }) => status === 402);
  expect(withFrontMatter('# 402 insufficient_balance\n\nText.\n', error, '2026-11-28')).toBe(
    "---\ntitle: 402 insufficient_balance\nstatus: 402\ntype: insufficient_balance\nretryable: false\nupdated: '2026-11-28'\n---\n\n" +
      '# 402 insufficient_balance\n\nText.\n',
  );
  expect(withFrontMatter('# Retry: when?\n', undefined, undefined)).toBe(
    "---\ntitle: 'Retry: when?'\n---\n\n# Retry: when?\n",
  );
});
