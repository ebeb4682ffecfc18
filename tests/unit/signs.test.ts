import { expect, it } from 'vitest';
import { verdictSign } from '@/lib/signs';

it('a verdict that allows a retry comes round again, every other is a cross', () => {
  const [round, cross] = [verdictSign('backoff'), verdictSign('change-request')];
  expect(round).toMatch(/^M13 8a5 5 /);
  expect(cross).toBe('m4 4 8 8M12 4l-8 8');
  expect(verdictSign('retry-then-support')).toBe(round);
  expect(verdictSign('fix-account')).toBe(cross);
});
