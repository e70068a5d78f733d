/** The values of a facet as a list to choose from: in which order, and which of many. */

import type { FacetColumn } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import type { LabelOf } from '../columns/facet-labels';
import { type FacetId, facetOf } from '../columns/facets';
import type { Dataset } from '../model/dataset';
import { alphabetical } from '../text/alphabetical';
import { folded } from '../text/fold';
import { type Choice, isActive } from './filter';

/** A value that a reader can choose. */
export interface FacetValue {
  readonly value: string;
  /** Its number in the column of the facet. */
  readonly code: number;
  readonly label: string;
  /** In how many relationships it stands at all. */
  readonly total: number;
}

/** How the values of a facet are ordered: the commonest first, or A to Z. */
export type ValueOrder = 'number' | 'name';

/** The values of a facet with their labels: in the facet's own order, else A to Z. */
export function facetValues(
  id: FacetId,
  dataset: Dataset,
  { values, totals }: FacetColumn,
  labelOf: LabelOf,
): readonly FacetValue[] {
  const { order } = facetOf(id);
  const rank = (value: string) => order?.indexOf(value) ?? 0;
  return values
    .map((value, code) => ({ value, code, label: labelOf(id, dataset, value), total: totals[code] ?? 0 }))
    .sort((a, b) => rank(a.value) - rank(b.value) || alphabetical(a.label, b.label));
}

/** The values with the greatest numbers first; where these are equal, in the order they had. */
export function byNumber(values: readonly FacetValue[], numbers: Uint32Array): FacetValue[] {
  const { length } = values;
  // One number holds what is sorted by and where it came from, because every click sorts thousands of values.
  const keys = Float64Array.from(values, ({ code }, i) => (numbers[code] ?? 0) * length + length - 1 - i);
  return Array.from(keys.sort().reverse(), (key) => values[length - 1 - (key % length)] as FacetValue);
}

/** The values whose names contain what is sought; all where nothing is. */
export function foundValues(values: readonly FacetValue[], sought: string): readonly FacetValue[] {
  const words = folded(sought.trim());
  return words === '' ? values : values.filter(({ label }) => folded(label).includes(words));
}

/** The first values up to a limit, and after the limit only those that are chosen or were before, all in their order. */
export function firstAndChosen(
  values: readonly FacetValue[],
  limit: number,
  choice: Choice,
  kept: ReadonlySet<string>,
): readonly FacetValue[] {
  if (values.length <= limit) return values;
  const first = values.slice(0, limit);
  if (!isActive(choice) && kept.size === 0) return first;
  const chosen = new Set([...choice.include, ...choice.exclude, ...kept]);
  return [...first, ...values.slice(limit).filter(({ value }) => chosen.has(value))];
}

/** The limit that brings so many more values than those that are there, as far as there are so many. */
export function limitForMore(
  values: readonly FacetValue[],
  shown: readonly FacetValue[],
  limit: number,
  more: number,
): number {
  const there = new Set(shown.map(({ value }) => value));
  const coming = values.slice(limit).flatMap(({ value }, i) => (there.has(value) ? [] : [limit + i + 1]));
  return coming[Math.min(more, coming.length) - 1] ?? limit;
}

/** How many parties stand at no end of a relationship, but only between, as an export agency does. */
export function partiesOnlyBetween({ columns: { party, from, to } }: FacetIndex): number {
  const ends = new Set([...from.values, ...to.values]);
  return party.values.filter((value) => !ends.has(value)).length;
}
