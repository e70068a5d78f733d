/** The walk of the keyboard over both pictures of a comparison, which is that over the one picture of both. */
import type { LensGraph } from '../../domain/lenses/lens';
import type { Spacing } from '../../domain/lenses/places';
import type { Dataset } from '../../domain/model/dataset';
import { geometryOf } from '../columns/geometry';
import { placeColumns } from '../columns/place-columns';
import { tieredColumns } from '../columns/tiered-columns';
import { walkOfColumns } from '../columns/walk';
import { walkOfParties } from '../folds/walk-of-folds';
import type { Walk } from '../navigation';

/** The walk: column by column where there are columns. @param spacing how far apart these stand */
export function walkOfSides(dataset: Dataset, graph: LensGraph, spacing: Spacing | null): Walk {
  if (!spacing) return walkOfParties(dataset, graph);
  return walkOfColumns(graph, placeColumns(graph, geometryOf(graph, spacing), tieredColumns));
}
