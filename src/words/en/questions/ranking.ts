import type { Counting } from '../../../domain/model/counting';
import type { MeasureId } from '../../../domain/ranking/measures';
import type { Ranked } from '../../../domain/ranking/ranked';
import type { Ranking } from '../../../domain/ranking/ranking';
import { MEASURE_OVER, type MeasureUnit } from '../../../domain/ranking/units';
import { countedWhere } from '../grammar/counting';
import { counted, formatNumber, forNumber } from '../grammar/grammar';
import { formatShare } from '../grammar/shares';

/** A measure: what it is called, what it says, and whose formula it is. */
interface MeasureWords {
  readonly name: string;
  readonly meaning: string;
  /** Left out where it is no more than a count or a sum. */
  readonly after?: string;
}

const MEASURES: Readonly<Record<MeasureId, MeasureWords>> = {
  exports: { name: 'Deals as exporter', meaning: 'How many deals it is the exporter of.' },
  imports: { name: 'Deals as importer', meaning: 'How many deals it is the importer of.' },
  recipients: { name: 'Partners it exports to', meaning: 'To how many parties it exports.' },
  suppliers: { name: 'Partners it imports from', meaning: 'From how many parties it imports.' },
  'tiv-out': {
    name: 'Volume exported',
    meaning: 'What it has delivered, in millions of SIPRI’s TIV: a volume of arms, and no money.',
  },
  'tiv-in': {
    name: 'Volume imported',
    meaning: 'What was delivered to it, in millions of SIPRI’s TIV: a volume of arms, and no money.',
  },
  'supplier-share': {
    name: 'Share of its greatest supplier',
    meaning: 'The part of the volume delivered to it that came from one supplier, its greatest.',
  },
  'recipient-share': {
    name: 'Share of its greatest recipient',
    meaning: 'The part of the volume that it delivered that went to one recipient, its greatest.',
  },
  concentration: {
    name: 'Concentration of its suppliers',
    meaning:
      'From nearly 0 to 1: the squares of the shares of its suppliers in the volume delivered to it, added up. It is 1 where all came from one, and 0.25 where four share it equally.',
    after:
      'The Herfindahl-Hirschman index: A. O. Hirschman, National Power and the Structure of Foreign Trade, 1945; O. C. Herfindahl, Concentration in the Steel Industry, 1950.',
  },
  betweenness: {
    name: 'Between others (betweenness)',
    meaning:
      'From 0 to 1: of the shortest ways between all pairs of other parties, from partner to partner, the part that leads through it. Which way a deal goes, and how large it is, does not matter. It says who joins parties that do not trade with each other, not who passes arms on.',
    after:
      'L. C. Freeman, A set of measures of centrality based on betweenness, 1977, doi 10.2307/3033543; worked out after U. Brandes, A faster algorithm for betweenness centrality, 2001, doi 10.1080/0022250X.2001.9990249.',
  },
};

const decimals = (value: number) => value.toFixed(3);

const UNITS: Readonly<Record<MeasureUnit, (value: number) => string>> = {
  count: formatNumber,
  tiv: (value) => formatNumber(value < 10 ? Math.round(value * 100) / 100 : Math.round(value)),
  share: formatShare,
  index: decimals,
};

/** What parties do that are of no account for a measure: none does neither. */
const IDLE = { out: 'export', in: 'import', both: '' } as const;

/** "61 of 188 parties are not ranked: 40 import nothing by a firm deal, 9 …", or nothing where all are. */
function notRanked(ranked: Ranked, measure: MeasureId, least: number): string {
  const { idle, untold, few, parties } = ranked;
  const { side, of } = MEASURE_OVER[measure];
  const without = idle + untold + few;
  if (without === 0) return '';
  const does = forNumber(idle, `${IDLE[side]}s`, IDLE[side]);
  const has = forNumber(few, 'has', 'have');
  const whys = [
    ...(idle > 0 ? [`${formatNumber(idle)} ${does} nothing by a firm deal`] : []),
    ...(untold > 0
      ? [
          `of ${formatNumber(untold)} it cannot be told, because no deal states a volume, or none with a partner who is named`,
        ]
      : []),
    ...(few > 0
      ? [
          `${formatNumber(few)} ${has} fewer than ${formatNumber(least)} deals${of === 'volume' ? ' that state a volume' : ''}`,
        ]
      : []),
  ];
  const all = counted(parties.length + without, 'party', 'parties');
  return `${formatNumber(without)} of ${all} ${forNumber(without, 'is', 'are')} not ranked: ${whys.join('; ')}.`;
}

/** Parties by what can be measured of their deals. */
export const ranking = {
  title: 'Ranking of the parties',
  close: 'Close',
  by: 'Rank by',
  measures: MEASURES,
  value: (unit: MeasureUnit, value: number | null) => (value === null ? 'not told' : UNITS[unit](value)),
  /** Whose share it is, after the share. */
  of: (name: string) => `(${name})`,
  place: 'Place',
  /** The column that says over how many deals a value is. */
  deals: (measure: MeasureId) => (MEASURE_OVER[measure].of === 'volume' ? 'Deals with a volume' : 'Deals'),
  least: 'Only parties with at least',
  leastDeals: (deals: number) => counted(deals, 'deal'),
  notRanked,
  save: 'Save as CSV',
  csv: 'Ranking (CSV)',
  party: 'Party',
  /** Over what it is, and what it lacks. */
  basis(
    { deals, withoutVolume, withNameless }: Omit<Ranking, 'parties'>,
    isOfVolume: boolean,
    counting: Counting | null = null,
  ): string {
    const without = counted(withoutVolume, 'of them states', 'of them state');
    const nameless = counted(withNameless, 'deal is', 'deals are');
    return [
      `Over ${counted(deals, 'firm deal')} in what is shown, each counted once.`,
      ...(isOfVolume && withoutVolume > 0
        ? [
            `${without} no volume delivered${countedWhere(counting)}, and ${forNumber(withoutVolume, 'is', 'are')} not in it.`,
          ]
        : []),
      ...(withNameless > 0
        ? [
            `${nameless} with somebody whom the source cannot name, who is not ranked and counts as no partner.`,
          ]
        : []),
    ].join(' ');
  },
  none: 'What is shown holds no firm deal, so that there is nothing to rank by.',
  more: (count: number, all: number) => `Show ${formatNumber(count)} more of ${formatNumber(all)}`,
};
