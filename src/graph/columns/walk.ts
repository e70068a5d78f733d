import { LENS_COLUMNS, type LensGraph, type LensNodeId } from '../../domain/lenses/lens';
import type { Walk } from '../navigation';
import type { Placement } from './placement';

/** The walk over a graph in columns: column by column, and from top to bottom. */
export function walkOfColumns(graph: LensGraph, placement: Placement): Walk {
  const height = (id: LensNodeId) => placement.boxes.get(id)?.y ?? 0;
  const ordered = [...graph.nodes].sort(
    (a, b) => LENS_COLUMNS.indexOf(a.column) - LENS_COLUMNS.indexOf(b.column) || height(a.id) - height(b.id),
  );
  return { graph, nodes: ordered.map(({ id }) => id), inColumns: true };
}
