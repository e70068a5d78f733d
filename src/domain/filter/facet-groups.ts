/** Relationships by which restrictions of a filter they fail, one bit each. */
import type { Family, Profiles } from '../columns/facet-profiles';
import { type FailedFacets, rowsByFailure } from './failed-facets';

/** Which restrictions every profile fails, family by family. */
export type FailuresByFamily = Readonly<Record<Family, FailedFacets>>;

/** The rows of the relationships by what they fail, each list in the order of the dataset. */
export interface Groups {
  readonly passing: Uint32Array;
  /** What fails one restriction and no other, restriction by restriction. */
  readonly failingOne: readonly Uint32Array[];
}

/**
 * The rows of what fails nothing, and of what fails one restriction with its bit. Every row is written down in both
 * lists, and stays where it counts: that is quicker than a branch, which a processor would often guess wrong.
 */
function sifted({ families: { ends, goods, terms, years } }: Profiles, failures: FailuresByFamily) {
  const [ofEnds, ofGoods, ofTerms, ofYears] = [ends.of, goods.of, terms.of, years.of];
  const { ends: byEnds, goods: byGoods, terms: byTerms, years: byYears } = failures;
  const size = ofEnds.length;
  const passing = new Uint32Array(size);
  const rows = new Uint32Array(size);
  const failed = new Uint32Array(size);
  let [none, one] = [0, 0];
  for (let row = 0; row < size; row++) {
    const fails =
      (byEnds[ofEnds[row] as number] as number) |
      (byGoods[ofGoods[row] as number] as number) |
      (byTerms[ofTerms[row] as number] as number) |
      (byYears[ofYears[row] as number] as number);
    const isNone = (fails - 1) >>> 31;
    // Without its lowest bit, nothing is left of what has one bit or none.
    const isOneOrNone = ((fails & (fails - 1)) - 1) >>> 31;
    passing[none] = row;
    none += isNone;
    rows[one] = row;
    failed[one] = fails;
    one += isOneOrNone - isNone;
  }
  return {
    passing: passing.slice(0, none),
    rows: rows.subarray(0, one),
    failed: failed.subarray(0, one),
  };
}

/** Groups the relationships by so many restrictions, of which their profiles fail some. */
export function groupsByFailure(
  profiles: Profiles,
  failures: FailuresByFamily,
  restrictions: number,
): Groups {
  const { passing, rows, failed } = sifted(profiles, failures);
  const failingOne = rowsByFailure(failed, restrictions).slice(1, -1);
  for (const group of failingOne) {
    for (let i = 0; i < group.length; i++) group[i] = rows[group[i] as number] as number;
  }
  return { passing, failingOne };
}
