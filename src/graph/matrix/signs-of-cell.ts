/** What is drawn in a cell. */
import { isClassed } from '../../domain/lenses/lens';
import { type Matrix, type MatrixCell, shareOfScale } from '../../domain/lenses/matrix/matrix';
import { comparedCellSign, OPEN_CELL } from '../../ui/cell-signs';
import { type CellSign, cellSign } from '../../ui/encodings';
import type { Point } from '../point';
import { comparedSide, signSide, squareOf } from './geometry';

/** A sign, where its middle is in the cell, and how wide and high it is. */
export interface PlacedSign extends Point {
  /** What several pairs add up to has no line, and its square one of two colours. */
  readonly sign: CellSign | 'others' | 'several' | 'within';
  readonly side: number;
  /** Whether it is smaller than what it stands for, and so drawn broken. */
  readonly isBroken?: boolean;
}

/** Where the signs stand that come after the first, as parts of the cell. */
const CORNERS: readonly Point[] = [
  { x: 0.8, y: 0.22 },
  { x: 0.8, y: 0.78 },
  { x: 0.2, y: 0.22 },
  { x: 0.2, y: 0.78 },
];
const IN_CORNER = 0.42;

/** How the deals of a cell stand in both filters that are compared. */
function comparedSign(matrix: Matrix, cell: MatrixCell, side: number): PlacedSign[] {
  const { compared } = cell;
  if (!compared) return [];
  const own = comparedSide(matrix, { ...cell, compared }, side);
  return [{ x: side / 2, y: side / 2, sign: comparedCellSign(compared.class), side: own }];
}

/** The one sign of what several pairs add up to. */
function signOfSeveral(matrix: Matrix, cell: MatrixCell, side: number): PlacedSign {
  const middle = { x: side / 2, y: side / 2 };
  const square = squareOf(matrix, cell, side);
  const [compared] = comparedSign(matrix, cell, side);
  if (compared) return compared;
  return square > 0
    ? { ...middle, sign: cell.isOfOthers ? 'others' : 'several', side: square }
    : { ...middle, sign: OPEN_CELL, side: signSide(side) };
}

/** The sign of what the parties of a part of a fold deal among themselves: it is no pair as the others are, and often more than all of these. */
const signOfWithin = (matrix: Matrix, cell: MatrixCell, side: number): PlacedSign => {
  const isBroken = shareOfScale(matrix, cell) > 1;
  const square = isBroken ? side - 2 : squareOf(matrix, cell, side);
  return { x: side / 2, y: side / 2, sign: 'within', side: square, isBroken };
};

/** In the picture of one side of a comparison, the mark of what is on this side alone, beside its square. */
function markOfSide(matrix: Matrix, { lines: [goods] }: MatrixCell, side: number): PlacedSign[] {
  const compared = !matrix.isCompared && goods && isClassed(goods) ? goods.compared : undefined;
  if (compared?.class !== 'only-a' && compared?.class !== 'only-b') return [];
  const sign = comparedCellSign(compared.class);
  return [{ sign, x: 0.82 * side, y: 0.82 * side, side: Math.max(6, Math.round(IN_CORNER * side)) }];
}

/** The signs of a cell: in its middle that of deals, or of what there is else; the others in its corners. */
export function signsOfCell(matrix: Matrix, cell: MatrixCell, side: number): PlacedSign[] {
  if (cell.lines.length === 0) return [signOfSeveral(matrix, cell, side)];
  const square = squareOf(matrix, cell, side);
  const signs = cell.lines.flatMap(({ bundle }, rank): PlacedSign[] => {
    if (!bundle) return [];
    const sign = cellSign(bundle.kind, bundle.status);
    const corner = CORNERS[rank - 1];
    if (corner && rank > 0)
      return [{ sign, x: corner.x * side, y: corner.y * side, side: Math.round(IN_CORNER * side) }];
    if (rank > 0) return [];
    if (cell.compared) return comparedSign(matrix, cell, side);
    const isFilled = sign.type === 'square' && sign.isFilled;
    if (isFilled && cell.isWithin) return [signOfWithin(matrix, cell, side)];
    return [{ sign, x: side / 2, y: side / 2, side: isFilled ? square : signSide(side) }];
  });
  return [...signs, ...markOfSide(matrix, cell, side)];
}
