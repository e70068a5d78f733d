/** The names and the bars of rows and columns as shapes, in large letters or in small. */
import type { MatrixHeading } from '../../domain/lenses/matrix/matrix';
import type { MatrixShape } from './matrix-shape';
import { type NamedMatrix, type namesOf, scaleName } from './names-of-cells';
import type { Places } from './region-shapes';
import { stretchesOfBar } from './sum-bars';

/** The letters of names. */
export const NAME_LETTERS = { size: 12 };

/** Between cells and what stands around them. */
export const GAP = 8;

/** How names and bars look; a cell is never so small that turned names lie over one another. */
export interface Look {
  readonly size: number;
  readonly turned: number;
  readonly tiny: number;
  readonly bars: number;
  /** How high that is, below all else, where it is said how much bars say; 0 for beside the bars. */
  readonly below: number;
}
/** As in a picture by itself. */
export const USUAL: Look = { ...NAME_LETTERS, turned: -52, tiny: 16, bars: 64, below: 0 };
/** Where that is too wide: letters that can still be read, steeper over the columns. */
export const COMPACT: Look = { size: 11, turned: -75, tiny: 12, bars: 32, below: 30 };

/** The names, beside rows and over columns. @param above how high that is which stands between names and columns */
export function namesIn(
  { left, top, side }: Places,
  { rows, columns }: ReturnType<typeof namesOf>,
  { matrix }: NamedMatrix,
  above: number,
  { size, turned }: Look,
): MatrixShape[] {
  const nodeOf = (heading: MatrixHeading | undefined) =>
    heading?.id && heading.of === 'party' ? { node: heading.id } : {};
  return [
    ...rows.map(
      (words, row): MatrixShape => ({
        ...{ type: 'words', words, colour: 'ink', from: 'end', turned: 0, size, ...nodeOf(matrix.rows[row]) },
        ...{ x: left - GAP, y: top + (row + 0.5) * side },
      }),
    ),
    ...columns.map(
      (words, column): MatrixShape => ({
        ...{ type: 'words', words, colour: 'ink', from: 'start', turned, size },
        ...nodeOf(matrix.columns[column]),
        ...{ x: left + (column + 0.5) * side, y: top - above - GAP },
      }),
    ),
  ];
}

/** How much all of a row, or of a column, adds up to. */
export function barsIn(
  { left, top, right, bottom, side }: Places,
  { matrix }: NamedMatrix,
  { bars }: Look,
): MatrixShape[] {
  const [down, across] = [Math.min(5, side / 4), Math.min(4, side / 4)];
  const { greatest } = matrix;
  return [
    ...matrix.rows.flatMap((heading, row) =>
      stretchesOfBar(heading, greatest.row, bars).map(
        ({ from, to }): MatrixShape => ({
          ...{ type: 'filled', colour: heading.of !== 'others' ? 'exporter' : 'line-strong' },
          ...{ x: right + GAP + from, y: top + row * side + down },
          ...{ width: to - from, height: side - 2 * down },
        }),
      ),
    ),
    ...matrix.columns.flatMap((heading, column) =>
      stretchesOfBar(heading, greatest.column, bars).map(
        ({ from, to }): MatrixShape => ({
          ...{ type: 'filled', colour: heading.of !== 'others' ? 'importer' : 'line-strong' },
          ...{ x: left + column * side + across, y: bottom + GAP + from },
          ...{ width: side - 2 * across, height: to - from },
        }),
      ),
    ),
  ];
}

/** How much the longest bars say. */
export function scalesIn(
  { left, right, bottom }: Places,
  { matrix }: NamedMatrix,
  { size, bars, below }: Look,
): MatrixShape[] {
  const common = { type: 'words', colour: 'soft', turned: 0, size } as const;
  const [ofRows, ofColumns] = [scaleName(matrix, 'row'), scaleName(matrix, 'column')];
  if (below === 0) {
    return [
      { ...common, words: ofRows, from: 'start', x: right + GAP, y: bottom + GAP + 6 },
      { ...common, words: ofColumns, from: 'end', x: left - GAP, y: bottom + GAP + bars - 6 },
    ];
  }
  // Below the columns, where it may be long: that of rows ends under their bars, that of columns begins under theirs.
  const top = bottom + GAP + bars;
  return [
    { ...common, words: ofColumns, from: 'start', x: left, y: top + below / 4 },
    { ...common, words: ofRows, from: 'end', x: right + GAP + bars, y: top + (3 * below) / 4 },
  ];
}
