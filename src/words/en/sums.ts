import { firmOf } from '../../domain/sums/firm-deals';
import type { ItemSums, Stated, Sums } from '../../domain/sums/sums';
import { formatNumber } from '../../domain/text/numbers';
import type { SelectedSums } from '../../domain/views/sums-of-selected';
import { deals } from './deals';
import { capitalised, counted, forNumber } from './grammar';

/** "98 do not, 3 state only a part"; nothing where all state it that can. */
function lack(lacking: number, partial: number): string {
  return [
    ...(lacking > 0 ? [`${formatNumber(lacking)} ${forNumber(lacking, 'does', 'do')} not`] : []),
    ...(partial > 0 ? [`${formatNumber(partial)} ${forNumber(partial, 'states', 'state')} only a part`] : []),
  ].join(', ');
}

/** " in the 214 deals that state it (98 do not)", or nothing where all state it that can. */
function asFarAsStated(what: string, { stated, lacking }: Stated, partial = 0): string {
  const lacks = lack(lacking, partial);
  if (lacks === '') return '';
  return ` in the ${counted(stated, 'deal that states', 'deals that state')} ${what} (${lacks})`;
}

/** "24 items delivered", "10 of 24 items told as delivered", "24 items, none told as delivered". */
function items(sums: ItemSums): string {
  const { sum, delivered, untold } = sums;
  const all = counted(sum, 'item');
  const where = asFarAsStated('a number', sums);
  if (delivered === sum) return `${all} delivered${where}`;
  if (delivered === 0 && untold > 0) return `${all}${where}, of which some came, but it is not told how many`;
  if (delivered === 0) return `${all}${where}, none told as delivered`;
  return `${formatNumber(delivered)} of ${all} told as delivered${where}`;
}

function undelivered(count: number, firm: number): string {
  if (count === firm) return 'none of the firm deals is told as delivered';
  return `${formatNumber(count)} of the ${formatNumber(firm)} firm deals ${forNumber(count, 'is', 'are')} not told as delivered`;
}

/** "3 deals that the register tells of too are counted once" */
function again(count: number): string {
  return `${counted(count, 'deal')} that the register tells of too ${forNumber(count, 'is', 'are')} counted once`;
}

/** Sums in words; what nothing is known of is null. */
export interface SumsInWords {
  readonly deals: string;
  readonly tiv: string | null;
  readonly items: string | null;
  readonly undelivered: string | null;
  readonly again: string | null;
}

/** Says sums in words, each with what it lacks, so that nobody takes one for more than it is. */
function each(sums: Sums): SumsInWords {
  const { tiv } = sums;
  // Small volumes differ in their decimals; in large ones these say nothing.
  const volume = formatNumber(tiv.sum < 10 ? tiv.sum : Math.round(tiv.sum));
  return {
    deals: deals.byStatus(sums.deals),
    tiv: tiv.stated > 0 ? `${volume} million TIV delivered${asFarAsStated('it', tiv, tiv.partial)}` : null,
    items: sums.items && sums.items.stated > 0 ? items(sums.items) : null,
    undelivered: sums.undelivered > 0 ? undelivered(sums.undelivered, firmOf(sums.deals)) : null,
    again: sums.again > 0 ? again(sums.again) : null,
  };
}

/** All but the number of deals as one text: "157,677 million TIV delivered; 2 of the 9 firm deals are not told as delivered." */
function besideDeals(sums: Sums): string {
  const words = each(sums);
  const text = [words.tiv, words.items, words.undelivered, words.again]
    .filter((one) => one !== null)
    .join('; ');
  return text && `${capitalised(text)}.`;
}

const SIDES = { exports: 'Exports', imports: 'Imports' } as const;

/** What the firm deals among others add up to. */
export const sums = {
  each,
  besideDeals,
  /** "Imports: 12 firm deals, 1 possible, 1 not concluded. 1,200 million TIV delivered." */
  ofSelected({ side, sums: own }: SelectedSums): string {
    const whole = `${deals.byStatus(own.deals)}. ${besideDeals(own)}`.trim();
    return side === null ? whole : `${SIDES[side]}: ${whole}`;
  },
};
