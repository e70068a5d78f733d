/** The systems lens as a row of the list of lenses. */
import { countDistinct, type FacetIndex, relationshipsAt, wholeOf } from '../../columns/facet-index';
import { drawnAs } from '../../join/told-twice';
import { framed } from '../framed';
import type { LensGraph, LineAt } from '../lens';
import type { LensKind } from '../lens-kind';
import { flowIdAt, groupedLens } from './grouped-lens';
import { systemsLens } from './systems-lens';

/** Beyond either of these, the systems lens groups systems by category and adds up relationships. */
const MAX_SYSTEMS = 40;
const MAX_RELATIONSHIPS = 120;

/** Whether the systems lens has to group: there are more systems or relationships than a picture can hold. */
export function hasToGroup(index: FacetIndex, visible: Uint32Array): boolean {
  return visible.length > MAX_RELATIONSHIPS || countDistinct(index, ['system'], visible) > MAX_SYSTEMS;
}

/** Which line each relationship is part of, where each has its own: a deal that is told of twice has one. */
function idDrawnAt(index: FacetIndex, visible: Uint32Array): LineAt {
  const asDrawn = drawnAs(index, visible);
  return (row) => index.relationships.idAt(asDrawn(row));
}

/** Who supplies what to whom: exporter - system - importer, in columns. */
export const SYSTEMS_LENS: LensKind = {
  linesByItself: 24,
  signs: {
    ...{ drawnAs: 'line', marks: true, nodes: 'icons' },
    details: ['category', 'width', 'other-flows', 'uncertain'],
  },
  opensCategories: true,
  drawsSelected: 'flows',
  takesFrame: true,
  isBundled: hasToGroup,
  lineAt: (index, visible, opened) =>
    hasToGroup(index, visible) ? flowIdAt(index, opened) : idDrawnAt(index, visible),
  graph: (dataset, index, visible, { frame = null, ...choice }) => {
    const isGrouped = hasToGroup(index, frame ?? visible);
    const asDrawn = drawnAs(index, frame ?? visible);
    const graphOf = (of: FacetIndex, rows: Uint32Array, within?: LensGraph) =>
      isGrouped
        ? groupedLens(dataset, of, rows, { ...choice, ...(within && { within }) })
        : systemsLens(dataset, relationshipsAt(of, Uint32Array.from(new Set(rows.map(asDrawn)))));
    if (!frame) return graphOf(index, visible);
    // What has its room is decided by all years, or it would move with each of them.
    const whole = graphOf(wholeOf(index), frame);
    return framed(graphOf(index, visible, whole), whole);
  },
};
