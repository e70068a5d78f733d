/** The matrix lens: a row for each exporter, a column for each importer, and a cell for each pair of parties and direction. */

import type { FacetIndex } from '../../columns/facet-index';
import type { Dataset } from '../../model/dataset';
import { byStrength, type Flow, flowsOf } from '../flows';
import { type FoldTo, isOfAll } from '../folds/fold-to';
import { bySum, type Heading, headingsOf, shareIn } from '../headings';
import type { Grid, LensGraph, LensNode } from '../lens';
import type { LensOptions } from '../lens-kind';
import { pairsAsked } from '../parties/pairs-asked';
import { goodsFirst, greatestOf, pairEdge } from '../parties/parties-lens';

/** How it is to be drawn, and to what it is folded. */
type MatrixOptions = LensOptions & { readonly fold: FoldTo | null };

/** Of the headings of one end those that are shown; where one alone would be left out, it is shown in the place of its sum. */
function shownOf(headings: readonly Heading[], chosen: ReadonlySet<Heading>): string[] {
  const shown = headings.filter((heading, i) => i === 0 || chosen.has(heading));
  return (headings.length - shown.length === 1 ? headings : shown).map(({ id }) => id);
}

/** The rows and columns with the greatest sums, so many of both together and those of what is asked about, and what is in their cells. */
function gridOf(
  flows: readonly Flow[],
  asked: ReadonlySet<Flow>,
  options: MatrixOptions,
): { grid: Grid; shown: Flow[]; forAsked: number } {
  const { width, fold } = options;
  const [from, to] = [headingsOf(flows, 'from', width), headingsOf(flows, 'to', width)];
  const ranks = new Map(
    [from, to].flatMap((headings) => headings.map((heading, rank) => [heading, rank] as const)),
  );
  const rankOf = (heading: Heading) => ranks.get(heading) ?? 0;
  // Of equal ones as many rows as columns.
  const inOrder = [...from, ...to].sort(
    (a, b) => Number(b.isOther) - Number(a.isOther) || bySum(a, b) || rankOf(a) - rankOf(b),
  );
  // The parts of the world are few.
  const most = fold !== null && isOfAll(fold) ? inOrder.length : options.most;
  const isAsked = {
    from: new Set<string>([...asked].map((flow) => flow.from)),
    to: new Set<string>([...asked].map((flow) => flow.to)),
  };
  const added = inOrder.slice(most).filter(({ id, end }) => isAsked[end].has(id));
  const chosen = new Set([...inOrder.slice(0, most), ...added]);
  const [rows, columns] = [shownOf(from, chosen), shownOf(to, chosen)];
  const [inRow, inColumn] = [new Set(rows), new Set(columns)];
  const shown = flows.filter(({ from: a, to: b }) => inRow.has(a) && inColumn.has(b));
  return {
    grid: {
      ...{ rows, columns, flows, width, fold },
      of: { rows: from.length, columns: to.length },
      share: shareIn(shown, flows, width),
    },
    shown,
    forAsked: added.length,
  };
}

/** The visible relationships as pairs of parties in rows and columns, at the most so many of both. */
export function matrixLens(
  dataset: Dataset,
  index: FacetIndex,
  visible: Uint32Array,
  { fold = null, ...options }: LensOptions & { readonly fold?: FoldTo | null },
): LensGraph {
  const flows = flowsOf(index, visible);
  const { width } = options;
  const asked = pairsAsked(flows, index, options);
  const { grid, shown, forAsked } = gridOf(flows, asked, { ...options, fold });
  const greatest = greatestOf(shown, width);
  const exporters = new Set(shown.map(({ from }) => from));
  const parties = [...new Set([...exporters, ...shown.map(({ to }) => to)])];
  return {
    nodes: parties
      .filter((id) => dataset.parties.has(id))
      .map((id): LensNode => ({ type: 'party', id, column: exporters.has(id) ? 'exporter' : 'importer' })),
    edges: goodsFirst(byStrength(shown, width)).map((flow) => pairEdge(flow, width, greatest)),
    of: flows.length,
    grid,
    ...(forAsked > 0 && { forAsked }),
  };
}
