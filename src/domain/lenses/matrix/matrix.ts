/** A matrix as it is read: rows and columns in order, what is in each cell, and what all of it adds up to. */

import type { Dataset } from '../../model/dataset';
import { dealsCounted, type Flow, type Width } from '../flows';
import { isOfNobody } from '../folds/parts';
import type { ComparedLine, Grid, LensEdge, LensGraph } from '../lens';
import { arranged, type MeasuredValues } from './arranged';
import { comparedCells, differenceIn } from './compared-cells';
import type { Order } from './orders';
import { greaterOf, type Scale } from './scale';
import type { Stretch } from './stretches';

/** What some of the pairs add up to. */
export interface Tally {
  /** What squares say; and the number of deals that they count, which are the firm ones, or those that are authorised. */
  sum: number;
  deals: number;
  /** How many of these deals do not state all of what squares say. */
  lacking: number;
  /** How many pairs have such a deal, and how many have deals and none that is counted. */
  pairs: number;
  without: number;
  /** How many sanctions, objections and their like there are. */
  others: number;
}

/** What a row or a column stands for. */
export interface MatrixHeading {
  /** Of a party, or of a part of a fold; null for all parties together that have none of their own. */
  readonly id: string | null;
  /** Whether it is a party, a part of a fold, or all others. */
  readonly of: 'party' | 'part' | 'others';
  /** How many parties it stands for. */
  readonly parties: number;
  readonly tally: Tally;
}

/** What goes from one party to another, or where one of them is all others, what goes from or to all of these. */
export interface MatrixCell {
  readonly row: number;
  readonly column: number;
  /** Whether one of its ends is all others. */
  readonly isOfOthers: boolean;
  /** Whether both its ends are one part of a fold: what its parties deal among themselves. */
  readonly isWithin: boolean;
  /** The lines in it, goods first; none where it stands for several pairs. */
  readonly lines: readonly LensEdge[];
  readonly tally: Tally;
  /** Where two filters are compared, its deals in both of them; absent where there is nothing to compare. */
  readonly compared?: ComparedLine;
}

/** Rows and columns, and what is in the cells. */
export interface Matrix {
  readonly width: Width;
  /** In their order; where some parties have no row or column of their own, the last is that of all of these. */
  readonly rows: readonly MatrixHeading[];
  readonly columns: readonly MatrixHeading[];
  /** The regions along rows and columns, where they are ordered by these. */
  readonly stretches: Readonly<Record<'rows' | 'columns', readonly Stretch[]>>;
  /** Those of the cells that hold something. */
  readonly cells: readonly MatrixCell[];
  readonly cellAt: (row: number, column: number) => MatrixCell | null;
  /** Where a party has its row and its column; -1 for none. */
  readonly rowOf: (id: string) => number;
  readonly columnOf: (id: string) => number;
  /** The cell that a line stands in; null for one that stands in none. */
  readonly cellOf: (line: string) => MatrixCell | null;
  /**
   * The greatest sum of one pair, of one exporter and of one importer: what all others together add up to may be greater, and
   * would leave the rest too small to be seen, as may those in no group of a fold, and what stays within a part.
   */
  readonly greatest: Scale;
  /** Whether two filters are compared: sums are over both of them then. */
  readonly isCompared: boolean;
  /** Where two filters are compared, by how much one pair differs at the most. */
  readonly greatestDifference: number;
  readonly total: Tally;
}

/** What a cell adds up to, as a part of the most that goes between two, which squares are measured by. */
export const shareOfScale = ({ greatest }: Matrix, { tally }: MatrixCell): number =>
  greatest.cell > 0 ? tally.sum / greatest.cell : 0;

const emptyTally = (): Tally => ({ sum: 0, deals: 0, lacking: 0, pairs: 0, without: 0, others: 0 });

function add(tally: Tally, flow: Flow, width: Width): void {
  if (flow.group !== 'goods') {
    tally.others += flow.relationships;
    return;
  }
  tally.sum += flow[width];
  const deals = dealsCounted(flow, width);
  tally.deals += deals;
  tally.lacking += width === 'deals' ? 0 : flow.lacking[width];
  if (deals > 0) tally.pairs += 1;
  else tally.without += 1;
}

/** From whom to whom something goes. */
interface Ends {
  readonly from: string;
  readonly to: string;
}

/** One side of a matrix while it is added up: the headings, and the number of each party's. */
interface Side {
  readonly headings: readonly MatrixHeading[];
  readonly at: (party: string) => number;
  readonly own: (id: string) => number;
}

function sideOf(ids: readonly string[], of: number, grid: Grid): Side {
  const numbers = new Map<string, number>(ids.map((id, at) => [id, at]));
  const headings = ids.map((id): MatrixHeading => {
    const parties = grid.sizes?.get(id);
    return { id, of: parties === undefined ? 'party' : 'part', parties: parties ?? 1, tally: emptyTally() };
  });
  const left = of - ids.length;
  const all: MatrixHeading[] =
    left > 0 ? [...headings, { id: null, of: 'others', parties: left, tally: emptyTally() }] : headings;
  return {
    headings: all,
    at: (party) => numbers.get(party) ?? ids.length,
    own: (id) => numbers.get(id) ?? -1,
  };
}

/** The lines of each cell, by its number. */
function linesByCell(edges: readonly LensEdge[], numberOf: (of: Ends) => number) {
  const lines = new Map<number, LensEdge[]>();
  for (const edge of edges) {
    if (!edge.bundle) continue;
    const number = numberOf(edge);
    const known = lines.get(number);
    if (known) known.push(edge);
    else lines.set(number, [edge]);
  }
  return lines;
}

/** Adds up all flows: in their cells, rows and columns, and as a whole. */
function addUp({ flows, width }: Grid, rows: Side, columns: Side) {
  const wide = columns.headings.length;
  const numberOf = ({ from, to }: Ends) => rows.at(from) * wide + columns.at(to);
  const cells = new Map<number, Tally>();
  const total = emptyTally();
  for (const flow of flows) {
    const number = numberOf(flow);
    const tally = cells.get(number) ?? emptyTally();
    cells.set(number, tally);
    add(tally, flow, width);
    add(total, flow, width);
    for (const heading of [rows.headings[rows.at(flow.from)], columns.headings[columns.at(flow.to)]]) {
      if (heading) add(heading.tally, flow, width);
    }
  }
  return { numberOf, cells, total };
}

const greatestSum = (all: Iterable<{ readonly tally: Tally }>): number => {
  let greatest = 0;
  for (const { tally } of all) greatest = Math.max(greatest, tally.sum);
  return greatest;
};

/** Whether it is all of several that have nothing in common: those without a row of their own, or in no group of a fold. */
const isRest = ({ id, of }: MatrixHeading): boolean => of === 'others' || isOfNobody(id);

/** The greatest sums of what stands for itself; of all where nothing else has any. */
function greatestOf(cells: readonly MatrixCell[], rows: Side, columns: Side): Scale {
  const isApart = ({ row, column, isWithin }: MatrixCell) =>
    isWithin || [rows.headings[row], columns.headings[column]].some((heading) => heading && isRest(heading));
  const own = (headings: readonly MatrixHeading[]) =>
    greatestSum(headings.filter((heading) => !isRest(heading))) || greatestSum(headings);
  return {
    cell: greatestSum(cells.filter((cell) => !isApart(cell))) || greatestSum(cells),
    row: own(rows.headings),
    column: own(columns.headings),
  };
}

const NO_STRETCHES = { rows: [], columns: [] };

/** The matrix of a graph that stands in cells. @throws Error where it does not. */
export function matrixOf(
  dataset: Dataset,
  { grid, edges, frame }: Pick<LensGraph, 'grid' | 'edges' | 'frame'>,
  order: Order,
  values?: MeasuredValues,
): Matrix {
  if (!grid) throw new Error('These lines stand in no cells.');
  const inOrder = arranged(dataset, frame?.grid ?? grid, order, values);
  const rows = sideOf(inOrder.rows, grid.of.rows, grid);
  const columns = sideOf(inOrder.columns, grid.of.columns, grid);
  const { numberOf, cells: tallies, total } = addUp(grid, rows, columns);
  const lines = linesByCell(edges, numberOf);
  const wide = columns.headings.length;
  const cells = new Map<number, MatrixCell>();
  const compared = comparedCells(grid, numberOf);
  for (const [number, tally] of tallies) {
    const [row, column] = [Math.floor(number / wide), number % wide];
    const [from, to] = [rows.headings[row], columns.headings[column]];
    const isOfOthers = [from, to].some((heading) => heading?.of === 'others');
    const isWithin = from?.of === 'part' && from.id === to?.id && !isRest(from);
    const own = isOfOthers ? [] : (lines.get(number) ?? []);
    const both = compared.get(number);
    cells.set(number, {
      row,
      column,
      isOfOthers,
      isWithin,
      lines: own,
      tally,
      ...(both && { compared: both }),
    });
  }
  const greatest = greatestOf([...cells.values()], rows, columns);
  const beside =
    grid.beside &&
    matrixOf(dataset, { grid: grid.beside, edges: [], ...(frame && { frame }) }, order, values);
  const byLine = new Map(edges.map((edge) => [edge.id as string, edge]));
  return {
    width: grid.width,
    rows: rows.headings,
    columns: columns.headings,
    stretches: inOrder.stretches ?? NO_STRETCHES,
    cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
    cellAt: (row, column) => cells.get(row * wide + column) ?? null,
    rowOf: rows.own,
    columnOf: columns.own,
    cellOf: (line) => {
      const edge = byLine.get(line);
      return edge ? (cells.get(numberOf(edge)) ?? null) : null;
    },
    greatest: beside ? greaterOf(greatest, beside.greatest) : greatest,
    isCompared: grid.compared !== undefined,
    greatestDifference: Math.max(
      0,
      ...Array.from(cells.values(), (cell) =>
        cell.compared && !cell.compared.unit && !cell.isOfOthers ? differenceIn(cell.compared) : 0,
      ),
    ),
    total,
  };
}
