import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoderSamples } from '@/lib/decoder/answer/samples';
import { toFragment } from '@/lib/decoder/answer/share';
import { supportMailto, supportTicket } from '@/lib/decoder/answer/ticket';
import { decode } from '@/lib/decoder/decode';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const catalogue = FROZEN_CATALOGUE;
const NOW = Date.UTC(2026, 0, 5);
const sample = fc.constantFrom(...decoderSamples(catalogue).map(({ text }) => text));

describe('a planted secret', () => {
  const key = fc.stringMatching(/^[A-Za-z0-9]{20,40}$/).filter((text) => /\d/.test(text) && /[A-Za-z]/.test(text));
  const frames: readonly ((secret: string) => string)[] = [
    (secret) => `Authorization: Bearer ${secret}`,
    (secret) => `'Authorization': 'Bearer\n      sk-${secret}'`,
    (secret) => `x-api-key: ${secret}`,
    (secret) => `{"api_key": "${secret}"}`,
    (secret) => `{\\"apiKey\\":\\"${secret}\\"}`,
    (secret) => `client = OpenAI(api_key='sk-flow-${secret}')`,
    (secret) => `GET https://api.flowapi.net/v1/models?key=${secret}`,
    (secret) => `%7B%22api_key%22%3A%22${secret}%22%7D`,
    (secret) => `&quot;Authorization&quot;:&quot;Bearer ${secret}&quot;`,
    (secret) => `Incorrect API key provided: sk-${secret}.`,
    (secret) => `proxy http://me:${secret}@proxy.local:3128`,
    (secret) => `\u001b[32mAuthorization\u001b[39m: Bearer \u001b[33m${secret}\u001b[39m`,
  ];
  test('never comes out anywhere', () => {
    fc.assert(
      fc.property(key, fc.constantFrom(...frames), sample, fc.boolean(), (secret, frame, text, first) => {
        const planted = frame(secret);
        const diagnosis = decode(first ? `${planted}\n${text}` : `${text}\n${planted}`, catalogue, NOW);
        const outputs = [
          JSON.stringify(diagnosis),
          supportTicket(diagnosis, NOW),
          supportMailto(diagnosis, NOW),
          toFragment(diagnosis),
        ];
        expect(outputs.join('\n')).not.toContain(secret);
        expect(diagnosis.redacted).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
