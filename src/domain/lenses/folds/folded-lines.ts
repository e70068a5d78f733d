/** What a fold makes of parties and pairs, as something that can be selected whether or not the picture is folded so. */
import type { Dataset } from '../../model/dataset';
import type { PartyId } from '../../model/ids';
import { KIND, type Kind } from '../../model/relationship';
import { type Part, partOf } from './parts';

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
