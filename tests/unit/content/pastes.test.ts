import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { decoderSamples } from '@/lib/decoder/answer/samples';
import { decode } from '@/lib/decoder/decode';

const errors = readCatalogue();

it.each(errors)('the sample body of $slug decodes to it', ({ sample, slug }) => {
  expect(decode(sample, errors, 0).errors).toContain(slug);
});

describe('pastes to try the decoder with', () => {
  it.each(decoderSamples(errors))('$error: $label', ({ text, error }) => {
    expect(decode(text, errors, 0).errors[0]).toBe(error);
  });

  it('have labels that tell them apart', () => {
    const labels = decoderSamples(errors).map(({ label }) => label);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });
});
