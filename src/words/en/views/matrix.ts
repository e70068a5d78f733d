import { groupOf } from '../../../domain/groups/groups';
import type { Width } from '../../../domain/lenses/flows';
import type { Tally } from '../../../domain/lenses/matrix/matrix';
import type { PLAIN_ORDERS } from '../../../domain/lenses/matrix/orders';
import type { SubjectKind } from '../../../domain/lenses/subjects';
import { rounded } from '../grammar/amounts';
import { counted, formatNumber } from '../grammar/grammar';
import { measures } from './measures';

/** Which deals a width counts, or adds something up of. */
const COUNTED: Readonly<Record<Width, 'firm' | 'authorised'>> = {
  deals: 'firm',
  tiv: 'firm',
  items: 'firm',
  licences: 'authorised',
};

const ONE = { firm: 'a firm deal', authorised: 'an authorised deal' } as const;

/** "1,204 million TIV (3 deals not stated) in 80 deals", "80 deals". */
function firm({ sum, deals, lacking }: Tally, width: Width): string {
  if (width === 'deals') return measures.amount(deals, 'deals');
  const amount = sum > 0 ? measures.stated(sum, width, lacking) : measures.nothingTold(width, lacking);
  return `${amount} in ${measures.amount(deals, 'deals')}`;
}

/** The deals of a tally that are counted. */
type Firm = Pick<Tally, 'sum' | 'deals' | 'lacking'>;

/** The same where a heading says what it counts: "1,204 (3 deals not stated)". */
function bare({ sum, lacking }: Firm, width: Width): string {
  if (width !== 'deals' && sum === 0) return measures.nothingTold(width, lacking);
  const number = formatNumber(rounded(sum, width));
  return lacking > 0 ? `${number} (${measures.amount(lacking, 'deals')} not stated)` : number;
}

/** What is in several pairs that is not added up. */
const besideFirm = ({ without, others }: Tally, width: Width): string[] => [
  ...(without > 0 ? [`${counted(without, 'pair')} without ${ONE[COUNTED[width]]}`] : []),
  ...(others > 0 ? [`${counted(others, 'relationship')} of other kinds`] : []),
];

/** What several pairs add up to, and what is in them that is not added up. */
function tally(of: Tally, width: Width): string {
  const told = [
    ...(of.deals > 0 ? [`${firm(of, width)}, ${counted(of.pairs, 'pair')}`] : []),
    ...besideFirm(of, width),
  ];
  return told.join('; ') || 'nothing';
}

/** Some of many that stand in a row, from the first to the last; the last of all may be that of all others. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly of: number;
  readonly hasOthers?: boolean;
}

/** "Rows 1 to 14 of 16 and “others”": as many as are said to be shown, and what is added up beside them. */
function stretch(what: string, { first, last, of, hasOthers = false }: Stretch): string {
  const own = hasOthers ? of - 1 : of;
  const [from, to] = [Math.min(first, own), Math.min(last, own)];
  const others = hasOthers ? (last > own ? ', with “others”' : ' and “others”') : '';
  return `${what} ${formatNumber(from)} to ${formatNumber(to)} of ${formatNumber(own)}${others}`;
}

/** What of a sum stays among those of a part of a fold: it is in that of its row and of its column. */
const ofWhich = (within: Tally | null, width: Width): string =>
  within && within.deals > 0 ? `; of which among themselves ${firm(within, width)}` : '';

/** What a row or column is to the view, after its name. */
const SUBJECTS: Readonly<Record<SubjectKind, (name: string) => string>> = {
  centre: (name) => `${name}, a centre of this view`,
  asked: (name) => `${name}, asked about`,
};

/** By what rows and columns are ordered, where that is no measure. */
const ORDERS: Readonly<Record<(typeof PLAIN_ORDERS)[number], string>> = {
  weight: 'greatest first',
  name: 'by name',
  region: 'by part of the world',
  likeness: 'alike together',
};

/** What the numbers in the cells are. */
const CELLS: Readonly<Record<Width, string>> = {
  deals: 'Numbers count firm deals.',
  items: 'Numbers count the items of firm deals.',
  licences: 'Numbers count licences, which are authorised deals and no firm ones.',
  tiv: 'Numbers are million TIV of firm deals, a volume and no money.',
};

/** Rows, columns and cells, in words. */
export const matrix = {
  /** What the rows and columns are: of exporters and importers where there is trade alone. */
  title: (isTrade: boolean) => (isTrade ? 'Exporters by importers' : 'From whom, to whom'),
  rows: (isTrade: boolean) => (isTrade ? 'Exporters' : 'From'),
  columns: (isTrade: boolean) => (isTrade ? 'Importers' : 'To'),
  corner: (isTrade: boolean) =>
    isTrade ? 'Rows: exporters. Columns: importers.' : 'Rows: from whom. Columns: to whom.',
  /** What opens the same as a table, what closes it, and what stands over it. */
  asTable: 'As a table',
  closeTable: 'Close',
  tableOf: (isTrade: boolean, width: Width, isCompared: boolean) =>
    [
      isTrade ? 'Exporters in rows, importers in columns.' : 'From whom in rows, to whom in columns.',
      CELLS[width],
      isCompared ? 'Sums are of A and B together, and count a deal of both once.' : '',
      `What is not ${COUNTED[width]}, and what is no deal, stands in words, and is in no sum.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  /** The keys of the table, each as it is named on a keyboard. */
  tableKeys: <Key>(key: (name: string) => Key): readonly (string | Key)[] => [
    ...[key('↑'), ' ', key('↓'), ' ', key('←'), ' ', key('→'), ' go from one filled cell to the next, '],
    ...[key('Enter'), ' opens it.'],
  ],
  /** "12; 1 possible": what is firm in a cell of the table, and what is beside it. */
  cellInTable: (of: Firm, width: Width, beside: readonly string[]) =>
    [...(of.deals > 0 ? [bare(of, width)] : []), ...beside].join('; '),
  sumInTable: (of: Tally, width: Width) =>
    [...(of.deals > 0 ? [bare(of, width)] : []), ...besideFirm(of, width)].join('; '),
  moreRows: (more: number, of: number) => `Show ${counted(more, 'more row')} of ${formatNumber(of)}`,
  order: 'Order',
  orders: ORDERS,
  /** Over the measures of a party by which rows and columns can be ordered. */
  byMeasure: 'By a measure, the greatest first',
  /** What must be known of an order by a measure. */
  measured: (isFolded: boolean) =>
    `Over the firm deals in what is shown${isFolded ? ', each part as one party' : ''}; last who has no such number.`,
  /** The keys, each as it is named on a keyboard. */
  keys: <Key>(key: (name: string) => Key): readonly (string | Key)[] => [
    ...['Point at a square, or go to it with ', key('↑'), ' ', key('↓'), ' ', key('←'), ' ', key('→')],
    ...['. ', key('Enter'), ' opens, ', key('Esc'), ' leaves'],
  ],
  /** Over rows or columns that are in one region, or in none. */
  region: (region: string | null) => (region === null ? 'No region' : (groupOf({}, region)?.title ?? region)),
  /** "Germany, Europe": the name of a row or column, with where it is. */
  inRegion: (name: string, region: string | null) =>
    region === null ? name : `${name}, ${groupOf({}, region)?.title ?? region}`,
  /** "Rows 1 to 15 of 22, columns 1 to 26 of 34": what is in sight, where that is not all. */
  inSight: (rows: Stretch | null, columns: Stretch | null): string =>
    rows
      ? [stretch('Rows', rows), ...(columns ? [stretch('columns', columns)] : [])].join(', ')
      : columns
        ? stretch('Columns', columns)
        : '',
  /** The name of a row or column that the view is about, after the sign of the legend as a letter. */
  subject: (name: string) => `◎ ${name}`,
  subjectAloud: SUBJECTS,
  others: (count: number) => `${formatNumber(count)} others`,
  sums: 'Sum',
  sumsOfAll: (rows: number) => `Sum of all ${counted(rows, 'row')}`,
  /** How much the longest bar of a sum says. */
  upTo: (greatest: number, width: Width, isCompared: boolean, isBroken: boolean) =>
    `${isCompared ? 'A + B: ' : ''}up to ${measures.amount(greatest, width)}${isBroken ? '; broken: more' : ''}`,
  /** A sum while two filters are compared. */
  ofBoth: (sum: string) => `${sum}, in A and B together`,
  between: (from: string, to: string) => `${from} to ${to}`,
  /** "Russia to India: 11,528 million TIV in 432 deals"; more than one line is told one after the other. */
  cell: (between: string, amounts: readonly string[]) => `${between}: ${amounts.join('; ')}`,
  /** Several of these in one cell, where those who deal are not those who put sanctions on. */
  cells: (told: readonly string[]) => told.join('; '),
  /** What is told of the deals of one pair, where squares say something else than their number. */
  inDeals: (amount: string, deals: number, width: Width) =>
    width === 'deals' || deals === 0 ? amount : `${amount}, in ${counted(deals, `${COUNTED[width]} deal`)}`,
  /** What is said of a cell whose square is smaller than what it stands for. */
  beyond: (cell: string) => `${cell}; more than goes between any two here, and so drawn broken`,
  empty: 'nothing',
  /** What Enter does once more, where several lines stand in one cell. */
  again: 'Press again for the next.',
  goesOut: (name: string, sum: Tally, width: Width, within: Tally | null) =>
    `From ${name} to all: ${tally(sum, width)}${ofWhich(within, width)}`,
  comesIn: (name: string, sum: Tally, width: Width, within: Tally | null) =>
    `From all to ${name}: ${tally(sum, width)}${ofWhich(within, width)}`,
  all: (sum: Tally, width: Width) => `From all to all: ${tally(sum, width)}`,
  tally,
  /** What opens the rows and columns that are added up. */
  showOthers: 'Press to see them.',
  /** What something is, and what pressing does. */
  told: (what: string, acts: readonly string[]) => (acts.length > 0 ? `${what}. ${acts.join(' ')}` : what),
};
