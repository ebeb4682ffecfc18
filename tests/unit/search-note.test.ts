import { expect, it } from 'vitest';
import { SEARCH_HINT, type SearchState, searchNote } from '@/lib/search-note';

const found: SearchState = { isReady: true, query: '429', count: 2 };

it.each<[string, Partial<SearchState>, string]>([
  ['how many were found', {}, '2 results'],
  ['that one was found', { count: 1 }, '1 result'],
  ['where to go when nothing was', { count: 0 }, 'Nothing found. Try the HTTP status, or paste the whole error: '],
  ['what to type, before anything is typed', { query: ' ', count: 0 }, SEARCH_HINT],
  ['what to type, while the index loads', { query: '', isReady: false, count: 0 }, SEARCH_HINT],
  ['that the index loads', { isReady: false, count: 0 }, 'Loading the index …'],
])('says %s', (_, state, note) => {
  expect(searchNote({ ...found, ...state })).toBe(note);
});

it('names what can be searched for', () => {
  expect(SEARCH_HINT).toMatch(/status.*type.*code/);
});
