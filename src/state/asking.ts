/** What answers questions in the picture, which comes with the details that answer them in words; until then none is asked. */
import type { Paths } from '../domain/connections/paths';
import type { LensGraph, LineAt } from '../domain/lenses/lens';
import type { AskedRows, PickAsked } from '../domain/lenses/lens-kind';
import type { Category } from '../domain/model/system';
import type { AppState } from './store';

/** What is told of a view that asks something: ways, what several have in common, or what lies around a thing. */
export interface Asking {
  /** The paths between two things, where it is selected how these are connected; null where something else is. */
  readonly pathsOf: (state: AppState) => Paths | null;
  /** The rows that the answer rests on, part by part; null where nothing is asked that has one. */
  readonly rowsAsked: (state: AppState) => AskedRows | null;
  /** What picks the lines that are asked about; null where none are. */
  readonly pickAsked: (state: AppState) => PickAsked | null;
  /** The categories that stand open: those that are chosen, and those of weapons that are asked about. */
  readonly openedOf: (state: AppState) => readonly Category[];
  /** The graph with how much of each line is asked about, where that is not all of it. */
  readonly withPartAsked: (state: AppState, graph: LensGraph, lineAt: LineAt) => LensGraph;
}

let arrived: Asking | null = null;

/** What answers; null where it is not there yet. */
export const asking = (): Asking | null => arrived;

/** Keeps what answers, and says whether it was not there before. */
export function keepAsking(made: Asking): boolean {
  const isNew = arrived === null;
  arrived ??= made;
  return isNew;
}
