/** Tables that are none of relationships: cross tables, and one of several tables that only together say who deals with whom. */
import { saysNothing } from '../../data/register/cells/words-for-nothing';
import { categoryOfLabel } from '../../data/register/names/categories';
import { listedCategory } from '../../data/register/names/listed-categories';
import { partyOfName } from '../../data/register/names/parties';

/** What such a table is, with a few of the columns that show it. */
export type NoDeals =
  /** A spreadsheet program made it of a table, and its rows are sums over that one's. */
  | { readonly code: 'pivot-table' }
  | {
      readonly code: 'cross-table';
      readonly of: 'years' | 'parties' | 'categories';
      readonly columns: readonly string[];
    }
  /** It gives names to ids, and says nothing else. */
  | { readonly code: 'lookup-table' }
  /** Ids stand where names should be. */
  | { readonly code: 'only-ids' };

type Rows = readonly (readonly string[])[];

/** "2012", "FY 2012", "2012/13". */
const YEAR = /^(?:FY ?)?(?:19|20)\d\d(?:[/–-](?:\d\d)?\d\d)?$/i;

/** What stands before the words of a category of the Common Military List: "ML1 - Small arms". */
const NUMBER_IN_LIST = /^ML ?-?\d{1,2}(?!\p{L})/iu;
const NUMBER = /^[-–−]?(?=[.,\s\u00A0]*\d)[\d.,\s\u00A0]+%?$/;

/** So many columns at least make a cross table. */
const MIN_CROSSED = 3;

/** So many of the cells of such columns hold numbers, where they hold anything. */
const MIN_NUMBERS = 0.8;

const MAX_NAMED = 2;

/** Whether the columns hold numbers alone: else they only have such names. */
function holdNumbers(rows: Rows, columns: readonly number[]): boolean {
  const cells = rows
    .flatMap((row) => columns.map((at) => (row[at] ?? '').trim()))
    .filter((cell) => cell !== '' && !saysNothing(cell));
  return cells.length > 0 && cells.filter((cell) => NUMBER.test(cell)).length >= cells.length * MIN_NUMBERS;
}

/** The columns that are named so, where they are enough for a cross table. */
function crossed(header: readonly string[], rows: Rows, isIt: (name: string) => boolean): string[] | null {
  const columns = [...header.keys()].filter((at) => isIt(header[at] ?? ''));
  // A table of deals may have some columns of years; of a cross table they are most of what follows the first two names.
  const isEnough = columns.length >= MIN_CROSSED && columns.length * 2 >= header.length - 2;
  return isEnough && holdNumbers(rows, columns) ? columns.map((at) => header[at] ?? '') : null;
}

/** Whether a column is called as a category of arms: by its number in a list, or by SIPRI's label. */
function isCategory(name: string): boolean {
  const plain = name.trim();
  const number = NUMBER_IN_LIST.exec(plain)?.[0] ?? plain;
  return listedCategory(number) !== null || categoryOfLabel(plain) !== undefined;
}

/** A cross table by its header and the rows below; null for any other. */
export function crossTableIn(header: readonly string[], rows: Rows): NoDeals | null {
  const years = crossed(header, rows, (name) => YEAR.test(name));
  if (years) return { code: 'cross-table', of: 'years', columns: years.slice(0, MAX_NAMED) };
  const categories = crossed(header, rows, isCategory);
  if (categories) return { code: 'cross-table', of: 'categories', columns: categories.slice(0, MAX_NAMED) };
  const parties = crossed(header, rows, (name) => name !== '' && partyOfName(name).known);
  return parties ? { code: 'cross-table', of: 'parties', columns: parties.slice(0, MAX_NAMED) } : null;
}

/** What Excel writes over the rows of a pivot table, in the languages of the sources. */
const PIVOT_ROWS = new Set([
  ...['row labels', 'zeilenbeschriftungen', 'étiquettes de lignes', 'etiquetas de fila', 'etichette di riga'],
  ...['rijlabels', 'radetiketter', 'etykiety wierszy', 'названия строк', 'позначки рядків'],
]);

const isPivot = (header: readonly string[]): boolean =>
  PIVOT_ROWS.has((header[0] ?? '').trim().toLowerCase()) && header.length > 1;

const ID = /(?:^|[\s_-])(?:id|ids|code|key|iso|iso2|iso3|iso_?a[23]|alpha_?[23])$/i;
const LABEL = /(?:^|[\s_-])(?:name|label|title)$/i;
const BESIDES = /(?:^|[\s_-])(?:kind|type|region|continent|description|group|category)$/i;

/** No lookup table has more columns. */
const MAX_LOOKUP = 5;

/** What a person would call a lookup table: an id and its name in each row, and hardly anything else. */
function isLookup(header: readonly string[]): boolean {
  const is = (what: RegExp) => header.filter((name) => what.test(name)).length;
  // Ours of nodes, as it goes to Gephi.
  if (['Id', 'Label', 'party_kind'].every((name) => header.includes(name))) return true;
  const [ids, labels] = [is(ID), is(LABEL)];
  return (
    header.length <= MAX_LOOKUP && ids > 0 && labels === 1 && ids + labels + is(BESIDES) === header.length
  );
}

/** Whether two columns at least are ids, and no cell says a word: the names stand in another table. */
function hasOnlyIds(header: readonly string[], rows: Rows): boolean {
  const ids = [...header.keys()].filter((at) => ID.test(header[at] ?? ''));
  const hasWords = rows.some((row) => row.some((cell) => /\p{L}/u.test(cell)));
  return ids.length >= 2 && rows.length > 0 && !hasWords;
}

/** What a table with this header is, where it is none of relationships; else null. */
export function noDealsIn(header: readonly string[], rows: Rows): NoDeals | null {
  if (isPivot(header)) return { code: 'pivot-table' };
  const cross = crossTableIn(header, rows);
  if (cross) return cross;
  if (isLookup(header)) return { code: 'lookup-table' };
  return hasOnlyIds(header, rows) ? { code: 'only-ids' } : null;
}
