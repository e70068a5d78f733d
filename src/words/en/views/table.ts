import type { BandKind, During } from '../../../domain/model/band';
import type { ColumnId, SideColumnId, Sorting } from '../../../domain/views/table-columns';
import { model } from '../deals/model';
import { counted, formatNumber, forNumber, listed, quoted } from '../grammar/grammar';

/** In how many of how many rows words are. */
interface Found {
  readonly words: string;
  readonly found: number;
  readonly rows: number;
}

/** The headers that readers and tests rely on. */
const HEADERS: Readonly<Record<ColumnId | SideColumnId, string>> = {
  from: 'From',
  system: 'System',
  to: 'To',
  kind: 'Kind',
  status: 'Status',
  quantity: 'Quantity',
  years: 'Years',
  reported: 'Reported by',
  sources: 'Sources',
  'in-a': 'In A',
  'in-b': 'In B',
};

/** What an order fell into, in as few words as a cell has room for. */
const DURING: Readonly<Record<BandKind, string>> = {
  'un-embargo': 'embargo',
  'eu-embargo': 'embargo',
  sanctions: 'sanctions',
  war: 'war',
  other: 'marked time',
};

const kindOf = (during: During) => during.replace(/-perhaps$/, '') as BandKind;
const isOpen = (during: During) => during.endsWith('-perhaps');

/** The table, its headers, its foot, and the field that finds rows. */
export const table = {
  title: 'Relationships',
  yearsNotGiven: 'not given',
  /** The title, or how many there are and the first of them: "6 sources: Venezuela negotiating …". */
  sources(titles: readonly string[]): string {
    const [first = ''] = titles;
    return titles.length > 1 ? `${titles.length} sources: ${first}` : first;
  },
  scroller: 'Table, scrollable',
  /** Whether a relationship is on a side of a comparison. */
  isIn: (isIn: boolean) => (isIn ? 'yes' : 'no'),
  headers: HEADERS,
  /** "ordered during embargo", with a question mark where the date, or what the embargo is on, leaves that open. */
  during: (all: readonly During[]) => {
    const sure = all.filter((during) => !isOpen(during));
    const told = new Set((sure.length > 0 ? sure : all).map((during) => DURING[kindOf(during)]));
    return `ordered during ${listed([...told], 'and')}${sure.length > 0 ? '' : '?'}`;
  },
  /** The same where there is room. */
  duringInFull: (all: readonly During[]) =>
    `Ordered during ${listed(
      all.map((during) => model.during[during]),
      'and',
    )}. This says when, and not that it broke anything.`,
  find: 'Find in these rows',
  showAll: 'Show all rows',
  onlyTheTable: 'Only the table is narrowed, not the graph or the filters.',
  /** "37 of 29,940 rows contain “Tor”." */
  found({ words, found, rows }: Found): string {
    if (found === 0) return `No row of ${formatNumber(rows)} contains ${quoted(words)}.`;
    const verb = rows === 1 ? 'contains' : forNumber(found, 'contains', 'contain');
    return `${formatNumber(found)} of ${counted(rows, 'row')} ${verb} ${quoted(words)}.`;
  },
  /** "sorted by Years, descending", or that the rows stand as the dataset has them. */
  sorted: (sorting: Sorting | null) =>
    sorting
      ? `sorted by ${HEADERS[sorting.column]}, ${sorting.descending ? 'descending' : 'ascending'}`
      : 'in the order of the dataset',
  rows: (sorting: string) => `Rows ${sorting}.`,
  /** "Total of 3 relationships found: 2 firm deals". */
  total: (relationships: number, found: boolean, deals: string) =>
    `Total of ${counted(relationships, 'relationship')}${found ? ' found' : ''}: ${deals}`,
  apart: 'each side by itself',
  whyApart: 'A and B are not added up, because both may have the same deal',
  /** "A: 13,893 firm deals" */
  ofSide: (side: 'a' | 'b', deals: string) => `${side.toUpperCase()}: ${deals || 'no deals'}`,
  onlyFirm: 'only firm deals are added up',
  itemsOfOneKind: 'items only where all are of one category or system',
  lowestFigure: 'where a source gives a range, its lowest figure counts',
  tiv: 'SIPRI’s trend-indicator value of what was delivered: a volume, not money',
};
