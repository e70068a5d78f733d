/** What the deals of a selection add up to, for paper: the sum stands before the list. */

import { type FacetIndex, wholeOf } from '../columns/facet-index';
import { movesGoods } from '../lenses/bundle';
import { rowsOfBundle } from '../lenses/bundle-rows';
import type { Selected } from '../lenses/selected';
import { type TradeSide, tradeOf } from '../lenses/trade-totals';
import { type Sums, sumsAt } from '../sums/sums';

/** Sums of a selection, and where it is a party, of which side of its trade they are. */
export interface SelectedSums {
  readonly side: 'exports' | 'imports' | null;
  readonly sums: Sums;
}

function ofSide(side: 'exports' | 'imports', { rows, sums }: TradeSide): SelectedSums[] {
  return rows.length > 0 ? [{ side, sums }] : [];
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
    case 'bundle': {
      const { bundle } = selected;
      if (!movesGoods(bundle)) return [];
      const shown = rowsOfBundle(index, bundle, visible);
      if (shown.length > 0) return [{ side: null, sums: sumsAt(index, shown) }];
      const all = rowsOfBundle(index, bundle);
      return all.length > 0 ? [{ side: null, sums: sumsAt(wholeOf(index), all) }] : [];
    }
    default:
      return [];
  }
}
