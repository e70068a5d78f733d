/** How what lies around some centres can grow: by what one step from a further thing leads to. */
import { eachCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import { ofLatestRelease } from '../columns/releases';
import type { PartyId, SystemId } from '../model/ids';
import { GOODS_KINDS } from '../model/relationship';
import { type Around, covers, type Direction, rowsAround, withCentre } from './around';

/** One way to grow. */
export interface Growth {
  readonly direction: Direction;
  /** The centres as they are then. */
  readonly centres: readonly Around[];
  /** How many relationships it shows that are not shown yet. */
  readonly more: number;
  /** Whether goods move along each of these, so that all of it is supplied and received. */
  readonly isGoods: boolean;
}

/** In the order in which they are offered: what comes to a party, what goes out from it, and both. */
const WAYS = ['back', 'on', 'either'] as const satisfies readonly Direction[];

/** The first step from a system has no direction. */
const waysOf = ({ columns: { party } }: FacetIndex, id: string): readonly Direction[] =>
  party.values.some((value) => value === id) ? WAYS : ['either'];

/** Whether goods move along the relationships in all of these rows. */
function carryGoods({ columns: { kind } }: FacetIndex, rows: Uint32Array): boolean {
  const carries = kind.values.map((value) => GOODS_KINDS.some((goods) => goods === value));
  return rows.every((row) => {
    let all = true;
    eachCode(kind, row, (code) => {
      all &&= carries[code] === true;
    });
    return all;
  });
}

/**
 * The ways to grow by what is next to a thing, each of which shows something new; both ways together only where that is more
 * than either shows.
 * @param rows what lies anywhere, among which steps lead
 */
export function growthsBy(
  index: FacetIndex,
  rows: Uint32Array,
  centres: readonly Around[],
  id: PartyId | SystemId,
): readonly Growth[] {
  const shown = new Set(rowsAround(index, rows, centres));
  const found: Growth[] = [];
  for (const direction of waysOf(index, id)) {
    const centre: Around = { id, depth: 1, direction };
    const grown = withCentre(centres, centre);
    // Where there is no room for one more, nothing would be added.
    if (!grown.some((one) => covers(one, centre))) continue;
    const added = rowsAround(index, rows, grown).filter((row) => !shown.has(row));
    const more = ofLatestRelease(index, added).length;
    const isShownByOneWay = direction === 'either' && found.some((other) => other.more === more);
    if (more > 0 && !isShownByOneWay)
      found.push({ direction, centres: grown, more, isGoods: carryGoods(index, added) });
  }
  return found;
}
