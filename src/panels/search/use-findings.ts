import { useEffect, useMemo, useState } from 'react';
import type { Hit, Search } from '../../domain/views/search';
import { useDataset, useFacetIndex } from '../../state/selectors';
import { useApp } from '../../state/store';
import { searchWords } from '../../words/search';
import type { ShownFindings } from './shown-findings';

const MAX_HITS = 12;

const NOTHING: ShownFindings = { groups: [], total: 0, question: null };

type SearchParts = typeof import('./search-parts');

/** The search over the open dataset, built when what searches has come. */
function useSearch(parts: SearchParts | null): Search | null {
  const dataset = useDataset();
  const [search, setSearch] = useState<{ readonly answer: Search } | null>(null);
  useEffect(() => {
    if (!parts) return;
    const { searchOf, relationshipsWords } = parts;
    setSearch({ answer: searchOf(dataset, (of) => relationshipsWords().sentence(dataset, of)) });
  }, [dataset, parts]);
  return search?.answer ?? null;
}

/** What there is for a query; null until what searches is there. */
export function useFindings(query: string, parts: SearchParts | null): ShownFindings | null {
  const dataset = useDataset();
  const index = useFacetIndex();
  const filter = useApp((state) => state.view.filter);
  const search = useSearch(parts);
  return useMemo(() => {
    if (query.trim() === '') return NOTHING;
    if (!search || !parts) return null;
    const { groups, total } = search(query, MAX_HITS);
    const withHidden = (hit: Hit) => ({ ...hit, hidden: parts.hiddenBy(dataset, index, filter, hit.id) });
    const question = parts.connectionSought(search, query, searchWords().question);
    return {
      question,
      total: total + (question ? 1 : 0),
      groups: groups.map(({ group, hits }) => ({ group, hits: hits.map(withHidden) })),
    };
  }, [dataset, index, filter, search, parts, query]);
}
