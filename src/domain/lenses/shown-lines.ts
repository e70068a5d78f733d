import type { Width } from './flows';
import { type Grid, type Held, isOfCaseFile, type LensEdge, type LensGraph } from './lens';
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
  /** How many of these are shown because they are asked about; absent for none. */
  readonly forAsked?: number;
  /** How many are shown because they are selected; absent for none. */
  readonly forSelection?: number;
  /** The categories whose weapons are counted each by itself because one of them is asked about; absent for none. */
  readonly openedFor?: LensGraph['openedFor'];
  /** Where those are shown that differ most between two filters: how many there are in one of them alone, and are shown. */
  readonly oneSided?: LensGraph['oneSided'];
  /** Where those of the importers, or the like, are shown that differ most: how many of these there are, and are shown. */
  readonly byUnit?: LensGraph['byUnit'];
  /** What part of all that is added up is in those that are shown, where others are added up. */
  readonly held?: Held;
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
export function countShown({ edges, of, grid, frame, others, ...told }: LensGraph): CountShown {
  const { forAsked, openedFor, oneSided, byUnit, held } = told;
  const paths = { ...(forAsked && { forAsked }), ...(openedFor && { openedFor }) };
  if (!grid) {
    const lines = edges.filter(({ bundle }) => bundle && !bundle.isOthers);
    const shown = lines.length;
    // What is drawn because it is asked about, or selected, is told as that, where there are more than are drawn.
    const isTold = ({ isAsked, forSelection }: LensEdge) => shown < of && (isAsked || forSelection);
    const ofCaseFile = lines.filter((line) => isOfCaseFile(line) && !isTold(line)).length;
    const forSelection = lines.filter((line) => line.forSelection).length;
    return {
      ...{ shown, of, ...paths },
      ...(ofCaseFile > 0 && { ofCaseFile }),
      ...(forSelection > 0 && { forSelection }),
      ...(frame && { isKept: true }),
      ...(others && { isAddedUp: true }),
      ...(oneSided && { oneSided }),
      ...(byUnit && { byUnit }),
      ...(held && { held }),
    };
  }
  const { rows, columns, share, width, flows, fold } = grid;
  return {
    shown: rows.length + columns.length,
    of: grid.of.rows + grid.of.columns,
    ...paths,
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
