/** What works out comparisons, which comes where one is asked for, and with what can begin one; until then nothing is compared. */
import type { FacetIndex } from '../domain/columns/facet-index';
import type { CompareMeasure } from '../domain/compare/amounts';
import type { ComparedUnit, Unit } from '../domain/compare/compared';
import type { Filters } from '../domain/compare/comparison';
import type { Sides } from '../domain/compare/sides';
import type { withCompared } from '../domain/lenses/compared-graph';
import type { LineAt, LinesCompared } from '../domain/lenses/lens';
import type { mostDifferent } from '../domain/lenses/parties/most-different';
import type { ComparedSummary } from '../domain/views/summary';
import type { SideAt } from '../domain/views/table-columns';
import type { AppState } from './store';

/** A comparison worked out: what it is of, and everything that differs. */
export interface ComparisonOfView {
  readonly filters: Filters;
  readonly sides: Sides;
  readonly unit: Unit;
  readonly by: CompareMeasure;
  readonly units: readonly ComparedUnit[];
  /** In whose columns these are: the index of a fold, where it is its pairs or its ends that are compared. */
  readonly index: FacetIndex;
  readonly summary: ComparedSummary;
}

/** What is told of a view whose filter is compared with another; null of any other view. */
export interface Comparing {
  /** The rows of both sides. */
  readonly sidesOf: (state: AppState) => Sides | null;
  /** On which side each of them is. */
  readonly sideAtOf: (state: AppState) => SideAt | null;
  /** The index with what counts in the sums of both. */
  readonly sumsIndexOf: (state: AppState) => FacetIndex | null;
  readonly comparisonOf: (state: AppState) => ComparisonOfView | null;
  /** Both sides of each line of the picture, by which line each relationship is part of. */
  readonly linesOf: (state: AppState, lineAt: LineAt) => LinesCompared | null;
  readonly withCompared: typeof withCompared;
  readonly mostDifferent: typeof mostDifferent;
}

let arrived: Comparing | null = null;

/** What works out comparisons; null where it is not there yet. */
export const comparing = (): Comparing | null => arrived;

/** Keeps what works out comparisons, and says whether it was not there before. */
export function keepComparing(made: Comparing): boolean {
  const isNew = arrived === null;
  arrived ??= made;
  return isNew;
}
