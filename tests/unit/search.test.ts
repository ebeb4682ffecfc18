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

  it.each([
    ['429', ['/exact']],
    ['42', ['/exact', '/longer']],
    ['wiat', []],
    ['weight', ['/exact']],
    ['wieght', ['/exact']],
    ['429x', []],
    ['how do i', ['/longer']],
    ['zebra nowhere', []],
    ['how to weight', ['/exact']],
  ])('finds for %j exactly what it may mean: %j', (query, found) => {
    const few = createSearch([
      { url: '/exact', page: 'Page', heading: '', text: '429 wait weight' },
      { url: '/longer', page: 'Page', heading: '', text: '4291 how do i' },
    ]);
    expect(few(query).map(({ url }) => url)).toEqual(expect.arrayContaining(found));
    expect(few(query)).toHaveLength(found.length);
  });

  describe('counts what says the very words', () => {
    const often = (words: string) => `${words} `.repeat(12);
    const first = (query: string, one: Partial<SearchDocument>, other: Partial<SearchDocument>) => {
      const empty = { page: 'Page', heading: '', text: '' };
      const hits = createSearch([
        { ...empty, url: '/other', ...other },
        { ...empty, url: '/one', ...one },
      ])(query);
      expect(hits).toHaveLength(2);
      return hits[0]?.url;
    };

    it('as a name most, however it is written', () => {
      const named = { terms: `${often('some')} too_many_calls`, text: often('too many calls of others') };
      const told = {
        page: 'too_many_calls',
        heading: 'too_many_calls too many calls',
        text: 'too_many_calls too many calls',
      };
      for (const query of ['too_many_calls', 'Too many calls ', 'too-many calls'])
        expect(first(query, named, told)).toBe('/one');
    });

    it('in a heading more than scattered over one', () => {
      const together = { heading: `The stream timeout ${often('and more of it')}` };
      const scattered = { heading: 'Timeout of a stream' };
      expect(first('stream timeout', together, scattered)).toBe('/one');
    });

    it('in a text more than scattered over one', () => {
      const together = { text: `The stream timeout is here. ${often('filler')}` };
      const scattered = { text: 'Timeout of a stream.' };
      expect(first('stream timeout', together, scattered)).toBe('/one');
    });

    it('and nothing for a single word of a text', () => {
      const long = { text: `timeout ${often('filler and filler')}` };
      expect(first('timeout', long, { text: 'timeouts and timeout' })).toBe('/other');
    });
  });

  it('prefers a term to a heading, a heading to a title, and a title to a text', () => {
    const empty = { page: 'Page', heading: '', text: '' };
    const places = createSearch([
      { ...empty, url: '/text', text: 'gateway' },
      { ...empty, url: '/page', page: 'gateway' },
      { ...empty, url: '/heading', heading: 'gateway' },
      { ...empty, url: '/terms', terms: 'gateway' },
    ]);
    const order = places('gateways').map(({ url }) => url);
    expect(order).toEqual(['/terms', '/heading', '/page', '/text']);
  });

  describe('of many that fit', () => {
    const section = (page: number, at: number, text: string) => ({
      url: `/${page}#${at}`,
      page: `Page ${page}`,
      heading: '',
      text,
    });

    it('gives eight hits at most, and of each page three', () => {
      const many = Array.from({ length: 20 }, (_, at) => section(Math.floor(at / 5), at, `same ${at}`));
      const pages = createSearch(many)('same').map(({ page }) => page);
      expect(pages).toHaveLength(8);
      expect(pages.filter((page) => page === 'Page 0')).toHaveLength(3);
    });

    it('shows a text once: a section that begins with one of its own has the same', () => {
      const twice = [section(0, 0, 'same text'), section(0, 1, 'same text'), section(1, 2, 'same, and another')];
      expect(createSearch(twice)('same')).toHaveLength(2);
    });

    it('puts a list of sources last, unless it is asked for', () => {
      const longer = { ...section(0, 0, `same ${'and more of it '.repeat(20)}`), heading: 'Text' };
      const sources = { ...section(1, 1, 'same'), heading: 'Sources' };
      const find = createSearch([sources, longer]);
      expect(find('same').map(({ url }) => url)).toEqual([longer.url, sources.url]);
      expect(find('sources').map(({ url }) => url)).toEqual([sources.url]);
    });
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
