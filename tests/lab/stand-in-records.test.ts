import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StandIn, startStandIn } from '@/lab/stand-in/server';
import { ask } from './ask-stand-in';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());

describe('what it records', () => {
  test('time, headers and body of each request', async () => {
    const script = standIn.play([{}]);
    await ask(script, { headers: { 'x-stainless-retry-count': '1' } });
    await ask(script);
    const [first, second] = script.requests;
    expect(first?.headers['x-stainless-retry-count']).toBe('1');
    expect(JSON.parse(first?.body ?? '')).toMatchObject({ model: 'gpt-4o' });
    expect(second?.arrivedMs).toBeGreaterThanOrEqual(first?.answeredMs ?? Number.POSITIVE_INFINITY);
    expect(script.requests.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test.each<[string, Parameters<typeof ask>[1], RegExp]>([
    ['another key', { headers: { authorization: 'Bearer other' } }, /^authorization is /],
    ['another media type', { headers: { 'content-type': 'text/plain' } }, /^content-type is /],
    ['another model', { body: { model: 'gpt-3' } }, /^model is "gpt-3", not "gpt-4o"$/],
    ['another message', { body: { messages: [{ role: 'user', content: 'Bye' }] } }, /^messages is /],
    ['no list of messages', { body: { messages: 'Hello' } }, /^messages is /],
  ])('a fault for %s', async (_, changes, fault) => {
    const script = standIn.play([{}]);
    await ask(script, changes);
    expect(script.requests[0]?.faults).toEqual([expect.stringMatching(fault)]);
  });
});
