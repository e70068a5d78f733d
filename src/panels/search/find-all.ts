/** All that is found for what is typed: questions, names, sources and rows, each with what hides it. */
import type { FacetIndex } from '../../domain/columns/facet-index';
import type { Filter } from '../../domain/filter/filter';
import type { Dataset } from '../../domain/model/dataset';
import type { Relationship } from '../../domain/model/relationship';
import { hiddenBy } from '../../domain/views/hidden';
import { questionsAsked } from '../../domain/views/questions-asked';
import { type Hit, type Search, searchOf } from '../../domain/views/search';
import { type RowFindings, type RowSearch, rowSearchOf } from '../../domain/views/search-rows';
import { nearQuestion, unanswered } from '../../domain/views/unanswered';
import { relationshipsWords } from '../../words/deals/relationships';
import { searchHitsWords } from '../../words/questions/search-hits';
import { cellWords } from '../../words/views/table';
import type { ShownFindings, ShownRows } from './shown-findings';

const MAX_HITS = 12;
const MAX_ROW_HITS = 3;

/** What finds in one dataset: names and sources, and the rows of files. */
export interface Searches {
  readonly search: Search;
  readonly searchRows: RowSearch;
}

/** The search over a dataset. */
export function searchesOf(dataset: Dataset, index: FacetIndex): Searches {
  const sentenceOf = (of: Relationship) => relationshipsWords().sentence(dataset, of);
  return {
    search: searchOf(dataset, sentenceOf),
    searchRows: rowSearchOf(dataset, index, cellWords(), sentenceOf),
  };
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
function foundAtAll(searches: Searches, typed: string, isAnswered: boolean) {
  const all = found(searches, typed);
  if (all.groups.length > 0) return { ...all, note: null };
  const say = searchHitsWords();
  const why = isAnswered ? null : unanswered(searches.search, typed, say.forms);
  return { ...all, ...nearQuestion(searches.search, typed, why), note: why && say.unanswered(why) };
}

/** In what is sought: the dataset, the filter of the view, and the rows that it leaves visible. */
export interface Sought {
  readonly dataset: Dataset;
  readonly index: FacetIndex;
  readonly filter: Filter;
  readonly visible: ReadonlySet<number>;
}

/** What there is for a query that says something. */
export function findAll(searches: Searches, within: Sought, query: string): ShownFindings {
  const { dataset, index, filter, visible } = within;
  const typed = query.trim();
  const withHidden = (hit: Hit) => ({ ...hit, hidden: hiddenBy(dataset, index, filter, hit.id) });
  const questions = questionsAsked(
    searches.search,
    { dataset, index, filter },
    query,
    searchHitsWords().forms,
  );
  const { groups, total, inRows, note } = foundAtAll(searches, typed, questions.length > 0);
  return {
    ...{ questions, note },
    groups: groups.map(({ group, hits }) => ({ group, hits: hits.map(withHidden) })),
    total: total + questions.length,
    rows: inRows && shownRows(inRows, typed, visible),
  };
}
