import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makePool, mapConcurrently } from '@/lab/runner/pool';

test('keeps the order, runs no more than the limit, and uses all of it', async () => {
  let running = 0;
  let most = 0;
  const results = await mapConcurrently([30, 1, 20, 1, 10, 1], makePool(3), async (ms) => {
    running += 1;
    most = Math.max(most, running);
    await sleep(ms);
    running -= 1;
    return ms * 2;
  });
  expect(results).toEqual([60, 2, 40, 2, 20, 2]);
  expect(most).toBe(3);
});

test('throws what the work throws, after the others have ended', async () => {
  let ended = 0;
  const work = mapConcurrently([1, 2, 3], makePool(3), async (item) => {
    await sleep(item * 5);
    if (item === 1) throw new Error('one');
    ended += 1;
  });
  await expect(work).rejects.toThrow('one');
  expect(ended).toBe(2);
});

test('two that share a pool take turns in the order in which they came', async () => {
  const pool = makePool(1);
  const begun: string[] = [];
  const work = async (name: string) => {
    begun.push(name);
    await sleep(1);
  };
  await Promise.all([mapConcurrently(['a1', 'a2'], pool, work), mapConcurrently(['b1'], pool, work)]);
  await pool(() => work('later'));
  expect(begun).toEqual(['a1', 'a2', 'b1', 'later']);
});
