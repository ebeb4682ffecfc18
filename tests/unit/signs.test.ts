import { expect, it } from 'vitest';
import { isRetryable, RETRY_VERDICTS } from '@/lib/errors';
import { VERDICT_SIGNS } from '@/lib/signs';

it('each verdict has a sign of its own, and those that allow a retry come round again', () => {
  expect(new Set(Object.values(VERDICT_SIGNS)).size).toBe(RETRY_VERDICTS.length);
  const round = RETRY_VERDICTS.filter((verdict) => VERDICT_SIGNS[verdict].startsWith('M13 8a5 5 '));
  expect(round).toEqual(RETRY_VERDICTS.filter(isRetryable));
});
