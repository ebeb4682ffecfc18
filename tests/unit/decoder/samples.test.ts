import { expect, test } from 'vitest';
import { decode } from '@/lib/decoder/decode';
import { DECODER_SAMPLES } from '@/lib/decoder/samples';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const catalogue = FROZEN_CATALOGUE;

test.each(DECODER_SAMPLES)('$label', ({ text, error }) => {
  expect(decode(text, catalogue, 0).errors[0]).toBe(error);
});

test('every error has a sample, and every sample its own id', () => {
  expect(new Set(DECODER_SAMPLES.map(({ error }) => error))).toEqual(new Set(catalogue.map(({ slug }) => slug)));
  expect(new Set(DECODER_SAMPLES.map(({ id }) => id)).size).toBe(DECODER_SAMPLES.length);
});

test.each(catalogue)('the sample body of $slug decodes to it', ({ sample, slug }) => {
  expect(decode(sample, catalogue, 0).errors).toContain(slug);
});
