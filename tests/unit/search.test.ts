import { describe, expect, it } from 'vitest';
import { createSearch, type SearchDocument } from '@/lib/search';

const LONG = `${'Nothing of interest stands here at first. '.repeat(4)}Then comes the zebra. ${'And more of it. '.repeat(20)}`;

const documents: SearchDocument[] = [
  {
    url: '/429',
    page: '429 rate_limit_error',
    heading: '',
    text: 'Too many requests',
    terms: '429 rate_limit_error rpm',
  },
  { url: '/502', page: '502 server_error', heading: '', text: 'Bad gateway', terms: '502 server_error' },
  { url: '/503', page: '503 service_unavailable', heading: '', text: 'Overloaded', terms: '503 service_unavailable' },
  { url: '/guide', page: 'Guide', heading: '', text: 'About 429, rate_limit_error, and 429 once more' },
  {
    url: '/guide#streams',
    page: 'Guide',
    heading: 'Streams that fail after HTTP 200',
    text: 'They retry nothing after that. Retry, after all.',
  },
  {
    url: '/guide#header',
    page: 'Guide',
    heading: 'Retry-After first',
    text: 'Read both forms of the header Retry-After.',
  },
  { url: '/guide#wait', page: 'Guide', heading: 'How long to wait', text: LONG },
];
const search = createSearch(documents);
const textOf = (pieces: { text: string }[] | undefined) => pieces?.map(({ text }) => text).join('') ?? '';
const urls = (query: string) => search(query).map(({ url }) => url);

describe('the search', () => {
  it.each([
    ['429', '/429'],
    ['rate limit error', '/429'],
    ['Rate-Limit-Error', '/429'],
    ['rpm', '/429'],
    ['overload', '/503'],
    ['gatewey', '/502'],
    ['how long', '/guide#wait'],
    ['zebra unheard-of-word', '/guide#wait'],
    ['retyr-after', '/guide#header'],
    ['retry-after', '/guide#header'],
    ['what should I do about the Retry-After header?', '/guide#header'],
  ])('puts for %j first what it names: %s', (query, url) => {
    expect(urls(query)[0]).toBe(url);
  });

  it('takes no number for a misspelling of another', () => {
    expect(urls('502')).toEqual(['/502']);
    expect(urls('501')).toEqual([]);
  });

  it('finds the statuses that a beginning stands for', () => {
    expect(urls('50').sort()).toEqual(['/502', '/503']);
  });

  it('gives eight hits at most', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      url: `/${index}`,
      page: 'Page',
      heading: '',
      text: 'same',
    }));
    expect(createSearch(many)('same')).toHaveLength(8);
  });

  it('shows the words that were found, in 140 characters with a mark where text was left out', () => {
    const [hit] = search('zebra');
    expect(hit).toMatchObject({ page: 'Guide', heading: [{ text: 'How long to wait', isMatch: false }] });
    const excerpt = textOf(hit?.excerpt);
    expect(excerpt).toMatch(/^… .{0,40}zebra.* …$/);
    expect(excerpt.length).toBeLessThanOrEqual(140 + 4);
    expect(LONG).toContain(` ${excerpt.slice(2, -2)} `);
    expect(textOf(search('gateway')[0]?.excerpt)).toBe('Bad gateway');
  });

  it('marks what was found, in the heading too', () => {
    const marked = (query: string) => {
      const [hit] = search(query);
      return [...(hit?.heading ?? []), ...(hit?.excerpt ?? [])]
        .filter(({ isMatch }) => isMatch)
        .map(({ text }) => text);
    };
    expect(marked('zebra')).toEqual(['zebra']);
    expect(marked('how long')).toEqual(['long']);
    expect(marked('gatewey')).toEqual(['gateway']);
  });
});
