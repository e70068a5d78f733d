/** What the deals of a selection add up to, for paper: the sum stands before the list. */

import { rowsOfBundle, rowsOfKinds } from '../columns/bundle-rows';
import { type FacetIndex, rowsWith, wholeOf } from '../columns/facet-index';
import type { Selected } from '../lenses/selected';
import { type TradeSide, tradeOf } from '../lenses/trade-totals';
import { movesGoods } from '../model/bundle';
import { GOODS_KINDS } from '../model/relationship';
import { type Sums, sumsAt } from '../sums/sums';

/** Sums of a selection, and where it is a party, of which side of its trade they are. */
export interface SelectedSums {
  readonly side: 'exports' | 'imports' | null;
  readonly sums: Sums;
}

function ofSide(side: 'exports' | 'imports', { rows, sums }: TradeSide): SelectedSums[] {
  return rows.length > 0 ? [{ side, sums }] : [];
}

/** Of the deals of a thing, those that are visible; where a filter hides all of them, all. */
function ofGoods(
  index: FacetIndex,
  visible: Uint32Array,
  rowsOf: (among?: Uint32Array) => Uint32Array,
): SelectedSums[] {
  const shown = rowsOf(visible);
  if (shown.length > 0) return [{ side: null, sums: sumsAt(index, shown) }];
  const all = rowsOf();
  return all.length > 0 ? [{ side: null, sums: sumsAt(wholeOf(index), all) }] : [];
}

/** The sums of what is selected among the visible relationships; of what a filter hides all of, those of all of it. */
export function sumsOfSelected(
  index: FacetIndex,
  selected: Selected,
  visible: Uint32Array,
): readonly SelectedSums[] {
  switch (selected.type) {
    case 'party': {
      const { exports, imports } = tradeOf(index, selected.party.id, visible);
      return [...ofSide('exports', exports), ...ofSide('imports', imports)];
    }
    case 'system': {
      const { id } = selected.system;
      return ofGoods(index, visible, (among) =>
        rowsOfKinds(index, GOODS_KINDS, rowsWith(index, 'system', id, among)),
      );
    }
    case 'bundle': {
      const { bundle } = selected;
      if (!movesGoods(bundle)) return [];
      return ofGoods(index, visible, (among) => rowsOfBundle(index, bundle, among));
    }
    default:
      return [];
  }
}
