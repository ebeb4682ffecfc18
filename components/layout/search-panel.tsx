import { Combobox, ComboboxInput, ComboboxOption, ComboboxOptions } from '@headlessui/react';
import { useRouter } from 'next/router';
import { useEffect, useState } from 'react';
import type { SearchHit } from '@/lib/search';
import { SEARCH_JSON_PATH } from '@/lib/site';

type Search = (query: string) => SearchHit[];

/**
 * Search field and results. Loads the index when it appears.
 * @param onDone called when the reader has chosen a result
 */
export function SearchPanel({ onDone }: { onDone: () => void }) {
  const router = useRouter();
  const [search, setSearch] = useState<Search>();
  const [isMissing, setMissing] = useState(false);
  const [query, setQuery] = useState('');
  useEffect(() => {
    loadSearch().then(
      (loaded) => setSearch(() => loaded),
      () => setMissing(true),
    );
  }, []);
  const hits = search && query.trim() ? search(query) : [];

  function follow(hit: SearchHit | null) {
    if (!hit) return;
    onDone();
    router.push(hit.url);
  }

  return (
    <Combobox<SearchHit | null> value={null} onChange={follow}>
      <ComboboxInput
        autoFocus
        aria-label="Search the docs"
        placeholder="429, rate_limit_error, quota …"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setQuery(event.target.value)}
        // The list takes the first Escape for itself, although it has nothing to close here.
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <p role="status" className={hits.length > 0 ? 'visually-hidden' : 'search-note'}>
        {noteText({ isMissing, isReady: search !== undefined, query, count: hits.length })}
      </p>
      <ComboboxOptions static modal={false} className="search-hits">
        {hits.map((hit) => (
          <ComboboxOption key={hit.url} value={hit} className="search-hit">
            <strong>
              {hit.page}
              {hit.heading && ` › ${hit.heading}`}
            </strong>
            <span>{hit.excerpt}</span>
          </ComboboxOption>
        ))}
      </ComboboxOptions>
    </Combobox>
  );
}

interface SearchState {
  isMissing: boolean;
  isReady: boolean;
  query: string;
  count: number;
}

function noteText({ isMissing, isReady, query, count }: SearchState): string {
  if (isMissing) return 'The search index could not be loaded. Check your connection and open the search again.';
  if (!query.trim()) return 'Type a status, an error type, a code or words of its cause.';
  if (!isReady) return 'Loading the index …';
  if (count > 0) return `${count} result${count === 1 ? '' : 's'}`;
  return 'Nothing found. Try the HTTP status, or paste the whole error into the decoder.';
}

async function loadSearch(): Promise<Search> {
  const [{ createSearch }, response] = await Promise.all([import('@/lib/search'), fetch(SEARCH_JSON_PATH)]);
  if (!response.ok) throw new Error(`${SEARCH_JSON_PATH}: ${response.status}`);
  return createSearch(await response.json());
}
