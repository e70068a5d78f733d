/** What rows, columns and cells are called, aloud and beside the picture. */

import { dealsCounted } from '../../domain/lenses/flows';
import type { EndsOfLines } from '../../domain/lenses/folds/ends-of-lines';
import type { LensEdge } from '../../domain/lenses/lens';
import {
  type Matrix,
  type MatrixCell,
  type MatrixHeading,
  shareOfScale,
  type Tally,
} from '../../domain/lenses/matrix/matrix';
import type { Stretch } from '../../domain/lenses/matrix/stretches';
import type { SubjectKind, Subjects } from '../../domain/lenses/subjects';
import { bundleOf } from '../../domain/model/bundle';
import type { Dataset } from '../../domain/model/dataset';
import type { SelectableId } from '../../domain/model/ids';
import { foldsWords } from '../../words/views/folds';
import { matrixWords } from '../../words/views/matrix';
import { measuresWords } from '../../words/views/measures';
import { withOwner } from '../of-case-file';
import type { Position } from './position';
import { anyBroken } from './sum-bars';

/** A matrix with what its names are names of. */
export interface NamedMatrix {
  readonly dataset: Dataset;
  readonly matrix: Matrix;
  /** Who is at the ends of the lines in cells; absent where nothing is folded. */
  readonly ends?: EndsOfLines | undefined;
  /** Whether there is trade alone in it. */
  readonly isTrade: boolean;
  /** What the view is about. */
  readonly subjects: Subjects;
}

/** The name of a party, that of a part of a fold with how many parties it is, or how many others there are. */
export function headingName(dataset: Dataset, { id, of, parties }: MatrixHeading): string {
  if (id === null) return matrixWords().others(parties);
  const name = dataset.parties.get(id)?.name ?? id;
  return of === 'part' ? foldsWords().ofMany(name, parties) : name;
}

const subjectIn = ({ subjects }: NamedMatrix, { id }: MatrixHeading): SubjectKind | undefined =>
  id === null ? undefined : subjects.get(id as SelectableId);

/** The same as it stands beside its row or over its column: after a sign, where the view is about it. */
export function headingSeen(named: NamedMatrix, heading: MatrixHeading): string {
  const name = headingName(named.dataset, heading);
  return subjectIn(named, heading) ? matrixWords().subject(name) : name;
}

/** The same without how many parties they are, for cells: they have two of them. */
function endName(dataset: Dataset, heading: MatrixHeading): string {
  return (
    (heading.of === 'part' && dataset.parties.get(heading.id ?? '')?.name) || headingName(dataset, heading)
  );
}

/** A region along rows or columns, with its name. */
export interface NamedStretch extends Stretch {
  readonly words: string;
}

const namedStretches = (stretches: readonly Stretch[]): NamedStretch[] =>
  stretches.map((stretch) => ({ ...stretch, words: matrixWords().region(stretch.region) }));

/** The names of all rows, those of all columns, and those of the regions along both. */
export const namesOf = (named: NamedMatrix) => {
  const { rows, columns, stretches } = named.matrix;
  return {
    rows: rows.map((heading) => headingSeen(named, heading)),
    columns: columns.map((heading) => headingSeen(named, heading)),
    hasBold: [...rows, ...columns].some((heading) => subjectIn(named, heading)),
    regions: { rows: namedStretches(stretches.rows), columns: namedStretches(stretches.columns) },
  };
};

/** What a row or column is called for those who hear it: with what it is to the view, and its region where these are seen. */
export function nameAloud(named: NamedMatrix, end: 'rows' | 'columns', at: number): string {
  const { dataset, matrix } = named;
  const heading = matrix[end][at];
  if (!heading) return '';
  const subject = subjectIn(named, heading);
  const plain = headingName(dataset, heading);
  const name = subject ? matrixWords().subjectAloud[subject](plain) : plain;
  const own = matrix.stretches[end].find(({ first, count }) => at >= first && at < first + count);
  return own ? matrixWords().inRegion(name, own.region) : name;
}

/** What is told of one line of a cell. */
function amountOf(dataset: Dataset, edge: LensEdge): string {
  const { id, bundle } = edge;
  if (!bundle || !bundleOf(dataset, id)) return '';
  const { flow, width } = bundle;
  const amount = measuresWords().flow(flow, width);
  return withOwner(
    flow.group === 'goods' ? matrixWords().inDeals(amount, dealsCounted(flow, width), width) : amount,
    edge,
  );
}

/** What is told of each line of a cell, or of all of it where it stands for several pairs. */
function amountsIn({ dataset, matrix }: NamedMatrix, { lines, tally, compared }: MatrixCell): string[] {
  const amounts = lines.map((line) => amountOf(dataset, line));
  const own = lines.length === 0 ? [matrixWords().tally(tally, matrix.width)] : amounts;
  if (!compared) return own;
  const aloud = measuresWords().comparedAloud(compared, false);
  const [first] = own;
  // What is told of an importer, or the like, is not what is in the cell.
  return [...(compared.unit && first ? [first] : []), aloud, ...amounts.slice(1)];
}

/** What is in a cell: "Russia to India: 11,528 million TIV, in 432 firm deals"; of a fold, with who of its parts deals. */
export function cellName(named: NamedMatrix, cell: MatrixCell): string {
  const { dataset, matrix, ends } = named;
  const say = matrixWords();
  const [from, to] = [matrix.rows[cell.row], matrix.columns[cell.column]];
  if (!from || !to) return '';
  const between = say.between(endName(dataset, from), endName(dataset, to));
  const told = new Map<string, string[]>();
  for (const [at, amount] of amountsIn(named, cell).entries()) {
    const line = cell.lines[at];
    const own = line && ends ? foldsWords().line(dataset, line.id, ends(line.id)) : null;
    const name = own ?? between;
    told.set(name, [...(told.get(name) ?? []), amount]);
  }
  const cells = say.cells(Array.from(told, ([name, amounts]) => say.cell(name, amounts)));
  const isBroken = cell.isWithin && !cell.compared && shareOfScale(matrix, cell) > 1;
  return isBroken ? say.beyond(cells) : cells;
}

/** What a part of a fold has in the cell where its row meets its column; null for a party, and where there is none. */
function withinOf(matrix: Matrix, heading: MatrixHeading | undefined): Tally | null {
  if (heading?.of !== 'part' || heading.id === null) return null;
  const [row, column] = [matrix.rowOf(heading.id), matrix.columnOf(heading.id)];
  return row < 0 || column < 0 ? null : (matrix.cellAt(row, column)?.tally ?? null);
}

/** A sum at the end of a row or column, or of all. */
function sumName(
  named: NamedMatrix,
  row: MatrixHeading | undefined,
  column: MatrixHeading | undefined,
): string {
  const { dataset, matrix } = named;
  const say = matrixWords();
  const told = (sum: string) => (matrix.isCompared ? say.ofBoth(sum) : sum);
  const within = withinOf(matrix, row ?? column);
  if (row) return told(say.goesOut(headingName(dataset, row), row.tally, matrix.width, within));
  if (column) return told(say.comesIn(headingName(dataset, column), column.tally, matrix.width, within));
  return told(say.all(matrix.total, matrix.width));
}

/** What a position is called for those who hear it: of a row or column its name alone, which is said with every cell. */
export function nameAt(named: NamedMatrix, { row, column }: Position): string {
  const { dataset, matrix, isTrade } = named;
  const say = matrixWords();
  const [from, to] = [matrix.rows[row], matrix.columns[column]];
  if (row < 0 && column < 0) return say.corner(isTrade);
  if (column < 0) return from ? nameAloud(named, 'rows', row) : say.sums;
  if (row < 0) return to ? nameAloud(named, 'columns', column) : say.sums;
  if (!from || !to) return sumName(named, from, to);
  const cell = matrix.cellAt(row, column);
  return cell
    ? cellName(named, cell)
    : say.cell(say.between(endName(dataset, from), endName(dataset, to)), [say.empty]);
}

/** What is told of a position beside the picture: of a row or column what it adds up to. */
export function toldAt(named: NamedMatrix, { row, column }: Position): string {
  const { matrix } = named;
  const [from, to] = [matrix.rows[row], matrix.columns[column]];
  const isName = row < 0 !== column < 0;
  return isName && (from || to) ? sumName(named, from, to) : nameAt(named, { row, column });
}

/** How much the longest bar of all rows or of all columns says. */
export function scaleName(matrix: Matrix, of: 'row' | 'column'): string {
  const most = matrix.greatest[of];
  const isBroken = anyBroken(of === 'row' ? matrix.rows : matrix.columns, most);
  return matrixWords().upTo(most, matrix.width, matrix.isCompared, isBroken);
}
