import type { Width } from './flows';
import { type Grid, isOfCaseFile, type LensGraph } from './lens';
import type { Lens } from './lenses';

/** How many of the lines of a picture are shown, or of the rows and columns of a matrix. */
export interface CountShown {
  readonly shown: number;
  readonly of: number;
  /** Whether only those have room that are among the strongest of all years. */
  readonly isKept?: true;
  /** Whether all others are added up in the picture. */
  readonly isAddedUp?: true;
  /** How many of those that are shown are a case file's own, while a register is beside it; absent for none. */
  readonly ofCaseFile?: number;
  /** Absent where there are no rows and columns. */
  readonly grid?: GridShown;
}

/** Which rows and columns of a matrix are shown. */
export interface GridShown extends Pick<Grid, 'of' | 'share' | 'width' | 'fold'> {
  readonly rows: number;
  readonly columns: number;
  /** Whether there are goods alone, so that rows are those of exporters and columns those of importers. */
  readonly isTrade: boolean;
}

/** How many of the lines of a picture are shown that stand for several relationships each, and what their widths say. */
export interface ShownLines extends CountShown {
  readonly lens: Lens;
  readonly width: Width;
}

/** How many of the lines, or of the rows and columns, of a graph that adds up are shown. */
export function countShown({ edges, of, grid, frame, others }: LensGraph): CountShown {
  if (!grid) {
    const lines = edges.filter(({ bundle }) => bundle && !bundle.isOthers);
    const [shown, ofCaseFile] = [lines.length, lines.filter(isOfCaseFile).length];
    return {
      shown,
      of,
      ...(ofCaseFile > 0 && { ofCaseFile }),
      ...(frame && { isKept: true }),
      ...(others && { isAddedUp: true }),
    };
  }
  const { rows, columns, share, width, flows, fold } = grid;
  return {
    shown: rows.length + columns.length,
    of: grid.of.rows + grid.of.columns,
    grid: {
      ...{ of: grid.of, share, width, fold, rows: rows.length, columns: columns.length },
      isTrade: flows.every(({ group }) => group === 'goods'),
    },
  };
}

/** That of a graph; null where each line is one relationship. */
export function shownLines(lens: Lens, graph: LensGraph): ShownLines | null {
  const first = graph.edges.find(({ bundle }) => bundle !== null)?.bundle;
  return first ? { lens, width: first.width, ...countShown(graph) } : null;
}
