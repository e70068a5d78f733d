/** All that a query asks, in whatever way: the likeliest question first, each with the filter that shows its answer. */
import type { FacetIndex } from '../columns/facet-index';
import type { Filter } from '../filter/filter';
import type { Dataset } from '../model/dataset';
import { type DirectedQuestion, directedFilter } from './directed-answers';
import { directedSought } from './questions-directed';
import { filterThatAnswers, type QuestionOfOne, questionOfOne } from './questions-of-one';
import {
  type QuestionForms,
  type QuestionSought,
  questionsBetween,
  questionsSought,
} from './questions-sought';
import type { Search } from './search';

/** A question, with the filter that shows its answer where that is more than to select something. */
export type QuestionAsked = (QuestionSought | QuestionOfOne | DirectedQuestion) & {
  readonly shows: Filter | null;
};

const withoutFilter = (question: QuestionSought): QuestionAsked => ({ ...question, shows: null });

/** Whether it is one for weapons and for nobody: its words may as well ask for a party. */
const isOfWeaponsAlone = ({ from, to, systems }: DirectedQuestion): boolean =>
  from === null && to === null && systems.length > 0;

/**
 * The questions that a query asks of who does what to whom, of one party, or else of several. Where its words mean a party
 * sooner than a weapon, the question for the party comes first: Nigeria is a state, and then a frigate.
 */
export function questionsAsked(
  search: Search,
  {
    dataset,
    index,
    filter,
  }: { readonly dataset: Dataset; readonly index: FacetIndex; readonly filter: Filter },
  query: string,
  forms: QuestionForms,
): readonly QuestionAsked[] {
  const directed = directedSought(search, dataset, index, query, forms);
  const told = (directed?.questions ?? []).map((one) => ({
    ...one,
    shows: directedFilter(index, filter, one),
  }));
  const isOfWeapons = told.length > 0 && told.every(isOfWeaponsAlone);
  if (directed && !isOfWeapons)
    return [...told, ...(directed.pair ? questionsBetween(index, directed.pair).map(withoutFilter) : [])];
  const one = questionOfOne(search, index, query, forms);
  if (one) return [{ ...one, shows: filterThatAnswers(index, filter, one) }, ...told];
  return directed ? told : questionsSought(search, index, query, forms).map(withoutFilter);
}
