import { expect, test } from 'vitest';
import { decode } from '@/lib/decoder/decode';
import { decodeInSlices } from '@/lib/decoder/decode-in-slices';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const LOG = '10:00:00 worker is idle\n'.repeat(400).concat('HTTP/1.1 429 Too Many Requests\n');

test('work in slices tells how far it is, never goes back, and never says that it is done', async () => {
  const told: number[] = [];
  const answer = await decodeInSlices(LOG, FROZEN_CATALOGUE, {
    now: 0,
    sliceMs: 0,
    onProgress: (done) => told.push(done),
    yieldNow: async () => undefined,
  });
  expect(answer).toEqual(decode(LOG, FROZEN_CATALOGUE, 0));
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told[0]).toBeLessThan(0.6);
  expect(Math.max(...told)).toBeLessThanOrEqual(0.99);
});

test('work that fits into one slice gives the thread to nobody', async () => {
  let yields = 0;
  const yieldNow = async () => {
    yields++;
  };
  await decodeInSlices('HTTP/1.1 429', FROZEN_CATALOGUE, { sliceMs: 60_000, yieldNow });
  expect(yields).toBe(0);
});

test('others have their turn between slices, by a timer where nothing else is said', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  await decodeInSlices(LOG, FROZEN_CATALOGUE, { sliceMs: 0 });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});
