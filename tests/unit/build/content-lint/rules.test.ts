import { describe, expect, it } from 'vitest';
import { noBareLater, verdictAgrees } from '@/lib/build/content-lint/advice';
import { type ContentRule, faultText } from '@/lib/build/content-lint/fault';
import { noDeadLink } from '@/lib/build/content-lint/links';
import { claimsHaveSources, noRepeatedSentence, noVersionByHand } from '@/lib/build/content-lint/sentences';
import { sourcePage } from '@/lib/build/content-lint/source-pages';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const RETRYABLE = 'pages/api-reference/error-codes/429-rate-limit-error.mdx';
const FINAL = 'pages/api-reference/error-codes/401-invalid-api-key.mdx';
const HEAD = '---\ntitle: A page\n---\n\n';

/** What a rule finds on pages of these texts; each text begins on line 5. */
function found(rule: ContentRule, texts: Record<string, string>): string[] {
  const pages = Object.entries(texts).map(([file, text]) => sourcePage(file, HEAD + text));
  return rule(pages, FROZEN_CATALOGUE).map(faultText);
}

describe('"try again later" as the only advice', () => {
  it.each(['Please try again later.', '- Wait a while and try again.', 'Just retry it later, please.'])(
    '%s',
    (text) => {
      expect(found(noBareLater, { [RETRYABLE]: text })).toEqual([
        expect.stringMatching(/^pages\/\S+\.mdx:5: found "[^"]+"; mend: say how long to wait/),
      ]);
    },
  );

  it.each([
    'Try again later: after 60 s at the earliest.',
    'Try again later, as long as `Retry-After` says.',
    'Try again later. If it persists, write to support with the id.',
    'Many clients try again too soon.',
  ])('says more than that: %s', (text) => {
    expect(found(noBareLater, { [RETRYABLE]: text })).toEqual([]);
  });

  it('is found in a recommendation too', () => {
    const [error] = FROZEN_CATALOGUE;
    const page = sourcePage(
      `pages/api-reference/error-codes/${error?.slug}.mdx`,
      '---\nrecommendation: Try again later\n---\n',
    );
    const errors = FROZEN_CATALOGUE.map((one) => (one === error ? { ...one, recommendation: 'Try again later' } : one));
    expect(noBareLater([page], errors).map(faultText)).toEqual([
      expect.stringContaining(':2: found "Try again later"'),
    ]);
  });
});

describe('an order against the front matter', () => {
  it.each([
    [FINAL, '1. Retry the same request.', 'Retry the same request.', 'Fix key or account, then retry'],
    [FINAL, 'It is a key. Send the request again.', 'Send the request again.', 'Fix key or account, then retry'],
    [RETRYABLE, 'Do not retry this error.', 'Do not retry this error.', 'Retry, with backoff'],
  ])('%s: %s', (file, text, sentence, verdict) => {
    expect(found(verdictAgrees, { [file]: text })).toEqual([
      expect.stringContaining(`${file}:5: found "${sentence}"; mend: the front matter says "${verdict}"`),
    ]);
  });

  it.each([
    [FINAL, 'Retry the request once the key is there.'],
    [FINAL, 'Do not retry it at all.'],
    [RETRYABLE, 'Do not retry more than three times.'],
    [RETRYABLE, 'Retry the same request now.'],
    ['pages/guides/retries.mdx', 'Do not retry this error.'],
  ])('%s may say: %s', (file, text) => {
    expect(found(verdictAgrees, { [file]: text })).toEqual([]);
  });
});

describe('a sentence on two pages', () => {
  it('is named on the second, with the place of the first', () => {
    const texts = {
      [FINAL]: 'First words of this page.\n\nThe answer is no, always.',
      [RETRYABLE]: '- The **answer** is no,\n  always. Other words follow.',
    };
    expect(found(noRepeatedSentence, texts)).toEqual([
      `${RETRYABLE}:5: found "The answer is no, always."; mend: ${FINAL}:7 says the same: say what is true of this page alone, or link there`,
    ]);
  });

  it('is none in code, in tables, or twice on one page', () => {
    const code =
      '```python\nthe same four words here\n```\n\n| the same | four words |\n\nOne and the same thing. One and the same thing.';
    expect(found(noRepeatedSentence, { [FINAL]: code, [RETRYABLE]: code.replace(/\n\nOne.*/, '') })).toEqual([]);
  });
});

describe('a version by hand', () => {
  it.each([
    ['The SDK openai 6.49.0 waits that long.', 'openai 6.49.0'],
    ['It was seen with 2.13.4 and never since.', '2.13.4'],
  ])('%s', (text, version) => {
    expect(found(noVersionByHand, { [FINAL]: text })).toEqual([
      expect.stringContaining(`:5: found "${version}"; mend: `),
    ]);
  });

  it.each([
    'RFC 9110 §9.2.2 says so in a sentence.',
    'A wait of 2.5 s is enough here.',
    'Node.js 20 gets an older SDK then.',
  ])('is none: %s', (text) => {
    expect(found(noVersionByHand, { [FINAL]: text })).toEqual([]);
  });
});

describe('a dead link', () => {
  const target = { 'pages/guides/retries.mdx': '# Title\n\n## How long to wait?\n' };

  it.each(['/guides/gone', '/guides/retries#how-long', '#nowhere'])('%s', (link) => {
    expect(found(noDeadLink, { ...target, [FINAL]: `Some text.\n\nSee [there](${link}).` })).toEqual([
      expect.stringContaining(`${FINAL}:7: found "${link}"; mend: `),
    ]);
  });

  it.each(['/guides/retries', '/guides/retries#how-long-to-wait', '/errors.json', '/e/429', 'https://example.com/x'])(
    'is none: %s',
    (link) => {
      expect(found(noDeadLink, { ...target, [FINAL]: `See [there](${link}).` })).toEqual([]);
    },
  );
});

describe('a claim on FlowAPI', () => {
  it.each(['FlowAPI counts tokens as well as requests.', 'When that happens, FlowAPI never bills the request.'])(
    '%s',
    (text) => {
      expect(found(claimsHaveSources, { [FINAL]: text })).toEqual([
        expect.stringMatching(/:5: found "[^"]+"; mend: put \{\/\* source: who says so \*\/\} into the paragraph/),
      ]);
    },
  );

  it.each([
    'FlowAPI counts tokens as well as requests. {/* source: the owner, in the table of errors */}',
    'Many APIs of this kind count tokens as well.',
    'A message that mentions another host did not come from FlowAPI.',
  ])('names its source, or is none: %s', (text) => {
    expect(found(claimsHaveSources, { [FINAL]: text })).toEqual([]);
  });

  it('promises no request id', () => {
    expect(found(claimsHaveSources, { [FINAL]: 'Give the value of `X-Request-ID` then.' })).toHaveLength(1);
    expect(found(claimsHaveSources, { [FINAL]: 'Give the `X-Request-ID`, if there is one.' })).toEqual([]);
  });
});
