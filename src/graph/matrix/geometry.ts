/** How large what is drawn of a matrix is, in pixels. */
import type { ComparedLine } from '../../domain/lenses/lens';
import { differenceIn } from '../../domain/lenses/matrix/compared-cells';
import { type Matrix, type MatrixCell, shareOfScale } from '../../domain/lenses/matrix/matrix';
import type { NamedStretch } from './names-of-cells';
import { labelsOver, linesOf, type RegionLabel, widestOf } from './region-labels';

/** The sizes of a matrix in a window. */
export interface Geometry {
  /** How wide and high a cell is. */
  readonly side: number;
  /** How wide the names of rows are, and how high those of columns. */
  readonly names: number;
  readonly head: number;
  /** How much of both is for the names of regions: nothing where there are none. */
  readonly regions: { readonly width: number; readonly height: number };
  /** Those over the columns. */
  readonly labels: readonly RegionLabel[];
  /** How long the bars of sums can be. */
  readonly bars: number;
  /** Whether sums stay in view, as names do. */
  readonly isRoomy: boolean;
}

/** A finger finds a cell of this size, and a larger one is no easier to read; in parts of the size of letters. */
const SIDE = { least: 1.5, easy: 1.75, most: 3 };
/** How wide a letter is, about, and one in bold; how steep the names of columns stand. */
const LETTER = { usual: 0.47, bold: 0.55 };
const ANGLE = (52 * Math.PI) / 180;
const STEEPNESS = Math.sin(ANGLE);
/** “Importers →” stands in the corner, in one line. */
const NAMES = { least: 5.75, most: 11 };
const HEAD = { least: 4, most: 7.5 };
const BARS = 4.5;
/** The letters of the names of regions, how high a line of them is, and what is between them and the rows or columns. */
const REGION = { letters: 0.75, line: 1.1, apart: 0.75 };
/** In less room, more of it is left to cells: some fifteen rows stand between the names and the sums. */
const ROOMY = { width: 34, height: 36 };

/** What decides the sizes. */
interface Room {
  readonly width: number;
  readonly height: number;
  /** The size of the letters of the page. */
  readonly rem: number;
}

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most));

/** What names rows and columns. */
interface Names extends Record<'rows' | 'columns', readonly string[]> {
  /** Whether some of them are in bold whatever is chosen. */
  readonly hasBold?: boolean;
  readonly regions?: Readonly<Record<'rows' | 'columns', readonly NamedStretch[]>>;
}

/** The sizes that fit a matrix into its room, or as much of it as can be read. */
export function geometryOf(
  { rows, columns, regions, hasBold = false }: Names,
  { width, height, rem }: Room,
): Geometry {
  const isRoomy = width >= ROOMY.width * rem && height >= ROOMY.height * rem;
  const letter = hasBold ? LETTER.bold : LETTER.usual;
  const longest = (names: readonly string[]) =>
    Math.max(0, ...names.map(({ length }) => length)) * letter * rem;
  const [along, over] = [regions?.rows ?? [], regions?.columns ?? []];
  const letters = REGION.letters * rem;
  const aside = along.length > 0 ? widestOf(along, letters) + REGION.apart * rem : 0;
  const bars = BARS * rem;
  const below = over.length > 0 ? (REGION.line + REGION.apart / 2) * rem : 0;
  // What cells leave free is for names: those of groups are long, and groups are few; height is scarcer than width.
  const free = {
    across: width - bars - 2 * rem - aside - columns.length * SIDE.most * rem,
    down: height - bars - rem - below - rows.length * SIDE.easy * rem,
  };
  // On a phone the names of regions take room from the others.
  const usual = Math.min(NAMES.most * rem, width * (isRoomy ? 0.3 : 0.34) - (isRoomy ? 0 : aside / 2));
  const wide = Math.max(usual, free.across);
  // A low window has few rows in sight anyway, and names without an end say less than these.
  const high = Math.max(Math.min(HEAD.most * rem, height * (isRoomy ? 0.32 : 0.38)), free.down);
  const names = between(NAMES.least * rem, longest(rows) + rem, wide) + aside;
  const ownHead = between(HEAD.least * rem, longest(columns) * STEEPNESS + rem, high);
  const fitting = Math.min(
    (width - names - bars - 2 * rem) / columns.length,
    (height - ownHead - below - bars - rem) / rows.length,
  );
  const side = Math.floor(between(SIDE.least * rem, fitting, SIDE.most * rem));
  const labels = labelsOver(over, side, letters, columns.length);
  const more = Math.max(0, linesOf(labels) - 1) * REGION.line * rem;
  return {
    ...{ side, isRoomy, labels, names: Math.round(names), head: Math.round(ownHead + below + more) },
    ...{ bars: Math.round(bars), regions: { width: Math.round(aside), height: Math.round(below + more) } },
  };
}

/** How far the longest name that there is room for leans out to the right of its column. */
export const leanOf = ({ head, regions, side }: Geometry): number =>
  Math.max(0, Math.round((head - regions.height) / Math.tan(ANGLE) - side / 2));

/** Between the squares of neighbours; the side of the smallest square, which can still be seen. */
const APART = 4;
const SMALLEST = 3;

/** The side of the square of a cell: its area is what the cell adds up to; all of the cell where that is more than any one pair does. */
export function squareOf(matrix: Matrix, cell: MatrixCell, side: number): number {
  const most = side - APART;
  if (cell.tally.deals === 0) return 0;
  const share = shareOfScale(matrix, cell);
  if (share > 1) return side;
  return Math.max(SMALLEST, Math.round(most * Math.sqrt(share) * 2) / 2);
}

/** The smallest shape that can be told from the others. */
const MIN_SHAPE = 8;

/** The side of the sign of a cell while two filters are compared: as a square has it, of how much the two differ; where it tells of an importer or the like, of what is in the cell. */
export function comparedSide(
  matrix: Matrix,
  cell: MatrixCell & { readonly compared: ComparedLine },
  side: number,
): number {
  const { greatestDifference } = matrix;
  const { compared } = cell;
  if (compared.unit) return Math.max(MIN_SHAPE, squareOf(matrix, cell, side));
  const share = greatestDifference > 0 ? differenceIn(compared) / greatestDifference : 0;
  return Math.max(MIN_SHAPE, Math.round((side - APART) * Math.sqrt(Math.min(1, share)) * 2) / 2);
}

/** The side of a sign that has no size of its own. */
export const signSide = (side: number): number => Math.round(side * 0.5);
