/** The list of lenses, and the graph that each makes of the visible relationships. */

import type { FacetIndex } from '../columns/facet-index';
import type { Dataset } from '../model/dataset';
import { itemsAddUp } from '../sums/items-add-up';
import { statesLicences } from '../sums/licences';
import { keysOf } from '../text/keys-of';
import { WIDTHS, type Width } from './flows';
import type { LensGraph } from './lens';
import type { LensChoice, LensKind } from './lens-kind';
import { MAP_LENS } from './map/row';
import { MATRIX_LENS } from './matrix/row';
import { PARTIES_LENS } from './parties/row';
import { SYSTEMS_LENS } from './systems/row';

/** Every lens, in the order in which they are offered. The key is how a link names it. */
export const LENSES = {
  systems: SYSTEMS_LENS,
  parties: PARTIES_LENS,
  matrix: MATRIX_LENS,
  map: MAP_LENS,
} as const satisfies Record<string, LensKind>;

/** One of the lenses, as a link names it. */
export type Lens = keyof typeof LENSES;

/** All of them, in their order. */
export const LENS_IDS = keysOf(LENSES);

/** The lens that a visit begins with. */
export const FIRST_LENS: Lens = 'systems';

/** The lens in which a file opens that has more relationships than can be drawn one by one. */
export const LENS_OF_MANY: Lens = 'parties';

/** What a lens is and does. */
export function lensOf(lens: Lens): LensKind {
  return LENSES[lens];
}

/** How many lines a lens shows by itself, in one picture, or in each of two side by side. */
export const linesByItself = (lens: Lens, isApart: boolean): number => {
  const { linesByItself: usual, linesApart = usual } = lensOf(lens);
  return isApart ? linesApart : usual;
};

/** What widths can say of some relationships alone: items where they are of like things, licences where any are stated. */
const CAN_SAY = { items: itemsAddUp, licences: statesLicences } as const;

/** A width that only some relationships have. */
export type SometimesWidth = keyof typeof CAN_SAY;

const isSometimes = (width: Width): width is SometimesWidth => width in CAN_SAY;

/** What widths cannot say of the relationships in these rows. */
export const unsaidWidths = (index: FacetIndex, visible: Uint32Array): readonly SometimesWidth[] =>
  WIDTHS.filter(isSometimes).filter((width) => !CAN_SAY[width](index, visible));

/** What widths say of the relationships in these rows: deals, where they cannot say what is asked for. */
function widthShown(index: FacetIndex, visible: Uint32Array, asked: Width): Width {
  return isSometimes(asked) && !CAN_SAY[asked](index, visible) ? 'deals' : asked;
}

/** The graph of the relationships in these rows, through a lens. */
export function lensGraph(
  lens: Lens,
  dataset: Dataset,
  index: FacetIndex,
  visible: Uint32Array,
  { width, most, fold = null, frame = null, ...asked }: LensChoice,
): LensGraph {
  const { graph, linesByItself: usual } = lensOf(lens);
  const own = { width: widthShown(index, visible, width), most: most ?? usual };
  const choice = { ...asked, fold, frame, ...own };
  return graph(dataset, index, visible, choice);
}
