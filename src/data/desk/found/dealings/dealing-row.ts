/** How the tables of words of dealing are written. */
import type { Kind } from '../../../../domain/model/relationship';
import type { Status } from '../../../../domain/model/status';
import type { Direction } from '../found';

/** What words of dealing mean. */
export interface DealingMeaning {
  readonly relationship: Kind | null;
  readonly status: Status | null;
  readonly direction: Direction;
  readonly isNoun: boolean;
  /** Whether it speaks of dealing only beside arms, a licence, a contract: one may also receive a letter. */
  readonly needsDeal: boolean;
  /** Whether it speaks of dealing only where arms are what it is done to: one may also send a letter. */
  readonly needsGoods: boolean;
  /** Whether it speaks of a deal only where a delivery is what it is told of: "was completed". */
  readonly needsDelivery: boolean;
  /** Whether what it denies has to be something that was said: one may also dismiss a minister. */
  readonly needsReport: boolean;
  /** Whether who gives and who takes is told by "to" and "from" alone: "leased". */
  readonly isEitherWay: boolean;
  /** Whether it denies: "denied". Of a licence the same word refuses. */
  readonly isDenial: boolean;
  /** Whether it tells of what is meant to be done: "plans to buy". */
  readonly isPlan: boolean;
  /** Whether it tells how arms come, and not how the deal is made: what is to come by some day was ordered. */
  readonly isComing: boolean;
}

/** Words parted by commas, and what they mean where that is not the usual. */
export type DealingRow = readonly [words: string, meaning: Partial<DealingMeaning>];

/** What words for supplying mean. */
export const supplies = (
  status: Status | null,
  direction: Direction,
  more: Partial<DealingMeaning> = {},
): Partial<DealingMeaning> => ({
  relationship: 'supplies',
  status,
  direction,
  ...more,
});

/** Words that tell of what is meant to be done. */
export const PLAN = { isPlan: true };
/** Words that tell how arms come. */
export const COMING = { isComing: true };
/** Words that are a noun. */
export const NOUN = { isNoun: true };
/** Words that speak of dealing only beside arms, a licence, a contract. */
export const DEAL = { needsDeal: true };
/** Words that speak of dealing only where arms are what it is done to. */
export const GOODS = { needsGoods: true };
/** Words that speak of dealing only where a delivery is told of. */
export const DELIVERY = { needsDelivery: true };
