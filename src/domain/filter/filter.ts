import { FACET_IDS, type FacetId } from '../columns/facets';
import type { YearSpan } from '../model/relationship';
import type { YearMeaning } from '../model/year-meanings';
import type { Around } from './around';

/** What a reader wants of one facet: any of the included values, none of the excluded ones. */
export interface Choice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What a reader wants to see: a choice for each facet, the years with what these mean, and what of it all lies around some things. */
export interface Filter {
  readonly facets: Readonly<Record<FacetId, Choice>>;
  readonly years: YearSpan | null;
  /** What all of it lies around, in the order of asking; none where it may lie anywhere. */
  readonly around: readonly Around[];
  /** What must have happened in the years. */
  readonly dated: YearMeaning;
}

/** How a value stands in a choice. */
export type Mark = 'include' | 'exclude' | null;

/** A choice that lets everything through. */
export const ANY: Choice = { include: [], exclude: [] };

/** The filter that lets everything through. */
export const NO_FILTER: Filter = {
  facets: Object.fromEntries(FACET_IDS.map((id) => [id, ANY])) as Record<FacetId, Choice>,
  years: null,
  around: [],
  dated: 'any',
};

/** Whether a choice restricts anything. */
export function isActive(choice: Choice): boolean {
  return choice.include.length > 0 || choice.exclude.length > 0;
}

/** A part of a filter that restricts each relationship by itself. */
export type OwnPart = FacetId | 'years';

/** A part of a filter: what can restrict something. */
export type FilterPart = OwnPart | 'around';

/** The parts of a filter that restrict each relationship by itself. */
export function ownParts({ facets, years }: Filter): OwnPart[] {
  const active = FACET_IDS.filter((id) => isActive(facets[id]));
  return years ? [...active, 'years'] : active;
}

/** The parts of a filter that restrict anything. */
export function activeParts(filter: Filter): FilterPart[] {
  return filter.around.length > 0 ? [...ownParts(filter), 'around'] : ownParts(filter);
}

/** Whether a filter restricts anything. */
export function isFiltering(filter: Filter): boolean {
  return (
    filter.years !== null || filter.around.length > 0 || FACET_IDS.some((id) => isActive(filter.facets[id]))
  );
}

/** How a value stands in a choice: included, excluded or neither. */
export function markOf(choice: Choice, value: string): Mark {
  if (choice.include.includes(value)) return 'include';
  return choice.exclude.includes(value) ? 'exclude' : null;
}

/** The filter with a value of a facet included, excluded or neither. The values keep the order of choosing. */
export function withMark(filter: Filter, facet: FacetId, value: string, mark: Mark): Filter {
  const { include, exclude } = filter.facets[facet];
  const others = (values: readonly string[]) => values.filter((other) => other !== value);
  const choice: Choice = {
    include: mark === 'include' ? [...others(include), value] : others(include),
    exclude: mark === 'exclude' ? [...others(exclude), value] : others(exclude),
  };
  return withChoice(filter, facet, choice);
}

/** The filter with another choice for a facet. */
export function withChoice(filter: Filter, facet: FacetId, choice: Choice): Filter {
  return { ...filter, facets: { ...filter.facets, [facet]: choice } };
}

/** The filter with other years; null for all of them. */
export function withYears(filter: Filter, years: YearSpan | null): Filter {
  return { ...filter, years };
}

/** The filter with what lies around other things; none of them for everything. */
export function withAround(filter: Filter, around: readonly Around[]): Filter {
  return { ...filter, around };
}

/** The filter with another meaning of years. */
export function withDated(filter: Filter, dated: YearMeaning): Filter {
  return { ...filter, dated };
}
