/** What a filter, or what it is compared with, says of a facet, held against what a dataset knows. */
import { FACET, FACET_IDS, type FacetId } from '../domain/columns/facets';
import type { Vocabulary } from '../domain/columns/vocabulary';
import { type Comparison, partsCompared } from '../domain/compare/comparison';
import { type Choice, isActive, withChoice } from '../domain/filter/filter';
import type { Dataset } from '../domain/model/dataset';
import { type Checked, sorted, unknownId } from './checked';
import type { Consequence, VocabularyOf } from './finding';
import { noticeOf, type Pending } from './notice';
import { PARAMETERS } from './parameters';
import type { View } from './view';

function includedAndExcluded(parameter: string, id: string): Pending {
  return () => ({ parameter, ...noticeOf(id, { code: 'in-both', id, stays: 'included' }) });
}

const LEFT_OUT: Consequence = { code: 'left-out' };

/** What follows for a facet from an included value that stands for nothing. */
function consequenceOf(parameter: string, { include, exclude }: Choice): Consequence {
  return include.length > 0 ? LEFT_OUT : { code: 'everything', parameter, butExcluded: exclude.length > 0 };
}

function checkedChoice(
  parameter: string,
  choice: Choice,
  vocabulary: Vocabulary<VocabularyOf>,
  soOfAll?: Consequence,
): Checked<Choice> {
  const included = sorted(parameter, choice.include, vocabulary);
  const excluded = sorted(parameter, choice.exclude, vocabulary);
  const inBoth = excluded.known.filter((id) => included.known.includes(id));
  const value = { include: included.known, exclude: excluded.known.filter((id) => !inBoth.includes(id)) };
  const consequence = soOfAll ?? consequenceOf(parameter, value);
  return {
    value,
    pending: [
      ...included.pending,
      ...excluded.pending,
      ...included.unknown.map((id) => unknownId(parameter, id, vocabulary, consequence)),
      ...excluded.unknown.map((id) => unknownId(parameter, id, vocabulary, LEFT_OUT, true)),
      ...inBoth.map((id) => includedAndExcluded(parameter, id)),
    ],
  };
}

/** The view with what it says of a facet, as far as the dataset knows the values. */
export function checkedFacet(view: View, dataset: Dataset, facet: FacetId): Checked<View> {
  const { name } = PARAMETERS[facet];
  const { value, pending } = checkedChoice(name, view.filter.facets[facet], FACET[facet].vocabulary(dataset));
  return { value: { ...view, filter: withChoice(view.filter, facet, value) }, pending };
}

/** The notices of ids in a comparison, quoted with their facet: what was probably meant is the whole of it, with another id. */
function ofComparison(view: View, facet: FacetId, pending: readonly Pending[]): Pending[] {
  const text = PARAMETERS.comparison.format(view);
  return pending.map((one) => () => {
    const { nearest, ...notice } = one();
    const { value } = notice;
    return {
      ...notice,
      value: value && `${facet}:${value}`,
      ...(nearest && { nearest: text.replace(value, nearest) }),
    };
  });
}

/** What a comparison says of a facet, where anything is left of it: to compare with everything would be another question. */
export function checkedComparison(view: View, dataset: Dataset): Checked<View> {
  const { comparison } = view;
  if (comparison === null) return { value: view, pending: [] };
  const { name } = PARAMETERS.comparison;
  const facets: Partial<Record<FacetId, Choice>> = {};
  const pending: Pending[] = [];
  for (const id of FACET_IDS) {
    const choice = comparison.facets[id];
    if (!choice) continue;
    const checked = checkedChoice(name, choice, FACET[id].vocabulary(dataset), LEFT_OUT);
    if (isActive(checked.value) || !isActive(choice)) facets[id] = checked.value;
    pending.push(...ofComparison(view, id, checked.pending));
  }
  const left: Comparison = { ...comparison, facets };
  const value = { ...view, comparison: partsCompared(left).length > 0 ? left : null };
  return { value, pending };
}
