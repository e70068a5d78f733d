/** Why nothing is visible, and the ways back. */

import type { FacetIndex } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { activeParts, type Filter, type FilterPart, withDated } from '../filter/filter';
import { lifeOf } from '../groups/one-group';
import { tableOf } from '../groups/tables';
import type { Dataset } from '../model/dataset';
import { partAlone, withoutPart } from './hidden';

/** One restriction, and how many relationships would be visible without it. */
export interface WayBack {
  /** Or that years mean anything that is told with a date. */
  readonly without: FilterPart | 'dated';
  readonly filter: Filter;
  readonly visible: number;
}

/** Each active restriction with what would be visible without it alone, most first. */
export function waysBack(index: FacetIndex, filter: Filter): WayBack[] {
  const ways: readonly Omit<WayBack, 'visible'>[] = [
    ...activeParts(filter).map((part) => ({ without: part, filter: withoutPart(filter, part) })),
    ...(filter.years && filter.dated !== 'any'
      ? [{ without: 'dated', filter: withDated(filter, 'any') } as const]
      : []),
  ];
  return ways
    .map((way) => ({ ...way, visible: applyFilter(index, way.filter).visible.length }))
    .sort((a, b) => b.visible - a.visible);
}

/** The restrictions that exclude everything by themselves, whatever the others are. */
export function emptyAlone(index: FacetIndex, filter: Filter): FilterPart[] {
  return activeParts(filter).filter(
    (part) => applyFilter(index, partAlone(filter, part)).visible.length === 0,
  );
}

/** A group that was asked for, and that was not there in the chosen years. */
export interface GroupOfOtherYears {
  readonly id: string;
  /** Its name as it reads inside a sentence. */
  readonly title: string;
  /** Whether it began after these years, or had ended before them. */
  readonly when: 'later' | 'earlier';
  readonly year: number;
}

/** The included groups that had no member in any of the chosen years. */
export function groupsOfOtherYears(
  dataset: Dataset,
  { facets, years }: Filter,
): readonly GroupOfOtherYears[] {
  if (years === null) return [];
  const asked = new Set([...facets['from-in'].include, ...facets['to-in'].include]);
  return [...asked].flatMap((id): GroupOfOtherYears[] => {
    const group = tableOf(dataset, id);
    if (!group) return [];
    const { first, last } = lifeOf(group);
    const title = group.nameInText ?? group.title;
    if (first !== null && years.last < first) return [{ id, title, when: 'later', year: first }];
    return last !== null && years.first > last ? [{ id, title, when: 'earlier', year: last }] : [];
  });
}
