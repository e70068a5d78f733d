import type { ColumnHeading } from '../../domain/lenses/column-heading';
import type { Lens } from '../../domain/lenses/lenses';
import type { ShownLines } from '../../domain/lenses/shown-lines';
import { capitalised, formatNumber } from './grammar';

/** Where a picture has more lines than this, it is said what they cost. */
const MANY_LINES = 2000;

/** What there is to say of a lens. */
interface LensWords {
  /** What it is called where it is chosen. */
  readonly title: string;
  /** What its lines are called where they stand for several relationships each. */
  readonly lines: string;
  /** Which of the lines are shown. */
  readonly shown: (shown: string, of: string) => string;
  /** What a picture of very many lines is, in a word. */
  readonly cost: string;
}

const LENSES: Readonly<Record<Lens, LensWords>> = {
  systems: {
    title: 'Systems',
    lines: 'flows',
    shown: (shown, of) => `${shown} of ${of} flows, the strongest of each category`,
    cost: 'slow',
  },
  parties: {
    title: 'Parties',
    lines: 'pairs',
    shown: (shown, of) => `the ${shown} strongest of ${of} pairs`,
    cost: 'crowded',
  },
};

/** What stands over the columns of the systems lens, inside a sentence. */
const COLUMNS: Readonly<Record<ColumnHeading, string>> = {
  exporters: 'exporters',
  importers: 'importers',
  systems: 'systems',
  categories: 'categories',
  objectors: 'objectors',
  'impose-sanctions': 'impose sanctions',
  opponents: 'opponents',
  'feared-onward': 'feared to end up with',
  'objected-to': 'objected to',
  'under-sanctions': 'under sanctions',
  opposed: 'opposed',
  'also-involved': 'also involved',
};

/** The lenses, how many of their lines are shown, and the columns of one. */
export const lenses = {
  legend: 'Lens',
  title: (lens: Lens) => LENSES[lens].title,
  /** "Exporters", "Feared to end up with". */
  column: (heading: ColumnHeading) => capitalised(COLUMNS[heading]),
  /** Under the name of a party on a phone, where its column is no column of its own. */
  standsFor: (heading: ColumnHeading) => (heading === 'feared-onward' ? 'feared user' : COLUMNS[heading]),
  /** After "in the column of": "exporters", "“feared to end up with”". */
  ofColumn: (heading: ColumnHeading) =>
    heading === 'exporters' || heading === 'importers' ? COLUMNS[heading] : `“${COLUMNS[heading]}”`,
  /** On a phone, where columns stand as one: those from whom something goes, and those to whom. */
  mergedColumns: { from: 'FROM', to: 'TO' },
  width: 'Width',
  unlikeItems: 'items (for one category only)',
  /** Items of unlike things are not compared: then widths say deals, and this says why. */
  unlike:
    'Items of unlike things are not added up: width is by firm deals until one category or system is chosen.',
  notesInText: 'what the widths lack',
  /** How many of the lines of what is selected are among those that are drawn. */
  ofSelected(
    name: string,
    lens: Lens,
    { drawn, of }: { readonly drawn: number; readonly of: number },
  ): string {
    if (of === 1) return `${name}: not shown`;
    const shown = drawn === 0 ? 'none' : formatNumber(drawn);
    return `${name}: ${shown} of ${formatNumber(of)} ${LENSES[lens].lines} shown`;
  },
  showing: ({ lens, shown, of, isKept }: Omit<ShownLines, 'width'>) => {
    const { lines, shown: strongest } = LENSES[lens];
    const [some, all] = [formatNumber(shown), formatNumber(of)];
    if (shown >= of) return `Showing all ${all} ${lines}`;
    return `Showing ${isKept ? `${some} of ${all} ${lines}, those among the strongest of all years` : strongest(some, all)}`;
  },
  showAll: (lens: Lens, of: number) =>
    `Show all ${formatNumber(of)}${of > MANY_LINES ? ` (${LENSES[lens].cost})` : ''}`,
  show: (lines: number) => `Show ${formatNumber(lines)}`,
  showStrongest: (lines: number) => `Show the ${formatNumber(lines)} strongest`,
};
