/** The bands that a reader sees deals against: those that are shipped, and those that the dataset brings. */

import { compareEdtf } from '../dates/edtf';
import { memoizePer } from '../memoize/memoize';
import type { Band } from '../model/band';
import type { Dataset } from '../model/dataset';
import type { PartyId } from '../model/ids';
import type { Relationship, YearSpan } from '../model/relationship';
import { NO_FIRST_DAY, NO_LAST_DAY } from '../model/year-meanings';
import { SHIPPED_BANDS } from './documents';
import { type Answer, extentOf, isOrderedDuring } from './during';

const allBands = memoizePer(({ bands = [] }: Dataset): readonly Band[] =>
  [...SHIPPED_BANDS, ...bands].sort((a, b) => compareEdtf(a.from, b.from)),
);

/** The bands that are about these parties, the earliest first. */
export function bandsAbout(dataset: Dataset, parties: readonly PartyId[]): Band[] {
  return allBands(dataset).filter((band) => band.parties.some((party) => parties.includes(party)));
}

/** A band during which a deal was ordered, or may have been. */
export interface BandOfDeal {
  readonly band: Band;
  readonly answer: Exclude<Answer, 'no'>;
}

/** The bands during which a deal was ordered, or may have been. */
export function bandsOfDeal(dataset: Dataset, deal: Relationship): BandOfDeal[] {
  return bandsAbout(dataset, [deal.to]).flatMap((band) => {
    const answer = isOrderedDuring(deal, band);
    return answer === 'no' ? [] : [{ band, answer }];
  });
}

/** A band over a track of years: from where to where, as parts of it, and whether it goes on beyond what is known. */
export interface Strip {
  readonly band: Band;
  readonly start: number;
  readonly end: number;
  readonly isOpen: boolean;
}

const DAYS_OF_YEAR = 372;

/** A day as a number of years, with as much of the year as has gone; months are as long as one another, which nobody sees. */
function inYears(day: number): number {
  const [year, month, date] = [Math.trunc(day / 10_000), Math.trunc((day % 10_000) / 100), day % 100];
  return year + ((month - 1) * 31 + date - 1) / DAYS_OF_YEAR;
}

/** Where bands lie over a track of years; those that are outside of it are left out. One without an end reaches to that of the track. */
export function stripsOf(bands: readonly Band[], { first, last }: YearSpan): Strip[] {
  const length = last - first + 1;
  return bands.flatMap((band) => {
    const extent = extentOf(band);
    const from = extent.first === NO_FIRST_DAY ? first : inYears(extent.first);
    const isOpen = band.until === null;
    const to = isOpen || extent.last === NO_LAST_DAY ? last + 1 : inYears(extent.last);
    const [start, end] = [Math.max(0, (from - first) / length), Math.min(1, (to - first) / length)];
    return start < end ? [{ band, start, end, isOpen }] : [];
  });
}

/** How many parties bands are shown of at once: more would be a carpet. */
const MAX_PARTIES = 3;

/** Whose bands a reader of a view expects: those of the party that is selected, else of the importers or parties that are filtered to. */
export function partiesOfBands(
  selected: readonly PartyId[],
  included: readonly (readonly PartyId[])[],
): readonly PartyId[] {
  if (selected.length > 0) return selected;
  const filtered = included.find((parties) => parties.length > 0) ?? [];
  return filtered.length <= MAX_PARTIES ? filtered : [];
}
