import type { FacetIndex } from '../columns/facet-index';
import { type Sums, sumsAt } from '../sums/sums';
import type { Filters } from './comparison';
import { countedFor } from './counted-on-sides';
import type { Sides } from './sides';

/** What each of two sides adds up to of some rows: where files are compared both may have a deal, which counts on each. */
export type SumsOfSides = Readonly<Record<'a' | 'b', Sums>>;

/** These, of the rows of either side. */
export function sumsOfSides(
  index: FacetIndex,
  { sides, filters }: { readonly sides: Sides; readonly filters: Pick<Filters, 'a' | 'b'> },
  rows: Uint32Array,
): SumsOfSides {
  const among = new Set(rows);
  const of = (side: 'a' | 'b') =>
    sumsAt(
      countedFor[side](index, filters[side]),
      sides[side].filter((row) => among.has(row)),
    );
  return { a: of('a'), b: of('b') };
}
