/** What a fold makes of parties and pairs, as something that can be selected whether or not the picture is folded so. */
import type { FacetIndex } from '../../columns/facet-index';
import { rowsWith } from '../../columns/facet-index';
import type { Dataset } from '../../model/dataset';
import type { PartyId } from '../../model/ids';
import { GOODS_KINDS, KIND, type Kind } from '../../model/relationship';
import { rowsOfKinds } from '../bundle-rows';
import { isByRegion } from './fold-to';
import { type Folded, foldedOf } from './folded';
import { foldsWith, type Part, partOf } from './parts';

/** A part of a fold by itself, or what goes along a line of which one end at the least is a part. */
export type FoldedThing =
  | { readonly type: 'part'; readonly part: Part }
  | {
      readonly type: 'pair';
      readonly from: PartyId;
      readonly to: PartyId;
      readonly kind: 'goods' | Kind;
      /** The parts among the ends; one at the least. */
      readonly parts: readonly Part[];
    };

const isKind = (text: string): text is Kind => Object.hasOwn(KIND, text);

/** What an id stands for in a picture that is folded, as far as the dataset knows its parts; null for every other text. */
export function foldedThingOf(dataset: Pick<Dataset, 'parties' | 'groups'>, id: string): FoldedThing | null {
  const [from = '', to, kind = 'goods', ...more] = id.split('..');
  const part = partOf(dataset, from);
  if (to === undefined) return part && { type: 'part', part };
  if (more.length > 0 || !(kind === 'goods' || isKind(kind))) return null;
  const ends = [from, to].map((end) => partOf(dataset, end)?.id ?? dataset.parties.get(end)?.id);
  const parts = [part, partOf(dataset, to)].filter((one) => one !== null);
  const [first, second] = ends;
  return first && second && parts.length > 0 ? { type: 'pair', from: first, to: second, kind, parts } : null;
}

/** The fold in whose picture a thing is: where a party stays by itself beside a part, that of a group alone. */
export function foldOfThing(dataset: Dataset, index: FacetIndex, thing: FoldedThing): Folded | null {
  const [part] = thing.type === 'part' ? [thing.part] : thing.parts;
  const folds = part ? foldsWith(part) : [];
  const isAlone = thing.type === 'pair' && thing.from !== thing.to && thing.parts.length === 1;
  const fold = isAlone ? folds.findLast((one) => !isByRegion(one)) : folds[0];
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
