/** A picture of two filters that are compared: each line by how it stands in both. */
import type { FacetIndex } from '../columns/facet-index';
import type { Amounts, Compared, CompareMeasure } from '../compare/amounts';
import { compareLines } from '../compare/compared';
import type { Filters } from '../compare/comparison';
import type { Sides } from '../compare/sides';
import type { UnitsOfLines } from '../compare/units-of-lines';
import type { ComparedLine, LensEdge, LensGraph, LineAt, LineId, LinesCompared } from './lens';

/** A comparison, as far as a picture shows it. */
export interface ComparedSides {
  readonly sides: Sides;
  readonly filters: Filters;
  readonly by: CompareMeasure;
}

const hasDeals = ({ a, b }: Compared) => a.deals + b.deals > 0;

/** Both sides of each line of a picture. */
export function linesCompared(
  index: FacetIndex,
  { sides, filters, by }: ComparedSides,
  lineAt: LineAt,
): ReadonlyMap<LineId, Compared> {
  return compareLines(index, sides, filters, by, lineAt);
}

function comparedLine(found: Compared | undefined, by: CompareMeasure): ComparedLine | null {
  if (!found || found.class === null) return null;
  return { ...found, class: found.class, by: hasDeals(found) ? by : 'relationships' };
}

/** All others together may be more than any line, and so may what stays within a part: their width says nothing here either. */
const hasOwnWidth = ({ bundle }: LensEdge) => bundle !== null && !bundle.isOthers && !bundle.isWithin;

/** What is drawn only because it is selected does not make the others narrower. */
const decidesWidths = (edge: LensEdge) => hasOwnWidth(edge) && !edge.forSelection;

/** The greater side, which the width of a line says while two are compared. */
const greater = ({ a, b }: Readonly<Record<'a' | 'b', Amounts>>, by: CompareMeasure) =>
  Math.max(a[by], b[by]);

/** The graph with, on each of its lines, both sides of what this is part of; lines are as wide as they are by themselves. */
function withUnits(graph: LensGraph, compared: LinesCompared, { unit, of }: UnitsOfLines<LineId>): LensGraph {
  // A picture whose lines tell nothing of it is as where nothing is compared.
  if (of.size === 0) return graph;
  const edges = graph.edges.map((edge): LensEdge => {
    const own = of.get(edge.id);
    if (!own || own.class === null) return edge;
    const { a, b, class: name } = own;
    return { ...edge, compared: { a, b, class: name, by: compared.by, unit } };
  });
  return { ...graph, edges, ...(graph.grid && { grid: { ...graph.grid, compared } }) };
}

/** The graph with both sides on each of its lines; bundles are as wide as the greater of them. */
export function withCompared(graph: LensGraph, compared: LinesCompared): LensGraph {
  const { lines, by, units } = compared;
  if (units) return withUnits(graph, compared, units);
  const ofEdge = ({ id }: LensEdge) => comparedLine(lines.get(id), by);
  const greatest = graph.edges.reduce((most, edge) => {
    const own = ofEdge(edge);
    return own?.by === by && decidesWidths(edge) ? Math.max(most, greater(own, by)) : most;
  }, 0);
  const edges = graph.edges.map((edge): LensEdge => {
    const own = ofEdge(edge);
    if (!own) return edge;
    if (!edge.bundle || !hasOwnWidth(edge) || own.by !== by || greatest === 0)
      return { ...edge, compared: own };
    return {
      ...edge,
      compared: own,
      bundle: { ...edge.bundle, share: Math.min(1, greater(own, by) / greatest) },
    };
  });
  return { ...graph, edges, ...(graph.grid && { grid: { ...graph.grid, compared } }) };
}
