/** What the deals of a selection add up to, as lines for paper: the sum stands before the list. */
import { movesGoods } from './bundle';
import { placesOfBundle } from './bundle-places';
import type { FacetIndex } from './facet-index';
import { dealsInWords } from './firm-deals';
import type { Selected } from './selected';
import { type Sums, sumsAt, sumsBesideDeals } from './sums';
import { type TradeSide, tradeOf } from './trade-totals';

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
