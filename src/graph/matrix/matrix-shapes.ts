/** All of a matrix as shapes, to be drawn where it is not in the page: in a picture that is taken away, or on paper. */
import type { Emphasis } from '../../domain/lenses/lens';
import { widthOf } from '../../ui/svg/text-widths';
import { matrixWords } from '../../words/views/matrix';
import { barsIn, COMPACT, GAP, type Look, namesIn, scalesIn, USUAL } from './heading-shapes';
import { marksOf } from './marks';
import type { MatrixShape } from './matrix-shape';
import { type NamedMatrix, namesOf, scaleName } from './names-of-cells';
import { type Places, regionShapes, roomForRegions } from './region-shapes';
import { signsOfCell } from './signs-of-cell';

/** All shapes, and the rectangle that holds them, whose corner is the origin. */
export interface MatrixShapes {
  readonly shapes: readonly MatrixShape[];
  readonly width: number;
  readonly height: number;
}

/** How wide and high a cell is: larger where there are few, smaller where the whole is to be narrow. */
const SIDE = { least: 24, most: 40 };
const ROOM = 720;

const widest = (names: readonly string[], look: Look) =>
  Math.max(0, ...names.map((name) => widthOf(name, look)));

function stripesIn({ left, top, right, side }: Places, rows: number): MatrixShape[] {
  return Array.from({ length: Math.ceil(rows / 2) }, (_, i) => ({
    ...{ type: 'filled', colour: 'line', opacity: 0.4 },
    ...{ x: left, y: top + 2 * i * side, width: right - left, height: side },
  }));
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

/** The shapes of a matrix, about so wide where that is said; of no size where there is nothing in it. */
export function matrixShapes(named: NamedMatrix, emphasis: Emphasis, within?: number): MatrixShapes {
  if (named.matrix.cells.length === 0) return { shapes: [], width: 0, height: 0 };
  const usual = fitted(named, emphasis, USUAL, within);
  return within === undefined || usual.width <= within ? usual : fitted(named, emphasis, COMPACT, within);
}

/** A cell is a whole number of pixels wide, so that the second try may miss by one of each. */
const MAX_TRIES = 3;

/** The shapes with letters and bars that look so, and cells so large that all is as wide as it is to be, if they can be. */
function fitted(named: NamedMatrix, emphasis: Emphasis, look: Look, within?: number): MatrixShapes {
  let [shapes, target] = [shapesIn(named, emphasis, look, within), within ?? 0];
  // How far the last names lean out, and what is said of the bars, is known once they stand.
  for (let tries = 0; within !== undefined && shapes.width > within && tries < MAX_TRIES; tries++) {
    target -= shapes.width - within;
    shapes = shapesIn(named, emphasis, look, target);
  }
  return shapes;
}

function shapesIn(named: NamedMatrix, emphasis: Emphasis, look: Look, within?: number): MatrixShapes {
  const { matrix, isTrade } = named;
  const { size, bars, turned } = look;
  const slope = (-turned * Math.PI) / 180;
  const names = namesOf(named);
  const say = matrixWords();
  const corner = [`${say.columns(isTrade)} →`, `${say.rows(isTrade)} ↓`];
  const besideBars = look.below === 0 ? [scaleName(matrix, 'column')] : [];
  const ownNames = widest([...names.rows, ...corner, ...besideBars], look) + 2 * GAP;
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
    height: Math.ceil(bottom + GAP + bars + look.below),
  };
}
