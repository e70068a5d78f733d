/** What the deals of a selection add up to, for paper: the sum stands before the list. */

import type { FacetIndex } from '../columns/facet-index';
import { movesGoods } from '../lenses/bundle';
import { placesOfBundle } from '../lenses/bundle-places';
import type { Selected } from '../lenses/selected';
import { type TradeSide, tradeOf } from '../lenses/trade-totals';
import { type Sums, sumsAt } from '../sums/sums';

/** Sums of a selection, and where it is a party, of which side of its trade they are. */
export interface SelectedSums {
  readonly side: 'exports' | 'imports' | null;
  readonly sums: Sums;
}

function ofSide(side: 'exports' | 'imports', { places, sums }: TradeSide): SelectedSums[] {
  return places.length > 0 ? [{ side, sums }] : [];
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
      const shown = placesOfBundle(index, bundle, visible);
      const places = shown.length > 0 ? shown : placesOfBundle(index, bundle);
      return places.length > 0 ? [{ side: null, sums: sumsAt(index, places) }] : [];
    }
    default:
      return [];
  }
}
