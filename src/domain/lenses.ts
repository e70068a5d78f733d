/** Which graph a lens makes of the visible relationships. */
import type { Dataset } from './dataset';
import { countDistinct, type FacetIndex, relationshipsAt } from './facet-index';
import type { Width } from './flows';
import { flowIdAt, groupedLens } from './grouped-lens';
import type { LensGraph, LineAt } from './lens';
import { pairIdAt, partiesLens } from './parties-lens';
import { itemsAddUp } from './sums';
import type { Category } from './system';
import { systemsLens } from './systems-lens';

/** What a reader has chosen for a lens. */
export interface LensChoice {
  readonly width: Width;
  /** How many lines at the most; null for as many as the lens shows by itself. */
  readonly most: number | null;
  /** The categories that stand open. */
  readonly opened: readonly Category[];
}

/** How many lines each lens shows by itself: as many as can be read. */
export const LINES_BY_ITSELF = { parties: 80, systems: 24 } as const;

/** Beyond either of these, the systems lens groups systems by category and adds up relationships. */
const MOST_SYSTEMS = 40;
const MOST_RELATIONSHIPS = 120;

/** Whether the systems lens has to group: there are more systems or relationships than a picture can hold. */
export function hasToGroup(index: FacetIndex, visible: Uint32Array): boolean {
  return visible.length > MOST_RELATIONSHIPS || countDistinct(index, ['system'], visible) > MOST_SYSTEMS;
}

/** What widths say of the relationships at these places: items only where they are of like things, else deals. */
function widthShown(index: FacetIndex, visible: Uint32Array, asked: Width): Width {
  return asked === 'items' && !itemsAddUp(index, visible) ? 'deals' : asked;
}

/** Which line each relationship is part of, in the graph of the relationships at these places through a lens. */
export function lineAtOf(
  lens: 'systems' | 'parties',
  index: FacetIndex,
  visible: Uint32Array,
  opened: LensChoice['opened'],
): LineAt {
  if (lens === 'parties') return pairIdAt(index);
  return hasToGroup(index, visible) ? flowIdAt(index, opened) : index.relationships.idAt;
}

/** The graph of the relationships at these places, through a lens. */
export function lensGraph(
  lens: 'systems' | 'parties',
  dataset: Dataset,
  index: FacetIndex,
  visible: Uint32Array,
  { width, most, opened }: LensChoice,
): LensGraph {
  const options = { width: widthShown(index, visible, width), most: most ?? LINES_BY_ITSELF[lens] };
  if (lens === 'parties') return partiesLens(dataset, index, visible, options);
  if (hasToGroup(index, visible)) return groupedLens(dataset, index, visible, { ...options, opened });
  return systemsLens(dataset, relationshipsAt(index, visible));
}
