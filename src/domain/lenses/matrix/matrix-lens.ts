/** The matrix lens: a row for each exporter, a column for each importer, and a cell for each pair of parties and direction. */

import type { FacetIndex } from '../../columns/facet-index';
import type { Dataset } from '../../model/dataset';
import type { PartyId } from '../../model/ids';
import { byStrength, type Flow, flowsOf, type Width } from '../flows';
import type { Grid, LensGraph, LensNode } from '../lens';
import { goodsFirst, greatestOf, type LensOptions, pairEdge } from '../parties/parties-lens';

/** A party as the end of what goes out, or of what comes in. */
interface Heading {
  readonly id: PartyId;
  readonly end: 'from' | 'to';
  /** What it exports, or imports, in what the squares say; and the deals and relationships, for those whose sums are equal. */
  sum: number;
  deals: number;
  relationships: number;
  /** Whether something ends at it that is no goods, such as sanctions: few do, and have no sum to be known by. */
  isOther: boolean;
}

/** The headings of one end, the greatest first. */
function headingsOf(flows: readonly Flow[], end: Heading['end'], width: Width): Heading[] {
  const headings = new Map<PartyId, Heading>();
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
function shownOf(headings: readonly Heading[], chosen: ReadonlySet<Heading>): PartyId[] {
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
function gridOf(flows: readonly Flow[], { width, most }: LensOptions): { grid: Grid; shown: Flow[] } {
  const [from, to] = [headingsOf(flows, 'from', width), headingsOf(flows, 'to', width)];
  const ranks = new Map(
    [from, to].flatMap((headings) => headings.map((heading, rank) => [heading, rank] as const)),
  );
  const rankOf = (heading: Heading) => ranks.get(heading) ?? 0;
  // Of equal ones as many rows as columns.
  const inOrder = [...from, ...to].sort(
    (a, b) => Number(b.isOther) - Number(a.isOther) || bySum(a, b) || rankOf(a) - rankOf(b),
  );
  const chosen = new Set(inOrder.slice(0, most));
  const [rows, columns] = [shownOf(from, chosen), shownOf(to, chosen)];
  const [inRow, inColumn] = [new Set(rows), new Set(columns)];
  const shown = flows.filter((flow) => inRow.has(flow.from) && inColumn.has(flow.to));
  return {
    grid: {
      ...{ rows, columns, flows, width },
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
  options: LensOptions,
): LensGraph {
  const flows = flowsOf(index, visible);
  const { grid, shown } = gridOf(flows, options);
  const greatest = greatestOf(shown, options.width);
  const exporters = new Set(grid.rows);
  const parties = [...new Set([...grid.rows, ...grid.columns])].filter((id) => dataset.parties.has(id));
  return {
    nodes: parties.map(
      (id): LensNode => ({ type: 'party', id, column: exporters.has(id) ? 'exporter' : 'importer' }),
    ),
    edges: goodsFirst(byStrength(shown, options.width)).map((flow) =>
      pairEdge(flow, options.width, greatest),
    ),
    of: flows.length,
    grid,
  };
}
