import type { Status } from '../../../domain/model/status';
import { type DealCounts, firmOf, othersOf } from '../../../domain/sums/firm-deals';
import { counted, formatNumber } from '../grammar/grammar';
import { model } from './model';

/** Where the name of a status does not read well after a number. */
const COUNTED: Readonly<Partial<Record<Status, (count: number) => string>>> = {
  opinion: (count) => counted(count, 'opinion'),
  unknown: (count) => `${formatNumber(count)} of a status that is not known here`,
  negotiating: (count) => `${formatNumber(count)} under negotiation`,
};

/** "1 possible", "1 not concluded": the deals that are not added up. */
function others(counts: DealCounts): string[] {
  return othersOf(counts).map(
    ({ status, count }) =>
      COUNTED[status]?.(count) ?? `${formatNumber(count)} ${model.statuses[status].label}`,
  );
}

/** How many statuses are named where there is little room. */
const FEW = 2;

/** "12 firm deals", or "12 deals" where nothing stands beside them that is not firm. */
function firmDeals(firm: number, hasOthers: boolean): string {
  return hasOthers ? counted(firm, 'firm deal') : counted(firm, 'deal');
}

/**
 * How many deals there are, so that nobody takes for a deal what is none: "12 firm deals, 1 possible, 1 not concluded",
 * "146 deals" where all are firm, "no firm deal, 1 not concluded" where none is.
 */
function byStatus(counts: DealCounts): string {
  const [firm, rest] = [firmOf(counts), others(counts)];
  if (firm > 0) return [firmDeals(firm, rest.length > 0), ...rest].join(', ');
  return rest.length > 0 ? ['no firm deal', ...rest].join(', ') : 'no deals';
}

/** The same for the little room on a line or in a list: "12 firm deals, 4 others", "1 not concluded". */
function inShort(counts: DealCounts): string {
  const [firm, rest] = [firmOf(counts), others(counts)];
  if (rest.length <= FEW) return firm > 0 ? byStatus(counts) : rest.join(', ') || 'no deals';
  const left = [...counts.values()].reduce((sum, count) => sum + count, 0) - firm;
  return firm > 0
    ? `${firmDeals(firm, true)}, ${formatNumber(left)} others`
    : `${formatNumber(left)} deals, none firm`;
}

/** How many deals there are, of which states. */
export const deals = { others, byStatus, inShort };
