import { afterEach, expect, it, vi } from 'vitest';
import { highlight } from '@/lib/build/highlight';

const LINE = 'const client = new OpenAI({ timeout: 300_000 }); // milliseconds';

afterEach(() => vi.restoreAllMocks());

it('colours the same on a machine that is slow', async () => {
  const usual = await highlight(LINE, 'typescript');
  let now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
  expect(await highlight(LINE, 'typescript')).toEqual(usual);
  expect(usual[0]?.length).toBeGreaterThan(5);
});
