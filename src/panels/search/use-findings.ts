import { useEffect, useMemo, useState } from 'react';
import type { Relationship } from '../../domain/model/relationship';
import type { Hit, Search } from '../../domain/views/search';
import type { RowFindings, RowSearch } from '../../domain/views/search-rows';
import { visibleSetOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import { whenIdle } from '../../ui/later-part';
import type { ShownFindings, ShownRows } from './shown-findings';

const MAX_HITS = 12;
const MAX_ROW_HITS = 3;

const NOTHING: ShownFindings = { groups: [], total: 0, rows: null, questions: [], note: null };

type SearchParts = typeof import('./search-parts');

/** What finds in one dataset: names and sources, and the rows of files. */
interface Searches {
  readonly search: Search;
  readonly searchRows: RowSearch;
}

/** The search over the open dataset, built when what searches has come. */
function useSearches(parts: SearchParts | null): Searches | null {
  const dataset = useDataset();
  const index = useFacetIndex();
  const [searches, setSearches] = useState<Searches | null>(null);
  useEffect(() => {
    if (!parts) return;
    const { searchOf, rowSearchOf, relationshipsWords, cellWords } = parts;
    const sentenceOf = (of: Relationship) => relationshipsWords().sentence(dataset, of);
    const searchRows = rowSearchOf(dataset, index, cellWords(), sentenceOf);
    setSearches({ search: searchOf(dataset, sentenceOf), searchRows });
    // The first question reads the rows; nobody has to wait for that who has only just come to the field.
    whenIdle(() => void searchRows('rows', 1));
  }, [dataset, index, parts]);
  return searches;
}

function shownRows(found: RowFindings, words: string, visible: ReadonlySet<number>): ShownRows {
  const { rows, hits } = found;
  const hidden = rows.reduce((sum, row) => sum + (visible.has(row) ? 0 : 1), 0);
  return { found: rows.length, hidden, listed: hits.length, words };
}

/** What both find: what is only like the words gives way to rows that hold them. */
function found({ search, searchRows }: Searches, typed: string) {
  const inRows = searchRows(typed, MAX_ROW_HITS);
  if (!inRows || inRows.rows.length === 0) return { ...search(typed, MAX_HITS), inRows: null };
  const { groups, total, areSure } = search(typed, MAX_HITS);
  const named = areSure ? groups : [];
  return {
    groups: [...named, { group: 'rows' as const, hits: inRows.hits }],
    total: areSure ? total : 0,
    inRows,
  };
}

/** The same; where that is nothing, what the words name one by one, and what is in the way of an answer if they are a question. */
function foundAtAll(searches: Searches, typed: string, isAnswered: boolean, parts: SearchParts) {
  const all = found(searches, typed);
  if (all.groups.length > 0) return { ...all, note: null };
  const { nearQuestion, unanswered, searchHitsWords } = parts;
  const say = searchHitsWords();
  const why = isAnswered ? null : unanswered(searches.search, typed, say.forms);
  return { ...all, ...nearQuestion(searches.search, typed, why), note: why && say.unanswered(why) };
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
    const typed = query.trim();
    if (typed === '') return NOTHING;
    if (!searches || !parts) return null;
    const withHidden = (hit: Hit) => ({ ...hit, hidden: parts.hiddenBy(dataset, index, filter, hit.id) });
    const within = { dataset, index, filter };
    const questions = parts.questionsAsked(searches.search, within, query, parts.searchHitsWords().forms);
    const { groups, total, inRows, note } = foundAtAll(searches, typed, questions.length > 0, parts);
    return {
      ...{ questions, note },
      groups: groups.map(({ group, hits }) => ({ group, hits: hits.map(withHidden) })),
      total: total + questions.length,
      rows: inRows && shownRows(inRows, typed, visible),
    };
  }, [dataset, index, filter, visible, searches, parts, query]);
}
