import { expect, test } from 'vitest';
import { decoderSamples } from '@/lib/decoder/answer/samples';
import { decode } from '@/lib/decoder/decode';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

test.each(decoderSamples(FROZEN_CATALOGUE))('$error: $label', ({ text, error }) => {
  expect(decode(text, FROZEN_CATALOGUE, 0).errors[0]).toBe(error);
});

test('every error has a sample, and every sample its own id', () => {
  const samples = decoderSamples(FROZEN_CATALOGUE);
  expect(new Set(samples.map(({ error }) => error))).toEqual(new Set(FROZEN_CATALOGUE.map(({ slug }) => slug)));
  expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
});

test('an error without pastes offers its sample body under its status', () => {
  const errors = FROZEN_CATALOGUE.map((error) => ({ ...error, pastes: [] }));
  const samples = decoderSamples(errors);
  expect(samples.map(({ label }) => label)).toEqual(errors.map(({ title }) => `curl -i: ${title}`));
  expect(samples.map(({ text }) => decode(text, errors, 0).errors)).toEqual(errors.map(({ slug }) => [slug]));
});
