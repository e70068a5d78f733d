/** How the tables of words of dealing are written. */
import type { Kind } from '../../../domain/model/relationship';
import type { Status } from '../../../domain/model/status';
import type { Direction } from './found';

/** What words of dealing mean. */
export interface DealingMeaning {
  readonly relationship: Kind | null;
  readonly status: Status | null;
  readonly direction: Direction;
  readonly isNoun: boolean;
  /** Whether it speaks of dealing only beside arms, a licence, a contract: one may also receive a letter. */
  readonly needsDeal: boolean;
  /** Whether it denies: "denied". Of a licence the same word refuses. */
  readonly isDenial: boolean;
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

/** Words that are a noun. */
export const NOUN = { isNoun: true };
/** Words that speak of dealing only beside arms, a licence, a contract. */
export const DEAL = { needsDeal: true };
