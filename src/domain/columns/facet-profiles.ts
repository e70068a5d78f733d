/**
 * What repeats in a dataset. A million deals are between a few thousand pairs of parties, about a few thousand systems,
 * in some ten thousand different lists of years. What a relationship has of the facets of one family is its *profile*
 * there: a filter asks each profile once, and of each relationship only which profiles it has.
 */

import { memoizePer } from '../memoize/memoize';
import { withAllYears } from './dated-index';
import type { FacetFamily } from './facet';
import { type FacetColumn, type Lists, listsAt } from './facet-column';
import { type FacetColumns, type FacetIndex, facetColumns } from './facet-index';
import { emptyNumbering, numberOf } from './facet-numbering';
import { FACET_IDS, type FacetId, facetOf } from './facets';

/** A family of facets; the years are one of their own. */
export type Family = FacetFamily | 'years';

/** Every family. */
export const FAMILIES: readonly Family[] = ['ends', 'goods', 'terms', 'years'];

/** The family of a facet, or of the years. */
export function familyOf(part: FacetId | 'years'): Family {
  return part === 'years' ? part : facetOf(part).family;
}

/** Something made for every family. */
export function eachFamily<T>(make: (family: Family) => T): Record<Family, T> {
  return { ends: make('ends'), goods: make('goods'), terms: make('terms'), years: make('years') };
}

/** The profiles of relationships in one family. They are numbered in the order in which they appear. */
export interface FamilyProfiles {
  /** The profile of each relationship. */
  readonly of: Uint32Array;
  /** For each profile, the row of the first relationship that has it. */
  readonly examples: Uint32Array;
}

/** The columns and the years of an index, with one row for each profile of the family, instead of each relationship. */
export interface Profiles extends Pick<FacetIndex, 'columns' | 'yearStarts' | 'years'> {
  readonly families: Readonly<Record<Family, FamilyProfiles>>;
}

/** Tells apart what was alike so far, but has another code. Profiles stay numbered in the order of appearance. */
function tellApartBySingle(of: Uint32Array, codes: Lists['codes']): void {
  const numbers = emptyNumbering();
  for (let i = 0; i < of.length; i++) of[i] = numberOf(numbers, of[i] as number, codes[i] as number);
}

/** The same by lists of codes. Each list is a path, on which every code leads one step on from where the last one led. */
function tellApartByMany(of: Uint32Array, starts: Uint32Array, codes: Lists['codes']): void {
  const steps = emptyNumbering();
  const ends = emptyNumbering();
  for (let i = 0; i < of.length; i++) {
    let at = of[i] as number;
    const end = starts[i + 1] as number;
    // Negative numbers tell steps from the profiles at which the paths begin.
    for (let next = starts[i] as number; next < end; next++) at = ~numberOf(steps, at, codes[next] as number);
    of[i] = numberOf(ends, at, 0);
  }
}

function familyProfiles(size: number, lists: readonly Lists[]): FamilyProfiles {
  const of = new Uint32Array(size);
  for (const { starts, codes } of lists) {
    if (starts) tellApartByMany(of, starts, codes);
    else tellApartBySingle(of, codes);
  }
  const examples: number[] = [];
  // In the order of appearance, a number that is the next one appears for the first time.
  for (let row = 0; row < size; row++) if (of[row] === examples.length) examples.push(row);
  return { of, examples: Uint32Array.from(examples) };
}

/** Whether every relationship has the same value or all have none, so that the facet tells none apart from others. */
function isSameOfAll({ values, totals }: FacetColumn, size: number): boolean {
  return values.length === 0 || (values.length === 1 && totals[0] === size);
}

const profilesOfYears = memoizePer(({ relationships: { size }, yearStarts, years }: FacetIndex) =>
  familyProfiles(size, [{ starts: yearStarts, codes: years }]),
);

/** By its columns, because an index with the years in another meaning has the same ones. */
const profilesOfFacets: Readonly<Record<FacetFamily, (columns: FacetColumns) => FamilyProfiles>> = {
  ends: memoizePer((columns) => foundFamily(columns, 'ends')),
  goods: memoizePer((columns) => foundFamily(columns, 'goods')),
  terms: memoizePer((columns) => foundFamily(columns, 'terms')),
};

/** The profiles of an index in one family, found when they are first asked for: about 20 ms for 30,000 deals. */
export function familyProfilesOf(index: FacetIndex, family: Family): FamilyProfiles {
  return family === 'years' ? profilesOfYears(index) : profilesOfFacets[family](index.columns);
}

const sizeOf = ({ starts, codes }: FacetColumn) => (starts ? starts.length - 1 : codes.length);

function foundFamily(columns: FacetColumns, family: FacetFamily) {
  const size = sizeOf(columns.kind);
  const own = FACET_IDS.filter((id) => facetOf(id).family === family).map((id) => columns[id]);
  return familyProfiles(
    size,
    own.filter((column) => !isSameOfAll(column, size)),
  );
}

function foundProfiles(index: FacetIndex): Profiles {
  const { columns, yearStarts, years } = index;
  const families = eachFamily((family) => familyProfilesOf(index, family));
  const listed = listsAt({ starts: yearStarts, codes: years }, families.years.examples);
  const ofProfiles = { yearStarts: listed.starts, years: listed.codes };
  return {
    families,
    columns: facetColumns((id) => ({
      ...columns[id],
      ...listsAt(columns[id], families[facetOf(id).family].examples),
    })),
    ...(index.areSpans ? withAllYears(ofProfiles) : ofProfiles),
  };
}

/** The profiles of an index, found when they are first asked for. */
export const profilesOf = memoizePer(foundProfiles);
