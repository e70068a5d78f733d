/**
 * Bundles: relationships that the picture draws as one. Their ids are made of the ids of what they join, so that a link
 * to a bundle lasts as long as these: `RUS..VEN` is the goods that go from Russia to Venezuela, `USA..RUS..sanctions`
 * a pair of another kind, `RUS..air-defence..VEN` a flow through a category or a system, and `category..air-defence`
 * a category.
 */
import type { Dataset } from './dataset';
import type { BundleId, PartyId, SystemId } from './ids';
import { KIND, type Kind } from './relationship';
import { CATEGORIES, type Category } from './system';

/** What a bundle joins. */
export type Bundle =
  | { readonly type: 'pair'; readonly from: PartyId; readonly to: PartyId; readonly kind: 'goods' | Kind }
  | {
      readonly type: 'flow';
      readonly from: PartyId;
      readonly to: PartyId;
      readonly category?: Category;
      readonly system?: SystemId;
    }
  | { readonly type: 'category'; readonly category: Category };

const JOIN = '..';
const CATEGORY_BUNDLE = 'category';

/** Whether goods move along a bundle, so that its relationships are deals. */
export const movesGoods = (bundle: Bundle): boolean => bundle.type !== 'pair' || bundle.kind === 'goods';

/** The id of a bundle. */
export function bundleId(bundle: Bundle): BundleId {
  return partsOf(bundle).join(JOIN) as BundleId;
}

function partsOf(bundle: Bundle): string[] {
  switch (bundle.type) {
    case 'pair':
      return [bundle.from, bundle.to, ...(bundle.kind === 'goods' ? [] : [bundle.kind])];
    case 'flow':
      return [bundle.from, bundle.system ?? bundle.category ?? '', bundle.to];
    case 'category':
      return [CATEGORY_BUNDLE, bundle.category];
  }
}

const isKind = (text: string): text is Kind => Object.hasOwn(KIND, text);
const isCategory = (text: string): text is Category => CATEGORIES.some((category) => category === text);

/** What an id joins, whether a dataset knows the parts or not; null for every other text. */
export function bundleNamed(id: string): Bundle | null {
  const [from = '', second = '', third, ...more] = id.split(JOIN) as PartyId[];
  if (!second || more.length > 0) return null;
  if (third === undefined) {
    if (from === CATEGORY_BUNDLE && isCategory(second)) return { type: 'category', category: second };
    return { type: 'pair', from: from as PartyId, to: second, kind: 'goods' };
  }
  const ends = { from: from as PartyId, to: third };
  if (isKind(third)) return { type: 'pair', from: ends.from, to: second, kind: third };
  if (isCategory(second)) return { type: 'flow', ...ends, category: second };
  return { type: 'flow', ...ends, system: second as string as SystemId };
}

/** What an id joins, as far as the dataset knows the parts; null for every other text. */
export function bundleOf({ parties, systems }: Dataset, id: string): Bundle | null {
  const named = bundleNamed(id);
  if (named === null || named.type === 'category') return named;
  const isKnown =
    parties.has(named.from) &&
    parties.has(named.to) &&
    (named.type === 'pair' || named.system === undefined || systems.has(named.system));
  return isKnown ? named : null;
}
