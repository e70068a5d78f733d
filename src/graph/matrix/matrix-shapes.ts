/** All of a matrix as shapes, to be drawn where it is not in the page: in a picture that is taken away, or on paper. */
import type { Emphasis } from '../../domain/lenses/lens';
import type { MatrixHeading } from '../../domain/lenses/matrix/matrix';
import { widthOf } from '../../ui/svg/text-widths';
import { matrixWords } from '../../words/views/matrix';
import { marksOf } from './marks';
import type { MatrixShape } from './matrix-shape';
import { type NamedMatrix, namesOf, scaleName } from './names-of-cells';
import { type Places, regionShapes, roomForRegions } from './region-shapes';
import { signsOfCell } from './signs-of-cell';
import { stretchesOfBar } from './sum-bars';

/** All shapes, and the rectangle that holds them, whose corner is the origin. */
export interface MatrixShapes {
  readonly shapes: readonly MatrixShape[];
  readonly width: number;
  readonly height: number;
}

/** The letters of names. */
export const NAME_LETTERS = { size: 12 };

/** How wide and high a cell is: larger where there are few, smaller where the whole is to be narrow. */
const SIDE = { least: 24, most: 40 };
const ROOM = 720;
const GAP = 8;

/** How names and bars look; a cell is never so small that turned names lie over one another. */
interface Look {
  readonly size: number;
  readonly turned: number;
  readonly tiny: number;
  readonly bars: number;
}
const USUAL: Look = { ...NAME_LETTERS, turned: -52, tiny: 16, bars: 64 };
/** Where that is too wide: letters that can still be read, steeper over the columns. */
const COMPACT: Look = { size: 11, turned: -75, tiny: 12, bars: 32 };

const widest = (names: readonly string[], look: Look) =>
  Math.max(0, ...names.map((name) => widthOf(name, look)));

function namesIn(
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

function stripesIn({ left, top, right, side }: Places, rows: number): MatrixShape[] {
  return Array.from({ length: Math.ceil(rows / 2) }, (_, i) => ({
    ...{ type: 'filled', colour: 'line', opacity: 0.4 },
    ...{ x: left, y: top + 2 * i * side, width: right - left, height: side },
  }));
}

function barsIn(
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

function cellsIn({ left, top, side: cellSide }: Places, { matrix }: NamedMatrix): MatrixShape[] {
  return matrix.cells.flatMap((cell) =>
    signsOfCell(matrix, cell, cellSide).map(({ sign, x, y, side, isBroken = false }): MatrixShape => {
      const [first] = cell.lines;
      const line = first && { line: first.id };
      const middle = { x: left + cell.column * cellSide + x, y: top + cell.row * cellSide + y };
      if (typeof sign !== 'string') return { type: 'sign', sign, side, ...middle, ...line };
      const corner = { x: middle.x - side / 2, y: middle.y - side / 2 };
      if (sign === 'within') return { type: 'hatched', ...corner, side, isBroken };
      return {
        ...{
          type: 'filled',
          colour: sign === 'others' ? 'line-strong' : 'exporter',
          width: side,
          height: side,
        },
        ...corner,
        ...line,
      };
    }),
  );
}

function marksIn(
  { left, top, right, bottom, side }: Places,
  { matrix }: NamedMatrix,
  emphasis: Emphasis,
): MatrixShape[] {
  const { rows, columns, cells } = marksOf(matrix, emphasis);
  return [
    ...rows.map(
      (row): MatrixShape => ({
        ...{
          type: 'frame',
          colour: 'exporter',
          x: left,
          y: top + row * side,
          width: right - left,
          height: side,
        },
      }),
    ),
    ...columns.map(
      (column): MatrixShape => ({
        ...{
          type: 'frame',
          colour: 'importer',
          x: left + column * side,
          y: top,
          width: side,
          height: bottom - top,
        },
      }),
    ),
    ...cells.map(
      ({ row, column }): MatrixShape => ({
        ...{
          type: 'frame',
          colour: 'ink',
          x: left + column * side,
          y: top + row * side,
          width: side,
          height: side,
        },
      }),
    ),
  ];
}

/** How much the longest bars say. */
function scalesIn(
  { left, right, bottom }: Places,
  { matrix }: NamedMatrix,
  { size, bars }: Look,
): MatrixShape[] {
  const common = { type: 'words', colour: 'soft', turned: 0, size } as const;
  return [
    { ...common, words: scaleName(matrix, 'row'), from: 'start', x: right + GAP, y: bottom + GAP + 6 },
    { ...common, words: scaleName(matrix, 'column'), from: 'end', x: left - GAP, y: bottom + GAP + bars - 6 },
  ];
}

/** The shapes of a matrix, about so wide where that is said; of no size where there is nothing in it. */
export function matrixShapes(named: NamedMatrix, emphasis: Emphasis, within?: number): MatrixShapes {
  if (named.matrix.cells.length === 0) return { shapes: [], width: 0, height: 0 };
  const usual = shapesIn(named, emphasis, USUAL, within);
  return within === undefined || usual.width <= within ? usual : shapesIn(named, emphasis, COMPACT, within);
}

function shapesIn(named: NamedMatrix, emphasis: Emphasis, look: Look, within?: number): MatrixShapes {
  const { matrix, isTrade } = named;
  const { size, bars, turned } = look;
  const slope = (-turned * Math.PI) / 180;
  const names = namesOf(named);
  const say = matrixWords();
  const corner = [`${say.columns(isTrade)} →`, `${say.rows(isTrade)} ↓`];
  const ownNames = widest([...names.rows, ...corner, scaleName(matrix, 'column')], look) + 2 * GAP;
  const [room, least] =
    within === undefined ? [ROOM, SIDE.least] : [within - ownNames - GAP - bars, look.tiny];
  const side = Math.max(least, Math.min(SIDE.most, Math.floor(room / matrix.columns.length)));
  const extent = { rows: matrix.rows.length, columns: matrix.columns.length };
  const ofRegions = roomForRegions(names.regions, side, extent.columns);
  const left = ofRegions.width + ownNames;
  const ownTop = Math.max(widest(names.columns, look) * Math.sin(slope) + 2 * GAP, 4 * GAP + 2 * size);
  const top = ownTop + ofRegions.height;
  const [right, bottom] = [left + matrix.columns.length * side, top + matrix.rows.length * side];
  const places = { left, top, right, bottom, side };
  // The names of the last columns lean out.
  const leaning = Math.max(
    ...names.columns.map(
      (name, column) => left + (column + 1) * side + widthOf(name, look) * Math.cos(slope),
    ),
  );
  const scales = scalesIn(places, named, look);
  const ends = scales.flatMap((shape) =>
    shape.type === 'words' && shape.from === 'start' ? shape.x + widthOf(shape.words, look) : [],
  );
  return {
    shapes: [
      ...stripesIn(places, matrix.rows.length),
      ...cellsIn(places, named),
      ...barsIn(places, named, look),
      ...namesIn(places, names, named, ofRegions.height, look),
      ...regionShapes(names.regions, places, extent),
      ...corner.map(
        (words, line): MatrixShape => ({
          ...{ type: 'words', words, colour: 'soft', from: 'end', turned: 0, size },
          ...{ x: left - GAP, y: top - GAP - (1 - line) * 18 },
        }),
      ),
      ...scales,
      ...marksIn(places, named, emphasis),
    ],
    width: Math.ceil(Math.max(right + GAP + bars, leaning, ...ends)),
    height: Math.ceil(bottom + GAP + bars),
  };
}
