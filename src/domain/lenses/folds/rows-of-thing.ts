/** The relationships that a part of a fold, or a line of it, stands for. */

import { rowsOfKinds } from '../../columns/bundle-rows';
import { type FacetIndex, rowsWith } from '../../columns/facet-index';
import type { Dataset } from '../../model/dataset';
import { GOODS_KINDS } from '../../model/relationship';
import { isOfAll } from './fold-to';
import { type Folded, foldedOf } from './folded';
import type { FoldedThing } from './folded-lines';
import { foldsWith } from './parts';

/** The fold in whose picture a thing is: where a party stays by itself beside a part, that of a group alone. */
export function foldOfThing(dataset: Dataset, index: FacetIndex, thing: FoldedThing): Folded | null {
  const [part] = thing.type === 'part' ? [thing.part] : thing.parts;
  const folds = part ? foldsWith(part) : [];
  const isAlone = thing.type === 'pair' && thing.from !== thing.to && thing.parts.length === 1;
  const fold = isAlone ? folds.findLast((one) => !isOfAll(one)) : folds[0];
  return fold === undefined ? null : foldedOf(dataset, index, fold);
}

/** The rows of the relationships that are part of it, among the given ones or all. */
export function rowsOfThing(
  dataset: Dataset,
  index: FacetIndex,
  thing: FoldedThing,
  among?: Uint32Array,
): Uint32Array {
  const folded = foldOfThing(dataset, index, thing);
  if (!folded) return new Uint32Array();
  if (thing.type === 'pair') {
    const between = rowsWith(folded.index, 'to', thing.to, rowsWith(folded.index, 'from', thing.from, among));
    return rowsOfKinds(index, thing.kind === 'goods' ? GOODS_KINDS : [thing.kind], between);
  }
  const ends = (['from', 'to'] as const).flatMap((end) => [
    ...rowsWith(folded.index, end, thing.part.id, among),
  ]);
  return Uint32Array.from(new Set(ends)).sort();
}
