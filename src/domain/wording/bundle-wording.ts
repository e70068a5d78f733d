/** How bundles are called. */
import type { Bundle } from '../lenses/bundle';
import { type Dataset, partyOf, systemOf } from '../model/dataset';
import { KIND } from '../model/relationship';
import { CATEGORY_LABEL } from '../model/system';

/** What a flow goes through: "Tor-M1", or "air-defence systems". */
function throughOf(dataset: Dataset, { system, category }: Bundle & { type: 'flow' }): string {
  if (system) return systemOf(dataset, system).name;
  return category ? CATEGORY_LABEL[category] : 'arms';
}

/** What a line is called before the words on it, which say what it is where no goods move: "Russia to Venezuela". */
export function lineTitle(dataset: Dataset, bundle: Bundle): string {
  if (bundle.type !== 'pair') return bundleTitle(dataset, bundle);
  return `${partyOf(dataset, bundle.from).name} to ${partyOf(dataset, bundle.to).name}`;
}

/** A bundle in a few words: "Russia to Venezuela", "Russia to Venezuela, aircraft", "Missiles". */
export function bundleTitle(dataset: Dataset, bundle: Bundle): string {
  if (bundle.type === 'category') {
    const label = CATEGORY_LABEL[bundle.category];
    return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
  }
  const ends = `${partyOf(dataset, bundle.from).name} to ${partyOf(dataset, bundle.to).name}`;
  if (bundle.type === 'flow') return `${ends}, ${throughOf(dataset, bundle)}`;
  return bundle.kind === 'goods' ? ends : `${ends}, ${KIND[bundle.kind].label}`;
}
