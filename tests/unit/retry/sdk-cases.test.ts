import { describe, expect, it } from 'vitest';
import { readSdkBehaviour } from '@/lib/build/read-sdk-behaviour';
import type { MeasuredHeader, RetryAfterLimit } from '@/lib/retry/sdk-behaviour';
import { sdkCases } from '@/lib/retry/sdk-cases';
import {
  headerOutcome,
  idempotencyOutcome,
  limitOutcome,
  requestsOutcome,
  streamOutcome,
} from '@/lib/retry/sdk-outcomes';
import { type FailureSummary, type SdkSummary, summariseSdk } from '@/lib/retry/sdk-summary';
import { statusList } from '@/lib/retry/status-list';
import { usualRequests } from '@/lib/retry/usual-requests';

describe('statusList', () => {
  it.each([
    [[429], '429'],
    [[408, 409], '408, 409'],
    [[400, 401, 402, 403, 404, 422], '400–404, 422'],
    [[429, 500, 502, 503, 504, 529], '429, 500, 502–504, 529'],
    [[], ''],
  ])('%j is written %j', (statuses, text) => {
    expect(statusList(statuses)).toBe(text);
  });
});

describe('what one header made of the wait', () => {
  it('is at once where the error came out', () => {
    const raised: MeasuredHeader = { status: 429, header: 'Retry-After: 300', outcome: 'raised', agreed: true };
    expect(headerOutcome(raised)).toMatchObject({ text: 'raises', times: ['at once'] });
  });

  it.each<[string, 'retried' | 'waiting', number, string, string]>([
    ['Retry-After: 1', 'retried', 1070, 'waits', '1.1 s'],
    ['Retry-After: 20', 'waiting', 13_490, 'waits', 'over 13.5 s'],
    ['Retry-After: 300', 'retried', 480, 'too soon', 'after 0.48 s'],
    ['Retry-After: 0', 'retried', 110, 'retries', 'after 0.11 s'],
    ['Retry-After: soon', 'retried', 450, 'retries', 'after 0.45 s'],
    ['Retry-After: in 2 s', 'retried', 1400, 'waits', '1.4 s'],
    ['Retry-After: in 2 s', 'retried', 110, 'too soon', 'after 0.11 s'],
    ['retry-after-ms: 2500', 'retried', 2500, 'waits', '2.5 s'],
    ['retry-after-ms: 2500', 'retried', 2400, 'too soon', 'after 2.4 s'],
    ['x-should-retry: true', 'retried', 420, 'retries', 'after 0.42 s'],
  ])('%s, %s after %d ms: %s %s', (header, outcome, waitMs, text, time) => {
    expect(headerOutcome({ status: 429, header, outcome, waitMs, agreed: true })).toMatchObject({
      text,
      times: [time],
    });
  });
});

const failure = (status: number, requests: number, waitsMs: number[]) => ({
  kind: 'status' as const,
  status,
  requests,
  waitsMs,
  class: 'Error',
  agreed: true,
});

it('tells the range of the waits of several statuses', () => {
  expect(requestsOutcome([failure(429, 3, [410, 910]), failure(500, 3, [520, 940])])).toMatchObject({
    text: '3 requests',
    times: ['0.4–0.5 s', '0.9 s'],
  });
  expect(requestsOutcome([failure(400, 1, [])])).toMatchObject({ text: '1 request', times: [] });
});

it('tells a failure that nobody reports', () => {
  const silent: FailureSummary = { ...failure(200, 1, []), kind: 'stream-no-done', class: null };
  expect(streamOutcome(silent).text).toBe('no error');
  expect(streamOutcome({ ...silent, class: 'APIError' })).toMatchObject({ text: 'error', error: 'APIError' });
});

const sdk = (language: SdkSummary['language'], counts: Record<number, number>): SdkSummary => ({
  language,
  sdk: `${language} 1.0.0`,
  runtime: '',
  date: '2026-01-01',
  failures: Object.entries(counts).map(([status, requests]) => failure(Number(status), requests, [])),
  headers: [],
  retryAfterLimit: { longestS: 60, beyond: 'early', beyondWaitMs: 500, agreed: true },
  idempotencyHeader: null,
  requestId: null,
});

describe('the longest Retry-After', () => {
  it.each<[RetryAfterLimit, string, string[]]>([
    [{ longestS: 60, beyond: 'early', beyondWaitMs: 480, agreed: true }, '60 s', ['then too soon', 'after 0.48 s']],
    [{ longestS: 120, beyond: 'raised', agreed: true }, '120 s', ['then raises']],
    [{ longestS: null, agreed: true }, 'all, up to 60 min', []],
    [{ longestS: null, agreed: false }, 'all, up to 60 min', ['not in each of 3 runs']],
  ])('%j', (retryAfterLimit, text, times) => {
    expect(limitOutcome({ ...sdk('python', {}), retryAfterLimit })).toMatchObject({ text, times });
  });
});

it('says where the runs of a case did not agree', () => {
  const wavering = { ...failure(429, 3, [400, 900]), agreed: false };
  expect(requestsOutcome([failure(500, 3, [500, 1000]), wavering]).times.at(-1)).toBe('not in each of 3 runs');
});

it('names the header of an idempotency key, or that there is none', () => {
  expect(idempotencyOutcome(sdk('python', {})).text).toBe('none');
  expect(idempotencyOutcome({ ...sdk('go', {}), idempotencyHeader: 'idempotency-key' }).text).toBe('idempotency-key');
});

describe('the cases', () => {
  it('puts statuses together only where every SDK makes equally many requests', () => {
    const [failures] = sdkCases([
      sdk('python', { 400: 1, 408: 3, 429: 3, 500: 3 }),
      sdk('rust', { 400: 1, 408: 1, 429: 4, 500: 4 }),
    ]);
    const statuses = failures?.cases.filter(({ topic }) => topic === 'requests');
    expect(statuses?.map(({ name, differs }) => [name, differs])).toEqual([
      ['400', false],
      ['408', true],
      ['429, 500', true],
    ]);
  });

  it('says so where one SDK was not measured', () => {
    const [failures] = sdkCases([sdk('python', { 429: 3 }), sdk('rust', {})]);
    expect(failures?.cases[0]?.outcomes[1]).toBeNull();
    expect(failures?.cases[0]?.differs).toBe(false);
  });

  it('leaves out nothing that was measured', () => {
    const measured = readSdkBehaviour().map(summariseSdk);
    const [failures, headers, streams] = sdkCases(measured);
    const told = (failures?.cases ?? []).filter(({ topic }) => topic === 'requests').map(({ name }) => name);
    const failed = measured.flatMap(({ failures: all }) => all);
    for (const status of failed.flatMap((one) => (one.kind === 'status' ? one.status : []))) {
      expect(told.some((name) => covers(name, status))).toBe(true);
    }
    const names = new Set(measured.flatMap((one) => one.headers.map(({ header }) => header)));
    expect(headers?.cases).toHaveLength(names.size + 1);
    for (const { outcomes } of [...(headers?.cases ?? []), ...(streams?.cases ?? [])])
      expect(outcomes).not.toContain(null);
  });
});

it('takes the number of requests that most SDKs make on a 503', () => {
  expect(usualRequests([sdk('python', { 503: 3 }), sdk('rust', { 503: 4 }), sdk('go', { 503: 3 })])).toBe(3);
  expect(usualRequests([sdk('python', { 503: 3 }), sdk('rust', { 503: 4 })])).toBe(4);
  expect(usualRequests([])).toBe(1);
});

function covers(list: string, status: number): boolean {
  return list.split(', ').some((part) => {
    const [from = 0, to = from] = part.split('–').map(Number);
    return status >= from && status <= to;
  });
}
