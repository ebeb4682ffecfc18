import { describe, expect, test } from 'vitest';
import { skim } from '@/lib/decoder/text/skim';

/** What is left of a paste, and the work that it was. */
function skimmed(paste: string) {
  const run = skim(paste);
  let work = 0;
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return { ...step.value, work };
    work += step.value;
  }
}

const clock = (at: number) => new Date(Date.UTC(2026, 10, 28) + at * 1000).toISOString().replace('.000', '');
const noise = (count: number) => Array.from({ length: count }, (_, at) => `${clock(at)} INFO worker idle\n`).join('');
const NOISE = noise(2500);

test('a short paste is read whole', () => {
  const text = noise(100);
  expect(skimmed(text)).toEqual({ text, repeated: [], work: text.length });
});

describe('of a long paste', () => {
  test('the record with an error is left, with two lines before it and up to the next record', () => {
    const record = `${clock(1)} ERROR openai.RateLimitError: Error code: 429 - Slow down\n  {"type": "rate_limit_error"}\n`;
    const { text, repeated, work } = skimmed(`${NOISE}${record}${NOISE}`);
    const before = NOISE.split('\n').slice(-3, -1).join('\n');
    expect(text).toBe(`\n${before}\n${record}`);
    expect(repeated).toEqual([]);
    expect(work).toBe(NOISE.length * 2 + record.length);
  });

  test('a record of a success is left out, unless it tells of a failure', () => {
    const good = `${clock(1)} POST /v1/chat/completions HTTP/1.1" 200 429\n`;
    const bad = `${clock(2)} status=200 error: rate_limit_error\n`;
    const { text } = skimmed(`${NOISE}${good}${NOISE}${bad}${NOISE}`);
    expect(text).not.toContain(good);
    expect(text).toContain(bad);
  });

  test('records that differ in times and ids only are counted, and the first and the last of them read', () => {
    const record = (at: number) => `${clock(at)} ERROR status=429 request_id=req_${(at + 1000).toString(16)}abcd\n`;
    const all = Array.from({ length: 60 }, (_, at) => record(at));
    const { text, repeated } = skimmed(all.map((one) => noise(60) + one).join('') + NOISE);
    const kept = all.filter((one) => text.includes(one));
    expect(kept).toEqual([...all.slice(0, 20), ...all.slice(-3)]);
    expect(repeated).toHaveLength(1);
    expect(repeated[0]?.heads).toHaveLength(37);
    expect(repeated[0]?.sample).toContain(all[20]);
  });

  test('records with other statuses are read for themselves', () => {
    const all = Array.from({ length: 60 }, (_, at) => `${clock(at)} ERROR status=${at % 2 === 0 ? 429 : 503}\n`);
    const { repeated } = skimmed(all.map((one) => noise(60) + one).join('') + NOISE);
    expect(repeated.map(({ heads }) => heads.length)).toEqual([7, 7]);
  });

  test('of a line of megabytes what stands around the place is left', () => {
    const { text } = skimmed(`${'a '.repeat(50_000)}{"status":429,"message":"Slow down"}${' b'.repeat(50_000)}`);
    expect(text).toContain('"status":429,"message":"Slow down"');
    expect(text.length).toBeGreaterThan(4000);
    expect(text.length).toBeLessThan(9000);
  });

  test('its beginning is left where nothing tells of an error', () => {
    expect(skimmed(NOISE).text).toBe(NOISE.slice(0, 64_000));
  });
});
