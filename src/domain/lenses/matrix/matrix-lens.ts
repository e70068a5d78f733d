/** The matrix lens: a row for each exporter, a column for each importer, and a cell for each pair of parties and direction. */

import type { FacetIndex } from '../../columns/facet-index';
import type { Dataset } from '../../model/dataset';
import { byStrength, type Flow, flowsOf, type Width } from '../flows';
import { type FoldTo, isOfAll } from '../folds/fold-to';
import type { Grid, LensGraph, LensNode } from '../lens';
import { goodsFirst, greatestOf, type LensOptions, pairEdge } from '../parties/parties-lens';

/** How it is to be drawn, and to what it is folded. */
type MatrixOptions = LensOptions & { readonly fold: FoldTo | null };

/** A party, or a part of a fold, as the end of what goes out, or of what comes in. */
interface Heading {
  readonly id: string;
  readonly end: 'from' | 'to';
  /** What it exports, or imports, in what the squares say; and the deals and relationships, for those whose sums are equal. */
  sum: number;
  deals: number;
  relationships: number;
  /** Whether something ends at it that is no goods, such as sanctions: few do, and have no sum to be known by. */
  isOther: boolean;
}

/** The headings of one end, the greatest first. */
function headingsOf(flows: readonly Flow[], end: Heading['end'], { width }: MatrixOptions): Heading[] {
  const headings = new Map<string, Heading>();
  for (const flow of flows) {
    const id = flow[end];
    const known = headings.get(id) ?? { id, end, sum: 0, deals: 0, relationships: 0, isOther: false };
    headings.set(id, known);
    known.relationships += flow.relationships;
    if (flow.group === 'goods') {
      known.sum += flow[width];
      known.deals += flow.deals;
    } else known.isOther = true;
  }
  return [...headings.values()].sort(byWeight);
}

const bySum = (a: Heading, b: Heading): number =>
  b.sum - a.sum || b.deals - a.deals || b.relationships - a.relationships;

const byWeight = (a: Heading, b: Heading): number => bySum(a, b) || (a.id < b.id ? -1 : 1);

/** Of the headings of one end those that are shown; where one alone would be left out, it is shown in the place of its sum. */
function shownOf(headings: readonly Heading[], chosen: ReadonlySet<Heading>): string[] {
  const shown = headings.filter((heading, i) => i === 0 || chosen.has(heading));
  return (headings.length - shown.length === 1 ? headings : shown).map(({ id }) => id);
}

/** What part of all that is added up is in the cells that are shown; null where nothing is. */
function shareIn(shown: readonly Flow[], all: readonly Flow[], width: Width): number | null {
  const sum = (flows: readonly Flow[]) =>
    flows.reduce((total, flow) => (flow.group === 'goods' ? total + flow[width] : total), 0);
  const whole = sum(all);
  return whole > 0 ? sum(shown) / whole : null;
}

/** The rows and columns with the greatest sums, so many of both together, and what is in their cells. */
function gridOf(flows: readonly Flow[], options: MatrixOptions): { grid: Grid; shown: Flow[] } {
  const { width, fold } = options;
  const [from, to] = [headingsOf(flows, 'from', options), headingsOf(flows, 'to', options)];
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
  const chosen = new Set(inOrder.slice(0, most));
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
  };
}

/** The visible relationships as pairs of parties in rows and columns, at the most so many of both. */
export function matrixLens(
  dataset: Dataset,
  index: FacetIndex,
  visible: Uint32Array,
  { width, most, fold = null }: LensOptions & { readonly fold?: FoldTo | null },
): LensGraph {
  const flows = flowsOf(index, visible);
  const { grid, shown } = gridOf(flows, { width, most, fold });
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
  };
}
