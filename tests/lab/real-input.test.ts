import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type RealError, realErrors } from '@/lab/real-errors';
import { readCatalogue } from '@/lib/build/catalogue';
import { decode } from '@/lib/decoder/decode';
import { sdkTexts } from '@/lib/sdk-texts';

const errors = readCatalogue();
const isUnavailable = inject('unavailable').length > 0;
let printed: RealError[];
beforeAll(async () => {
  if (isUnavailable) return;
  printed = await realErrors(errors.map(({ status, sample }) => ({ status, body: sample })));
});

describe.skipIf(isUnavailable).each(errors)('$slug, raised by the real SDKs', (error) => {
  const own = () => printed.filter(({ status }) => status === error.status);

  it('decodes to its row from every form in which Python and Node print it', () => {
    const forms = own();
    const sdks = new Set(forms.map(({ sdk }) => sdk.replace(/ .*\(/, ' (').replace(/[\d.]+/, '')));
    expect(sdks.size).toBe(2);
    expect(forms.length).toBeGreaterThanOrEqual(7);
    const answers = forms.map(({ sdk, form, text }) => ({ sdk, form, errors: decode(text, errors).errors }));
    expect(answers).toEqual(forms.map(({ sdk, form }) => ({ sdk, form, errors: [error.slug] })));
  });

  it('gives its message, in every form', () => {
    const { message } = JSON.parse(error.sample).error;
    const found = own().map(({ form, text }) => {
      const answer = decode(text, errors);
      return [form, answer.extracted.message];
    });
    expect(found).toEqual(own().map(({ form }) => [form, message]));
  });

  it('looks as its page says', () => {
    const page = new Map(sdkTexts(error).map(({ tool, text }) => [tool, text]));
    const uncaught = (sdk: string) =>
      own().find((form) => form.form === 'uncaught' && form.sdk.includes(sdk))?.text ?? '';
    expect(uncaught('Python').trim().split('\n')).toContain(page.get('Python (openai)'));
    expect(uncaught('Node').split('\n')).toContain(page.get('Node.js (openai)'));
  });

  it('gives up its request id where the SDK prints it', () => {
    const dump = own().find(({ form }) => form === 'console.error(error)')?.text ?? '';
    const [, id] = /requestID: '([^']+)'/.exec(dump) ?? [];
    expect(decode(dump, errors)).toMatchObject({ extracted: { requestId: id, status: error.status } });
  });
});
