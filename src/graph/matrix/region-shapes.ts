/** The regions along rows and columns as shapes, for pictures and paper. */
import type { MatrixShape } from './matrix-shape';
import type { NamedStretch } from './names-of-cells';
import { labelsOver, linesOf, widestOf } from './region-labels';

/** Where the cells begin, where they end, and how large they are. */
export interface Places {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly side: number;
}

/** The regions along rows and along columns. */
type Regions = Readonly<Record<'rows' | 'columns', readonly NamedStretch[]>>;

const LETTERS = 12;
const LINE = 16;
/** What is between the names of regions and those of rows, and below them. */
const APART = 12;
/** How wide lines are. */
const STROKE = 1.5;

/** How much room is for the names of regions, beside those of rows and under those of columns. */
export function roomForRegions({ rows, columns }: Regions, side: number, count: number) {
  const lines = linesOf(labelsOver(columns, side, LETTERS, count));
  return {
    width: rows.length > 0 ? widestOf(rows, LETTERS) + APART : 0,
    height: lines > 0 ? lines * LINE + APART / 2 : 0,
  };
}

const line = (x: number, y: number, width: number, height: number): MatrixShape => ({
  ...{ type: 'filled', colour: 'line-strong', x, y, width, height },
});

const words = (text: string, x: number, y: number): MatrixShape => ({
  ...{ type: 'words', words: text, colour: 'soft', from: 'start', turned: 0, x, y },
});

/** The names of the regions, and lines from each to its rows or columns, and between them across the cells. */
export function regionShapes(
  { rows, columns }: Regions,
  { left, top, right, bottom, side }: Places,
  extent: { readonly rows: number; readonly columns: number },
): MatrixShape[] {
  const { width } = roomForRegions({ rows, columns }, side, extent.columns);
  return [
    ...rows.flatMap(({ words: name, first, count }) => {
      const [begin, end] = [top + first * side, top + (first + count) * side];
      return [
        words(name, 0, begin + side / 2),
        line(width - APART / 2, begin + 2, STROKE, end - begin - 4),
        ...(first + count < extent.rows ? [line(left, end, right - left, 1)] : []),
      ];
    }),
    ...labelsOver(columns, side, LETTERS, extent.columns).flatMap(
      ({ words: name, first, count, at, line: above }) => {
        const [begin, end] = [left + first * side, left + (first + count) * side];
        const height = (above + 1) * LINE + APART / 2;
        return [
          words(name, left + at + 4, top - height + LINE / 2),
          // It would go through a name that begins before its columns.
          ...(at < first * side ? [] : [line(begin, top - height, STROKE, height)]),
          line(begin, top - STROKE, end - begin - 3, STROKE),
          ...(first + count < extent.columns ? [line(end, top, 1, bottom - top)] : []),
        ];
      },
    ),
  ];
}
