/** Why nothing is visible, and the ways back. */

import { amongFiles, type FacetIndex } from '../columns/facet-index';
import { ofLatestRelease } from '../columns/releases';
import { applyFilter } from '../filter/facet-filter';
import { activeParts, type Filter, type FilterPart, withDated } from '../filter/filter';
import { type GroupOfOtherYears, groupOfOtherYears } from '../groups/other-years';
import type { Dataset } from '../model/dataset';
import { partAlone, withoutPart } from './hidden';

/** One restriction, and how many relationships would be visible without it. */
export interface WayBack {
  /** Or that years mean anything that is told with a date. */
  readonly without: FilterPart | 'dated';
  readonly filter: Filter;
  readonly visible: number;
}

/** How many relationships a filter lets through, as the sentence counts them: a deal that several releases tell of is one. */
function countThrough(index: FacetIndex, filter: Filter): number {
  const among = amongFiles(index, filter.facets.in);
  return ofLatestRelease(among, applyFilter(among, filter).visible).length;
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
    .map((way) => ({ ...way, visible: countThrough(index, way.filter) }))
    .sort((a, b) => b.visible - a.visible);
}

/** The restrictions that exclude everything by themselves, whatever the others are. */
export function emptyAlone(index: FacetIndex, filter: Filter): FilterPart[] {
  return activeParts(filter).filter(
    (part) => applyFilter(index, partAlone(filter, part)).visible.length === 0,
  );
}

/** The included groups that had no member in any of the chosen years. */
export function groupsOfOtherYears(
  dataset: Dataset,
  { facets, years }: Filter,
): readonly GroupOfOtherYears[] {
  const asked = new Set([...facets['from-in'].include, ...facets['to-in'].include]);
  return [...asked].flatMap((id) => groupOfOtherYears(dataset, id, years) ?? []);
}
