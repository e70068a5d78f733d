import type { OwnUnit } from '../../../domain/compare/units-of-lines';
import type { Width } from '../../../domain/lenses/flows';
import type { Held } from '../../../domain/lenses/lens';
import type { Lens } from '../../../domain/lenses/lenses';
import type { CountShown, GridShown } from '../../../domain/lenses/shown-lines';
import { model } from '../deals/model';
import { counted, formatNumber, listed } from '../grammar/grammar';

/** Where a picture has more lines than this, it is said what they cost. */
const MANY_LINES = 2000;

/** What there is to say of the lines of a lens. */
interface LineWords {
  /** What the control is called that says what is shown by width or by area. */
  readonly width: string;
  /** What its lines are called where they stand for several relationships each. */
  readonly lines: string;
  /** Which of the lines are shown, and what all that there are is called. */
  readonly shown: (shown: string, of: string, told: CountShown) => string;
  readonly all: (of: string, grid?: GridShown) => string;
  /** What is counted where more or fewer of them are offered; empty where that is plain. */
  readonly counted: string;
  /** What a picture of very many lines is, in a word. */
  readonly cost: string;
}

/** What the cells of a matrix add up, inside a sentence. */
const ADDED_UP: Readonly<Record<Width, string>> = {
  deals: 'firm deals',
  tiv: 'volume delivered',
  items: 'items delivered',
  licences: 'licences',
};

/** "18 exporters and 34 importers"; where there is more than trade, rows and columns. */
const endsOf = ({ rows, columns, isTrade, fold }: GridShown) =>
  isTrade && !fold
    ? `${counted(rows, 'exporter')} and ${counted(columns, 'importer')}`
    : `${counted(rows, 'row')} and ${counted(columns, 'column')}`;

/** A share in words, which never rounds to all or to nothing what is not. */
function percent(share: number): string {
  if (share > 0.99 && share < 1) return 'more than 99\u00a0%';
  if (share > 0 && share < 0.01) return 'less than 1\u00a0%';
  return `${Math.round(100 * share)}\u00a0%`;
}

/** ", with 81 % of the volume delivered". */
const heldIn = ({ share, width }: Held) =>
  share === null ? '' : `, with ${percent(share)} of the ${ADDED_UP[width]}`;

/** "18 exporters and 34 importers, with 81 % of the volume delivered; the others are added up". */
function shownInGrid(grid: GridShown): string {
  const { rows, columns, of } = grid;
  const left = of.rows - rows + of.columns - columns;
  return `${endsOf(grid)}${heldIn(grid)}; ${formatNumber(left)} more are added up as “others”`;
}

/** "all 8 lines", "the only line". */
const allOf = (of: string, one: string, many: string) =>
  of === '1' ? `the only ${one}` : `all ${of} ${many}`;

/** "80 of 3,000 lines that differ most", "80 of 3,000 lines that differ most or are the strongest of either side". */
const whichDiffer = (shown: string, of: string, strongest?: number) =>
  `${shown} of ${of} lines that differ most${strongest === undefined ? '' : ' or are the strongest of either side'}`;

/** What things are whose lines are drawn together, with what both sides or one alone have to do with them. */
const UNITS: Readonly<Record<OwnUnit, readonly [units: string, both: string, alone: string]>> = {
  to: ['importers', 'whom both supply', 'whom one alone supplies'],
  from: ['exporters', 'who supply both', 'who supply one alone'],
  partner: ['partners', 'who deal with both', 'who deal with one alone'],
  category: ['categories', 'in both', 'in one alone'],
};

/** "80 of 214 lines, those of the importers that differ most: 22 of 61 whom both supply, 36 of 98 whom one alone supplies". */
function ofUnits(shown: string, of: string, { unit, drawn, of: all }: NonNullable<CountShown['byUnit']>) {
  const [units, both, alone] = UNITS[unit];
  const some = (name: 'both' | 'alone') => `${formatNumber(drawn[name])} of ${formatNumber(all[name])}`;
  return `${shown} of ${of} lines, those of the ${units} that differ most: ${some('both')} ${both}, ${some('alone')} ${alone}`;
}

/** Said of lines from party to party, in a network or over a map: a pair has one for its deals, and others beside it. */
const OF_PAIRS: LineWords = {
  width: 'Width',
  lines: 'lines',
  shown: (shown, of, { oneSided, byUnit }) => {
    if (byUnit) return ofUnits(shown, of, byUnit);
    return oneSided
      ? `the ${whichDiffer(shown, of, oneSided.strongest)}; of ${formatNumber(oneSided.of)} in A or B alone, ${formatNumber(oneSided.drawn)} are drawn`
      : `the ${shown} strongest of ${of} lines`;
  },
  all: (of) => allOf(of, 'line', 'lines'),
  counted: '',
  cost: 'crowded',
};

const LENSES: Readonly<Record<Lens, LineWords>> = {
  systems: {
    width: 'Width',
    lines: 'flows',
    shown: (shown, of, { held }) =>
      `${shown} of ${of} flows${held ? heldIn(held) : ''}: the greatest exporters and their main customers, strongest by category`,
    all: (of) => allOf(of, 'flow', 'flows'),
    counted: '',
    cost: 'slow',
  },
  parties: OF_PAIRS,
  matrix: {
    width: 'Squares',
    lines: 'pairs',
    shown: (shown, _of, { grid }) => (grid ? shownInGrid(grid) : shown),
    all: (of, grid) => (grid ? `all ${endsOf(grid)}` : of),
    counted: ' rows and columns',
    cost: 'slow',
  },
  map: OF_PAIRS,
};

/** "; air-defence systems one by one, for what is asked": there are more flows then than where the category is one. */
const openFor = ({ openedFor }: CountShown) => {
  const names = openedFor?.map((category) => model.categories[category]);
  return names ? `; ${listed(names, 'and')} one by one, for what is asked` : '';
};

/** What the lines of a lens say, and how many of them are shown. */
export const shownLines = {
  /** On a phone, the button of all that is chosen of a picture, and what it is called where it is heard. */
  choices: 'Options',
  choicesOfPicture: 'Options of the picture',
  width: (lens: Lens) => LENSES[lens].width,
  /** What widths cannot say of what is visible, and why: then they say deals. */
  notShown: {
    items: {
      inList: 'items (for one category only)',
      why: 'Items of unlike things are not added up: width is by firm deals until one category or system is chosen.',
    },
    licences: {
      inList: 'licences (none stated here)',
      why: 'Nothing shown is authorised in a number of licences: width is by firm deals.',
    },
  },
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
  showing: (lens: Lens, count: CountShown) => {
    const { shown, of, grid, isKept, isAddedUp, ofCaseFile = 0, forAsked = 0, forSelection = 0 } = count;
    const open = openFor(count);
    const own = ofCaseFile > 0 ? `, and ${formatNumber(ofCaseFile)} of the case file` : '';
    const ways = forAsked > 0 && !grid ? `, and ${formatNumber(forAsked)} more for what is asked` : '';
    const selected =
      forSelection > 0
        ? `, and ${formatNumber(forSelection)} more that ${forSelection === 1 ? 'is' : 'are'} selected`
        : '';
    const rest = `${own}${ways}${selected}${isAddedUp ? '; others added up' : ''}${open}`;
    const { lines, shown: strongest, all } = LENSES[lens];
    const [some, whole] = [formatNumber(shown - ofCaseFile - forAsked - forSelection), formatNumber(of)];
    if (shown >= of) {
      const part = ofCaseFile > 0 ? `, ${formatNumber(ofCaseFile)} of them of the case file` : '';
      return `Showing ${all(whole, grid)}${part}${open}`;
    }
    const held = count.held ? heldIn(count.held) : '';
    if (isKept)
      return `Showing ${some} of ${whole} ${lines}${held}, those among the strongest of all years${rest}`;
    return `Showing ${strongest(some, whole, count)}${rest}`;
  },
  showAll: (lens: Lens, of: number) =>
    `Show all ${formatNumber(of)}${of > MANY_LINES ? ` (${LENSES[lens].cost})` : ''}`,
  show: (lens: Lens, lines: number) => `Show ${formatNumber(lines)}${LENSES[lens].counted}`,
  showStrongest: (lens: Lens, lines: number) =>
    `Show the ${formatNumber(lines)} strongest${LENSES[lens].counted}`,
};
