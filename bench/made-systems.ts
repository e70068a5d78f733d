/** Which systems each supplier of a made register has, and of which category they are. */
import type { Category } from '../src/domain/model/system';
import type { MadePairs } from './made-pairs';
import { type Chance, pickBy } from './random';
import { CATEGORY_SHARE, COUNT, NEW_SYSTEMS, systemsFor, systemWeight } from './register-shape';

/** The systems: the category of each, and for each supplier the codes of its own with their shares of its deals. */
export interface MadeSystems {
  readonly categories: readonly Category[];
  readonly categoryCodes: readonly number[];
  readonly ofSupplier: readonly { readonly codes: readonly number[]; readonly weights: readonly number[] }[];
}

/** How many deals each supplier has in a register of the real size. */
function dealsOfSuppliers({ from, weights }: MadePairs): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const deals = new Array<number>(COUNT.suppliers).fill(0);
  from.forEach((supplier, i) => {
    deals[supplier] = (deals[supplier] ?? 0) + ((weights[i] ?? 0) / total) * COUNT.deals;
  });
  return deals;
}

/** Gives every supplier its systems: most are its own, the others were another's before. */
export function madeSystems(pairs: MadePairs, chance: Chance): MadeSystems {
  let systems = 0;
  const ofSupplier = dealsOfSuppliers(pairs).map((deals) => {
    const known = systems;
    const codes = new Set<number>();
    for (let rank = 0; rank < systemsFor(deals); rank += 1) {
      const isNew = known === 0 || chance() < NEW_SYSTEMS;
      codes.add(isNew ? systems++ : Math.floor(chance() * known));
    }
    return { codes: [...codes], weights: [...codes].map((_, rank) => systemWeight(rank + 1)) };
  });
  const pickCategory = pickBy(Object.values(CATEGORY_SHARE), chance);
  return {
    categories: Object.keys(CATEGORY_SHARE) as Category[],
    categoryCodes: Array.from({ length: systems }, pickCategory),
    ofSupplier,
  };
}
