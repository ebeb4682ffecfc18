import { describe, expect, it } from 'vitest';
import { middle, mostUsual, repeat } from '@/lab/measure/repeat';
import { findRetryAfterLimit, type Obedience } from '@/lab/measure/retry-after-limit';

describe('several runs of one case', () => {
  it.each<[string, string, string[], boolean]>([
    ['all agree', 'aaa', ['a', 'a', 'a'], true],
    ['most agree', 'abb', ['b', 'b'], false],
    ['none agree', 'abc', ['a'], false],
  ])('%s', (_, runs, usual, agreed) => {
    const [first = '', ...rest] = runs;
    expect(mostUsual([first, ...rest], (run) => run)).toEqual({ usual, agreed });
  });

  it('are three, one after another', async () => {
    let count = 0;
    const { usual } = await repeat(
      async () => {
        count += 1;
        return count;
      },
      () => 'same',
    );
    expect(usual).toEqual([1, 2, 3]);
  });

  it.each([
    [[3, 1, 2], 2],
    [[4, 1], 1],
    [[], 0],
  ])('the middle of %j is %d', (numbers, expected) => {
    expect(middle(numbers)).toBe(expected);
  });
});

/** An SDK that waits for up to so many seconds. */
function sdk(longestS: number, beyond: Obedience): (seconds: number) => Promise<Obedience> {
  return async (seconds) => (seconds <= longestS ? { did: 'waited', waitMs: seconds * 1000 } : beyond);
}

describe('the search for the longest Retry-After', () => {
  const early: Obedience = { did: 'early', waitMs: 480 };
  const raised: Obedience = { did: 'raised' };

  it.each([1, 2, 8, 59, 60, 119, 120, 3599])('finds %d s', async (longestS) => {
    expect(await findRetryAfterLimit(sdk(longestS, early))).toEqual({
      longestS,
      beyond: 'early',
      beyondWaitMs: 480,
      agreed: true,
    });
  });

  it('finds that the error comes out, that all are waited for, and that none is', async () => {
    expect(await findRetryAfterLimit(sdk(60, raised))).toMatchObject({ longestS: 60, beyond: 'raised' });
    expect(await findRetryAfterLimit(sdk(9999, raised))).toEqual({ longestS: null, agreed: true });
    expect(await findRetryAfterLimit(sdk(0, early))).toMatchObject({ longestS: 0, beyond: 'early' });
  });

  it('says so when an SDK does not do the same each time', async () => {
    let asked = 0;
    const wavering = sdk(60, early);
    const limit = await findRetryAfterLimit(async (seconds) => {
      if (seconds !== 61) return wavering(seconds);
      asked += 1;
      return asked % 2 === 0 ? raised : early;
    });
    expect(limit).toMatchObject({ longestS: 60, agreed: false });
  });

  it('tries few values: each is a wait of seconds', async () => {
    let asked = 0;
    await findRetryAfterLimit(async (seconds) => {
      asked += 1;
      return sdk(60, early)(seconds);
    });
    expect(asked).toBeLessThan(40);
  });
});
