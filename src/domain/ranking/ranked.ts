/** Who is ranked by a measure, in which order, and who is not. */
import type { MeasureId } from './measures';
import type { MeasuredParty } from './ranking';
import { MEASURE_OVER, MEASURE_UNIT } from './units';

/** Over how many deals a measure has to be, for a party to be ranked by it. */
export const MIN_DEALS = [1, 3, 5, 10, 25] as const;

/** So many parties make a ranking that needs none of those with few deals. */
const ENOUGH = 10;
/** As few deals say little of shares: of one deal, all comes from one. */
const FEW = 5;

/** The parties in their order, and why others have no place in it. */
export interface Ranked {
  readonly parties: readonly RankedParty[];
  /** How many do nothing of what is measured: who exports nothing has no share of anybody in it. */
  readonly idle: number;
  /** Of how many it cannot be told, since no deal states a volume, or none with a partner who is named. */
  readonly untold: number;
  /** Of how many it would be over fewer deals than asked for. */
  readonly few: number;
}

/** A party in its place, which equal values share. */
export interface RankedParty {
  readonly place: number;
  readonly of: MeasuredParty;
}

/** Over how many deals a measure has to be, where a reader does not say: shares and concentration are of no use over one. */
export function leastByItself(parties: readonly MeasuredParty[], measure: MeasureId): number {
  const isShare = MEASURE_OVER[measure].of === 'volume' && MEASURE_UNIT[measure] !== 'tiv';
  const enough = parties.filter((of) => of.values[measure] !== null && of.deals[measure] >= FEW).length;
  return isShare && enough >= ENOUGH ? FEW : 1;
}

/** Whether a party takes no part in what is measured: who exports nothing has no volume exported. */
export function isIdle({ values }: MeasuredParty, measure: MeasureId): boolean {
  const { side } = MEASURE_OVER[measure];
  return side !== 'both' && values[side === 'out' ? 'exports' : 'imports'] === 0;
}

function byValue(measure: MeasureId, isRising: boolean) {
  const numberOf = ({ values }: MeasuredParty) => values[measure] ?? 0;
  const sign = isRising ? 1 : -1;
  return (a: MeasuredParty, b: MeasuredParty): number =>
    sign * (numberOf(a) - numberOf(b)) ||
    b.deals[measure] - a.deals[measure] ||
    (a.party < b.party ? -1 : Number(a.party > b.party));
}

/**
 * The parties by a measure, the greatest first, or the smallest. Of equal ones that comes first which it is over most deals of,
 * so that everyone sees the same order.
 */
export function rankedBy(
  parties: readonly MeasuredParty[],
  measure: MeasureId,
  least = 1,
  isRising = false,
): Ranked {
  const active = parties.filter((of) => !isIdle(of, measure));
  const told = active.filter(({ values }) => values[measure] !== null);
  const enough = told.filter(({ deals }) => deals[measure] >= least).sort(byValue(measure, isRising));
  const ranked: RankedParty[] = [];
  for (const [i, of] of enough.entries()) {
    const before = ranked[i - 1];
    const isEqual = before !== undefined && before.of.values[measure] === of.values[measure];
    ranked.push({ of, place: isEqual ? before.place : i + 1 });
  }
  return {
    parties: ranked,
    idle: parties.length - active.length,
    untold: active.length - told.length,
    few: told.length - enough.length,
  };
}
