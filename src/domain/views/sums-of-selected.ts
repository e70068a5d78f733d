/** What the deals of a selection add up to, as lines for paper: the sum stands before the list. */

import type { FacetIndex } from '../columns/facet-index';
import { movesGoods } from '../lenses/bundle';
import { placesOfBundle } from '../lenses/bundle-places';
import type { Selected } from '../lenses/selected';
import { type TradeSide, tradeOf } from '../lenses/trade-totals';
import { dealsInWords } from '../sums/firm-deals';
import { type Sums, sumsAt, sumsBesideDeals } from '../sums/sums';

/** "12 firm deals, 1 possible, 1 not concluded. 1,200 million TIV delivered." */
function inWords(sums: Sums): string {
  return `${dealsInWords(sums.deals)}. ${sumsBesideDeals(sums)}`.trim();
}

function ofSide(title: string, { places, sums }: TradeSide): string[] {
  return places.length > 0 ? [`${title}: ${inWords(sums)}`] : [];
}

/** The sums of what is selected among the visible relationships; of what a filter hides all of, those of all of it. */
export function sumsOfSelected(
  index: FacetIndex,
  selected: Selected,
  visible: Uint32Array,
): readonly string[] {
  switch (selected.type) {
    case 'party': {
      const { exports, imports } = tradeOf(index, selected.party.id, visible);
      return [...ofSide('Exports', exports), ...ofSide('Imports', imports)];
    }
    case 'bundle': {
      const { bundle } = selected;
      if (!movesGoods(bundle)) return [];
      const shown = placesOfBundle(index, bundle, visible);
      const places = shown.length > 0 ? shown : placesOfBundle(index, bundle);
      return places.length > 0 ? [inWords(sumsAt(index, places))] : [];
    }
    default:
      return [];
  }
}
