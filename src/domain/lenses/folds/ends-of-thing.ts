/** Who of its parts is at the ends of a line of a fold, whether or not the picture is folded so. */
import type { FacetIndex } from '../../columns/facet-index';
import { bundleId } from '../../model/bundle';
import type { Dataset } from '../../model/dataset';
import type { EndsOfLine } from './ends';
import { endsOfLines, sizesOfParts } from './ends-of-lines';
import type { FoldedThing } from './folded-lines';
import { foldOfThing } from './rows-of-thing';

/** By the relationships in these rows; null for a part by itself, and where the line is not in them. */
export function endsOfThing(
  dataset: Dataset,
  index: FacetIndex,
  thing: FoldedThing,
  among: Uint32Array,
): EndsOfLine | null {
  const folded = thing.type === 'pair' ? foldOfThing(dataset, index, thing) : null;
  if (thing.type !== 'pair' || !folded) return null;
  return endsOfLines(folded, among, sizesOfParts(folded, among))(bundleId(thing));
}
