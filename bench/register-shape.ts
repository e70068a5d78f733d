/**
 * How real registers are shaped, in a few numbers: what was counted in a download of SIPRI's register of 1950 to 2024
 * (29,512 deals) and in the deliveries of the same years (categories), rounded. No row of either is here.
 */
import type { Condition } from '../src/domain/model/deal';
import type { Kind } from '../src/domain/model/relationship';
import type { Category } from '../src/domain/model/system';

/** How many of each there are, whatever the number of deals. */
export const COUNT = { parties: 258, suppliers: 138, recipients: 255, pairs: 3150, deals: 29_515 } as const;

/** How often the suppliers stand in the deals, by rank from 1: the first has a third, the 50th one in 1,500. */
export const supplierWeight = (rank: number): number => rank ** -1 * Math.exp(-rank / 25);

/** How often the recipients stand in the deals: far more evenly, the first has a fortieth. */
export const recipientWeight = (rank: number): number => Math.exp(-rank / 65);

/** How much some recipients keep to some suppliers: the spread of a log-normal factor for each pair. */
export const LOYALTY = 1.3;

/** How many designations a supplier of so many deals has: 1,062 for the first, with 9,479 deals. */
export const systemsFor = (deals: number): number => Math.max(1, Math.round(deals ** 0.76));

/** How often a supplier's designations stand in its deals, by rank from 1. */
export const systemWeight = (rank: number): number => (rank + 10) ** -1.1;

/** How many of a supplier's designations no supplier before it has. */
export const NEW_SYSTEMS = 0.66;

/** The shares of the categories, of the deals. */
export const CATEGORY_SHARE: Readonly<Partial<Record<Category, number>>> = {
  aircraft: 0.35,
  missiles: 0.16,
  'armoured-vehicles': 0.15,
  ships: 0.09,
  sensors: 0.08,
  artillery: 0.06,
  engines: 0.05,
  'air-defence': 0.03,
  'naval-weapons': 0.02,
  other: 0.01,
  satellites: 0.001,
};

/** The shares of the conditions of the goods. */
export const CONDITION_SHARE: Readonly<Record<Condition, number>> = {
  new: 0.75,
  'second-hand': 0.24,
  modernised: 0.02,
};

/** Production under licence, by what the comments say. */
export const KIND_SHARE: Readonly<Partial<Record<Kind, number>>> = {
  supplies: 0.97,
  'licenses-production': 0.03,
};

/** How many of the deals that have deliveries have not had all of them. */
export const PARTLY = 0.02;

/** How many of the deals without a delivery were cancelled. */
export const CANCELLED = 0.1;

/** How many deals have a comment. */
export const REMARKED = 0.82;

/** The first year, and the shares of each span of five years from then on. */
export const FIRST_YEAR = 1950;
export const LAST_YEAR = 2024;
export const YEARS_IN_SPAN = 5;
export const ORDERED_IN_SPAN = [4, 5, 6, 6, 7, 8, 9, 7, 6, 6, 6, 7, 8, 8, 8] as const;

/** The shares of deals with 0, 1, 2 … years of delivery; beyond the list each has 0.8 of the one before. */
export const DELIVERY_YEARS = geometricTail([4, 51, 23, 9, 4.5, 2.8, 1.5, 0.9], 0.8, 40);

/** The shares of deals whose first delivery is 0, 1, 2 … years after the order. */
export const YEARS_TO_DELIVERY = geometricTail([26, 40, 15, 8, 4.5, 2.7, 1.3], 0.6, 15);

/** The shares of deliveries that are 1, 2 … years after the one before. */
export const YEARS_BETWEEN = [93.5, 4.3, 1.2, 0.5, 0.3, 0.2] as const;

function geometricTail(shares: readonly number[], ratio: number, length: number): readonly number[] {
  const last = shares.at(-1) ?? 0;
  const tail = Array.from({ length: length - shares.length }, (_, i) => last * ratio ** (i + 1));
  return [...shares, ...tail];
}
