import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { listedPage, llmsFull, llmsTxt } from '@/lib/build/llms-txt';
import { linkTo } from '@/lib/site';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const GUIDE = load(
  '<meta name="description" content="How to retry."><main class="x"><h1>Retry safely</h1><p>Wait first.</p></main>',
);
const error = FROZEN_CATALOGUE.find(({ status }) => status === 429);

it('lists a page by its title and what it says of itself', () => {
  expect(listedPage('/guides/retries', GUIDE, undefined)).toEqual({
    path: '/guides/retries',
    title: 'Retry safely',
    description: 'How to retry.',
    isError: false,
  });
});

it('lists a page that says nothing of itself', () => {
  expect(listedPage('/x', load('<h1>X</h1>'), undefined).description).toBe('');
});

it('lists an error by its cause, what to do and the verdict', () => {
  const { description, isError } = listedPage('/e', GUIDE, error);
  expect(isError).toBe(true);
  expect(description).toBe(`${error?.cause}. ${error?.recommendation}. Retry, with backoff.`);
});

it('puts pages and errors under their headings, each by its twin, and the data behind them', () => {
  const lines = llmsTxt([
    { path: '/e', title: '429', description: 'Wait.', isError: true },
    { path: '/guides/retries', title: 'Retry safely', description: 'How to retry.', isError: false },
  ]).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '# FlowAPI docs',
    '',
    expect.stringMatching(/^> The documentation of FlowAPI, .*\.$/),
  ]);
  expect(lines.slice(3, 14)).toEqual([
    '',
    '## Pages',
    '',
    `- [Retry safely](${linkTo('/guides/retries.md')}): How to retry.`,
    '',
    '## Errors',
    '',
    `- [429](${linkTo('/e.md')}): Wait.`,
    '',
    '## Data',
    '',
  ]);
  expect(lines.slice(14).map((line) => line.replace(/: [A-Z].+\.$/, ''))).toEqual([
    `- [llms-full.txt](${linkTo('/llms-full.txt')})`,
    `- [errors.json](${linkTo('/errors.json')})`,
    `- [errors.schema.json](${linkTo('/errors.schema.json')})`,
    '',
  ]);
});

it('holds the whole of every page, each with its address under its title', () => {
  const text = llmsFull([
    { path: '/a', twin: '# A\n\nOne.\n\n# B\n\n' },
    { path: '/c', twin: '---\nstatus: 429\n---\n\n# C\n' },
  ]);
  expect(text.split('\n\n---\n\n').slice(1)).toEqual([
    `# A\n\nSource: ${linkTo('/a.md')}\n\nOne.\n\n# B`,
    `---\nstatus: 429\n---\n\n# C\n\nSource: ${linkTo('/c.md')}\n`,
  ]);
  expect(text).toMatch(/^> The documentation/);
});
