import { describe, expect, it } from 'vitest';
import { readPages, type SourcePage, sectionOf } from '@/lib/build/content-lint/source-pages';
import { readSdkBehaviour } from '@/lib/build/read-sdk-behaviour';
import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import { DEFAULT_POLICY } from '@/lib/retry/policy';
import { RETRIES_PATH, SDK_RETRIES_PATH, STREAMS_PATH } from '@/lib/site';

const pages = readPages();
const guide = pageAt(RETRIES_PATH);
const sdkGuide = pageAt(SDK_RETRIES_PATH);
const streamsGuide = pageAt(STREAMS_PATH);

function pageAt(path: string): SourcePage {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`no page ${path}`);
  return found;
}

describe('the worked example', () => {
  const section = sectionOf(guide, 'How long to wait');

  it('leaves the waits to the picture, which knows the reader’s own policy', () => {
    expect(section).toContain('<PolicyPlot sdks={useData().sdks} />');
    expect(section).not.toMatch(/^\| \d/m);
  });

  it('names the numbers of the default policy', () => {
    expect(DEFAULT_POLICY.jitter).toBe('full');
    expect(section).toContain(`make ${DEFAULT_POLICY.attempts} requests at most`);
    expect(section).toContain(`first delay of ${DEFAULT_POLICY.firstDelayMs / 1000} s`);
    expect(section).toContain(`longest delay of ${DEFAULT_POLICY.maxDelayMs / 1000} s`);
    expect(section).toContain(`stop at ${DEFAULT_POLICY.retryAfterCapMs / 1000} s`);
    expect(sectionOf(guide, 'Timeouts multiply')).toContain(
      `allow ${DEFAULT_POLICY.timeoutMs / 1000} s for an attempt and ${DEFAULT_POLICY.totalTimeMs / 1000} s in all`,
    );
  });

  it('says from which retry on the longest delay counts', () => {
    const doubled = (retry: number) => DEFAULT_POLICY.firstDelayMs * 2 ** (retry - 1);
    let retry = 1;
    while (doubled(retry) <= DEFAULT_POLICY.maxDelayMs) retry += 1;
    expect(section).toContain(`felt before retry ${retry}, where doubling gives ${doubled(retry) / 1000} s`);
  });
});

it.each([
  'https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3',
  'https://www.rfc-editor.org/rfc/rfc6585#section-4',
  'https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/',
  'https://sre.google/sre-book/handling-overload/',
])('cites %s where it is used and among its sources', (url) => {
  const sources = sectionOf(guide, 'Sources');
  expect(sources).toContain(`](${url})`);
  expect(guide.body.replace(sources, '')).toContain(`](${url})`);
});

it.each([
  'https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2',
  'https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4',
])('cites %s on the page about duplicates, and among its sources', (url) => {
  const sources = sectionOf(streamsGuide, 'Sources');
  expect(sources).toContain(`](${url})`);
  expect(streamsGuide.body.replace(sources, '')).toContain(`](${url})`);
});

it.each([
  'retries-stack',
  'what-each-sdk-does-by-itself',
  'where-the-sdks-differ-and-what-to-do',
  'which-error-comes-out',
  'other-sdks',
  'a-post-may-have-run',
  'streams-that-fail-after-http-200',
])('links to #%s, from when all guides were one page, still arrive at what leads on', (anchor) => {
  const items = guide.body.match(/<li[\s\S]*?<\/li>/g) ?? [];
  expect(items.find((item) => item.includes(`id="${anchor}"`))).toMatch(/\]\(\/guides\//);
});

describe('what each SDK does by itself', () => {
  const section = sectionOf(sdkGuide, 'What each SDK does by itself');
  const rows = section.match(/^\| (?!SDK|---).*$/gm) ?? [];

  it.each(['SdkBehaviourTable', 'MeasuredOn', 'SdkDifferences', 'SdkErrorTable'])(
    'shows the data by %s',
    (component) => {
      expect(section).toContain(`<${component} sdks={useData().sdks} />`);
    },
  );

  it('says when those were read that were not measured', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(section).toMatch(/not measured here: they were read in their source code, in \w+ 20\d\d\./);
  });

  it('writes by hand nothing that was measured', () => {
    const measured = readSdkBehaviour().map(
      ({ language }) => SNIPPET_LANGUAGES.find(({ id }) => id === language)?.label,
    );
    for (const row of rows) expect(measured).not.toContain(/^\| (.*?),/.exec(row)?.[1]);
  });
});
