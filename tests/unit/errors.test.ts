import { expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { entriesOf, isRetryable, RETRY_VERDICTS, VERDICT_LABELS, verdictText } from '@/lib/errors';
import { homeSamples } from '@/lib/home-samples';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

it('every verdict says whether the same request may be sent again, as a loop takes it', () => {
  expect(RETRY_VERDICTS.map(verdictText)).toEqual([
    'Do not retry, change the request',
    'Fix key or account, then retry',
    'Retry, with backoff',
    'Retry, then ask support',
  ]);
  expect(new Set(RETRY_VERDICTS.map((verdict) => VERDICT_LABELS[verdict].answer)).size).toBe(RETRY_VERDICTS.length);
  for (const verdict of RETRY_VERDICTS) expect(verdictText(verdict).startsWith('Retry')).toBe(isRetryable(verdict));
});

it('errors are found by their keys, in the order of the keys', () => {
  const slugs = ['503-service-unavailable', 'nothing', '400-invalid-request-error'];
  expect(entriesOf(slugs, FROZEN_CATALOGUE).map(({ status }) => status)).toEqual([503, 400]);
});

it('the home page offers a traceback, a response and a proxy’s page, of the errors that there are', () => {
  const errors = readCatalogue();
  expect(homeSamples(errors).map(({ label }) => label)).toEqual([
    '429: Python traceback',
    '503: curl -i',
    '502: nginx page',
  ]);
  const [gateway] = homeSamples(errors.filter(({ status }) => status === 502));
  expect(gateway).toMatchObject({ label: '502: nginx page', id: expect.stringContaining('502') });
  expect(homeSamples([])).toEqual([]);
});
