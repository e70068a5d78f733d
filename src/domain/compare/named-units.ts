/** Which things are set side by side: nobody whom a source cannot name, who may be somebody else in each deal, and is no partner of both sides. */
import { isNameless } from '../model/nameless';
import type { ComparedUnit, Unit } from './compared';

/** How many firm deals each side has with those who cannot be named. */
export type UnnamedDeals = Readonly<Record<'a' | 'b', number>>;

/** The things of which one may say on which side they are, and the deals with anyone else; null where there are none. */
export interface NamedUnits {
  readonly units: readonly ComparedUnit[];
  readonly unnamed: UnnamedDeals | null;
}

/** Takes out of some units who has no name. Pairs stay as they are: each says of whom it is. */
export function namedUnits(all: readonly ComparedUnit[], unit: Unit): NamedUnits {
  if (unit === 'pair' || unit === 'category') return { units: all, unnamed: null };
  const isUnnamed = ({ ids, class: own }: ComparedUnit) => own !== null && ids.some(isNameless);
  const unnamed = all.filter(isUnnamed);
  if (unnamed.length === 0) return { units: all, unnamed: null };
  const dealsOn = (side: 'a' | 'b') => unnamed.reduce((sum, own) => sum + own[side].deals, 0);
  return { units: all.filter((own) => !isUnnamed(own)), unnamed: { a: dealsOn('a'), b: dealsOn('b') } };
}
