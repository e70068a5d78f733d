import { dealsCounted, type FlowSums, type Width } from '../../../domain/lenses/flows';
import { STATUS } from '../../../domain/model/status';
import { deals } from '../deals/deals';
import { model } from '../deals/model';
import { amount, stated } from '../grammar/amounts';
import { counted, formatNumber } from '../grammar/grammar';
import { comparedAloud, comparedLine } from './compared-classes';

/** What the width of a line says. */
const WIDTHS: Readonly<Record<Width, string>> = {
  deals: 'number of firm deals',
  tiv: 'volume delivered, in millions of SIPRI TIV',
  items: 'number of items delivered',
  licences: 'number of licences',
};

/** What is said of firm deals of which no part is reported as delivered, or in no number. */
const NOTHING_TOLD: Readonly<Record<Width, string>> = {
  deals: '',
  tiv: 'no volume given',
  items: 'no items reported delivered',
  licences: 'no number of licences given',
};

/** What is said of firm deals that add up to nothing, of which so many do not state what they delivered. */
const nothingTold = (width: Width, lacking: number): string =>
  width === 'tiv' && lacking === 0 ? 'no delivery reported' : NOTHING_TOLD[width];

/** "sanctions", "objects to (2, 1 refused)", "objects to (refused)": what is not in force is told. */
function deeds(label: string, { relationships, counts }: FlowSums): string {
  const notFirm = [...(counts ?? [])].filter(([status]) => STATUS[status].strength !== 'firm');
  if (relationships === 1)
    return [label, ...notFirm.map(([status]) => `(${model.statuses[status].label})`)].join(' ');
  const firm = relationships - notFirm.reduce((sum, [, count]) => sum + count, 0);
  const told = [...(firm > 0 ? [formatNumber(relationships)] : []), ...deals.others(new Map(notFirm))];
  return `${label} (${told.join(', ')})`;
}

/** Numbers with what they count. */
export const measures = {
  comparedLine,
  comparedAloud,
  widths: WIDTHS,
  nothingTold,
  amount,
  stated,
  /** "214 deals", or "1 relationship" where no goods move. */
  count: (count: number, goods: boolean) => (goods ? amount(count, 'deals') : counted(count, 'relationship')),
  /** What is written on the line of a flow: how much goes along it, or what one party does to the other. */
  flow(flow: FlowSums, width: Width): string {
    if (flow.group !== 'goods') return deeds(model.kinds[flow.group].label, flow);
    if (width === 'deals' || dealsCounted(flow, width) === 0)
      return flow.counts ? deals.inShort(flow.counts) : amount(flow.deals, 'deals');
    const lacking = flow.lacking[width];
    return flow[width] === 0 ? nothingTold(width, lacking) : stated(flow[width], width, lacking);
  },
};
