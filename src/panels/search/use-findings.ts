import { useEffect, useMemo, useState } from 'react';
import { type Hidden, hiddenBy } from '../../domain/views/hidden';
import type { Hit, HitGroup, Search } from '../../domain/views/search';
import { relationshipSentence } from '../../domain/wording/wording';
import { useDataset, useFacetIndex } from '../../state/selectors';
import { useApp } from '../../state/store';
import { SEARCH } from './later';

const MOST_HITS = 12;

/** A hit with what hides it, if anything does. */
export type ShownHit = Hit & { readonly hidden: Hidden | null };

/** What was found, in groups, and how many there are in all. */
export interface ShownFindings {
  readonly groups: readonly { readonly group: HitGroup; readonly hits: readonly ShownHit[] }[];
  readonly total: number;
}

const NOTHING: ShownFindings = { groups: [], total: 0 };

/** The search over the open dataset, fetched and built when somebody first wants to search. */
function useSearch(wanted: boolean): Search | null {
  const dataset = useDataset();
  const { module } = SEARCH.use(wanted);
  const [search, setSearch] = useState<{ readonly answer: Search } | null>(null);
  useEffect(() => {
    if (wanted && module)
      setSearch({ answer: module.searchOf(dataset, (of) => relationshipSentence(dataset, of)) });
  }, [dataset, wanted, module]);
  return search?.answer ?? null;
}

/** What there is for a query; null until the search is there. */
export function useFindings(query: string, wanted: boolean): ShownFindings | null {
  const dataset = useDataset();
  const index = useFacetIndex();
  const filter = useApp((state) => state.view.filter);
  const search = useSearch(wanted);
  return useMemo(() => {
    if (query.trim() === '') return NOTHING;
    if (!search) return null;
    const { groups, total } = search(query, MOST_HITS);
    const withHidden = (hit: Hit) => ({ ...hit, hidden: hiddenBy(dataset, index, filter, hit.id) });
    return { groups: groups.map(({ group, hits }) => ({ group, hits: hits.map(withHidden) })), total };
  }, [dataset, index, filter, search, query]);
}
