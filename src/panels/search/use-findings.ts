import { useEffect, useMemo, useState } from 'react';
import { visibleSetOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import { whenIdle } from '../../ui/later-part';
import type { Searches } from './find-all';
import type { ShownFindings } from './shown-findings';

const NOTHING: ShownFindings = { groups: [], total: 0, rows: null, questions: [], note: null };

type SearchParts = typeof import('./search-parts');

/** The search over the open dataset, built when what searches has come. */
function useSearches(parts: SearchParts | null): Searches | null {
  const dataset = useDataset();
  const index = useFacetIndex();
  const [searches, setSearches] = useState<Searches | null>(null);
  useEffect(() => {
    if (!parts) return;
    const made = parts.searchesOf(dataset, index);
    setSearches(made);
    // The first question reads the rows; nobody has to wait for that who has only just come to the field.
    whenIdle(() => void made.searchRows('rows', 1));
  }, [dataset, index, parts]);
  return searches;
}

const NONE: ReadonlySet<number> = new Set();

/** What there is for a query; null until what searches is there. */
export function useFindings(query: string, parts: SearchParts | null): ShownFindings | null {
  const dataset = useDataset();
  const index = useFacetIndex();
  const filter = useApp((state) => state.view.filter);
  // Asked for with the first letter: of a register it is a great set, made anew at every click on a filter.
  const isAsking = query.trim() !== '';
  const visible = useApp((state) => (isAsking ? visibleSetOf(state) : NONE));
  const searches = useSearches(parts);
  return useMemo(() => {
    if (query.trim() === '') return NOTHING;
    return parts && searches && parts.findAll(searches, { dataset, index, filter, visible }, query);
  }, [dataset, index, filter, visible, searches, parts, query]);
}
