import { expect, test } from 'vitest';
import { bothEnds } from '@/lib/decoder/notations/both-ends';

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

test('all of what is not too much is read', () => {
  expect(bothEnds(upTo(120))).toEqual(upTo(120));
  expect(bothEnds([])).toEqual([]);
});

test('of more, the first and the last sixty are read, in their order', () => {
  expect(bothEnds(upTo(500))).toEqual([...upTo(60), ...upTo(60).map((at) => 440 + at)]);
  expect(bothEnds(upTo(121))).not.toContain(60);
});
