import { formatYears, sameYears } from '../../../domain/filter/years';
import type { Dataset } from '../../../domain/model/dataset';
import type { PartyId } from '../../../domain/model/ids';
import type { YearSpan } from '../../../domain/model/relationship';
import { type DealCounts, firmOf, othersOf } from '../../../domain/sums/firm-deals';
import type { Digest, Lead } from '../../../domain/views/digest';
import { capitalised, counted, forNumber } from '../grammar/grammar';
import { nameInText } from '../grammar/in-text';
import { formatShare } from '../grammar/shares';
import { sums } from '../views/sums';

const MEASURED_BY: Readonly<Record<Digest['measure'], string>> = {
  tiv: 'By the volume delivered, in SIPRI’s trend-indicator value (TIV): a volume, and no money.',
  deals: 'By the number of firm deals.',
};

/** A question that a lead answers. */
function lead(dataset: Dataset, of: Lead): string {
  const name = (id: PartyId) => nameInText(dataset, id);
  switch (of.code) {
    case 'supplied-most':
      return `Who supplied ${name(of.party)} most?`;
    case 'connected':
      return `How are ${name(of.between[0])} and ${name(of.between[1])} connected?`;
    case 'busiest':
      return `What was ordered from ${name(of.party)} or delivered by it in ${of.year}, its busiest year?`;
  }
}

/** What files hold, by the statuses of their deals: licences are no orders. */
function heldIn(deals: DealCounts): string {
  if (firmOf(deals) > 0) return 'Orders and deliveries';
  return othersOf(deals).every(({ status }) => status === 'authorised') ? 'Licences' : 'Dates';
}

/** When deals were ordered and when delivered, apart where these are not the same years: "Orders of 1940-2024, deliveries of 1950-2024." */
function years(
  { ordered, delivered }: Pick<Digest, 'ordered' | 'delivered'>,
  span: YearSpan,
  deals: DealCounts,
): string {
  if (!ordered || !delivered || sameYears(ordered, delivered))
    return `${heldIn(deals)} of ${formatYears(span)}.`;
  return `Orders of ${formatYears(ordered)}, deliveries of ${formatYears(delivered)}.`;
}

/** What the registers and tables that were opened come to. */
export const registerCard = {
  shares: 'Shares in the whole file',
  /** Where filters show only a part of it. */
  notFiltered: 'Of all deals of all years in the file, not only of those that the filters show.',
  /** By what the shares are measured, and what they lack. */
  measuredBy({ measure, lacking, guessed }: Digest, dataset: Dataset): string {
    if (measure === 'deals') return MEASURED_BY.deals;
    const deals = `${counted(lacking, 'deal')} ${forNumber(lacking, 'does', 'do')}`;
    return [
      MEASURED_BY.tiv,
      ...(lacking > 0 ? [`Shares lack what ${deals} not state, or not for every delivery.`] : []),
      ...(guessed.tiv > 0 ? [sums.restOnGuess(guessed, dataset)] : []),
    ].join(' ');
  },
  share: formatShare,
  exporters: 'Exporters',
  importers: 'Importers',
  categories: 'Categories',
  leads: 'Questions',
  lead,
  opened: 'Files that you opened',
  several: (files: number) => `${files} registers and tables`,
  deals: (deals: string) => `${capitalised(deals)}.`,
  /** Of which years what the files hold is: of a file without a firm deal, only that it holds licences or what else it is. */
  years,
};
