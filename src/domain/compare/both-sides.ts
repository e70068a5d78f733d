/** Both sides of something added up, and how what is in one stands to what is in the other. */
import type { FacetIndex } from '../columns/facet-index';
import { LACKS } from '../columns/measures';
import { ofLatestRelease } from '../columns/releases';
import type { Amounts, Both, ComparedClass, CompareMeasure } from './amounts';
import type { Filters } from './comparison';
import { countedFor } from './counted-on-sides';
import { dealsComparedAt } from './deals-compared';
import type { Sides } from './sides';

/** Sums of decimals that differ by less than this are the same number. */
const MIN_DIFFERENCE = 0.005;

function classBetween(a: number, b: number): ComparedClass | null {
  if (a === 0 && b === 0) return null;
  if (a === 0) return 'only-b';
  if (b === 0) return 'only-a';
  if (Math.abs(a - b) < MIN_DIFFERENCE) return 'same';
  return b > a ? 'more' : 'less';
}

/**
 * How what is in B stands to what is in A. What a side does not state may be anything: it is never taken for nothing, nor for
 * as much as the other has. More and less are told of what is stated.
 */
export function classOf(a: Amounts, b: Amounts, by: CompareMeasure): ComparedClass | null {
  if (a.deals + b.deals === 0) return null;
  const own = classBetween(a[by], b[by]) ?? 'no-figure';
  if (by === 'deals' || own === 'more' || own === 'less') return own;
  const open = (own === 'only-b' ? 0 : b.lacking) + (own === 'only-a' ? 0 : a.lacking);
  return open > 0 ? 'no-figure' : own;
}

/** The same of what has no deal that is compared, by the number of relationships. */
export const classOfRelationships = (a: Amounts, b: Amounts): ComparedClass | null =>
  classBetween(a.relationships, b.relationships);

/** Amounts that grow row by row. */
type Tally = Record<keyof Amounts, number>;

const empty = (): Tally => ({ relationships: 0, deals: 0, tiv: 0, licences: 0, lacking: 0 });

/** Says each thing that a relationship belongs to. */
export type KeysAt<Key> = (row: number, add: (key: Key) => void, side: 'a' | 'b') => void;

/** Adds up both sides for each thing that the relationships belong to. */
export function compareBy<Key>(
  index: FacetIndex,
  sides: Sides,
  filters: Pick<Filters, 'a' | 'b'>,
  keysAt: KeysAt<Key>,
  by: CompareMeasure = 'deals',
): Map<Key, Both> {
  const found = new Map<Key, { readonly a: Tally; readonly b: Tally }>();
  for (const side of ['a', 'b'] as const) {
    const at = (key: Key): Tally => {
      const own = found.get(key) ?? { a: empty(), b: empty() };
      found.set(key, own);
      return own[side];
    };
    const counted = countedFor[side](index, filters[side]);
    for (const row of ofLatestRelease(counted, sides[side])) {
      keysAt(row, (key) => at(key).relationships++, side);
    }
    const { tiv, licences, lacking } = counted.measures;
    const lacksAt = (row: number) =>
      by === 'licences' ? Number.isNaN(licences[row]) : ((lacking[row] ?? 0) & LACKS.tiv) !== 0;
    for (const row of dealsComparedAt(counted, sides[side], by)) {
      const [volume, papers, lacks] = [tiv[row] || 0, licences[row] || 0, Number(lacksAt(row))];
      const add = (key: Key) => {
        const own = at(key);
        own.deals++;
        own.tiv += volume;
        own.licences += papers;
        own.lacking += lacks;
      };
      keysAt(row, add, side);
    }
  }
  return found;
}
