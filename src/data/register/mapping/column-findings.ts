/** What the columns of a person's own table say of a field, by whole words of their names and by the cells below. */

import { memoizePer } from '../../../domain/memoize/memoize';
import { listedCategory } from '../names/listed-categories';
import { uniqueNames } from '../rows/column-names';
import type { TableField } from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';
import { isDated, isOfYears } from './amount-words';
import { cellsOf, namesParty, type Verdict, type Votes, verdictOf, votesFor, votesOf } from './column-votes';
import { type NameSays, nameSays, plainName } from './field-words';
import type { LookedAt as Column } from './guess-reporter';
import { isStatus } from './guess-status';
import type { Finding } from './guesses';
import { countsLicences } from './licence-words';
import { unitInName } from './units';

/** Fields that nearly every cell with words, or with a number, could tell: there, part of a name says too little. */
const VAGUE: ReadonlySet<TableField> = new Set([
  ...([
    'system',
    'description',
    'category',
    'quantity',
    'quantityDelivered',
    'value',
    'valueDelivered',
    'source',
    'excerpt',
    'reportedBy',
  ] as const),
]);

/** The columns of a table, by what is looked at to guess what they mean. */
export function columnsOf(header: readonly string[], rows: readonly TextRow[]): Column[] {
  const names = uniqueNames(header);
  return header.map((_, at) => {
    const cells = cellsOf(rows, at);
    const namesParties = verdictOf(votesFor(cells, namesParty)) === 'for';
    return { at, name: names[at] ?? '', cells, namesParties };
  });
}

/** Programs for networks call the two ends of a line so. */
const ENDS: Readonly<Partial<Record<TableField, string>>> = { from: 'source', to: 'target' };

const FOUR_DIGITS = /^\d{4}(?:[.,]0+)?$/;

/** Whether some column says by its name and cells that it is this. */
const isSaid = (field: TableField, columns: readonly Column[], isPlainly: (plain: string) => boolean) =>
  columns.some(
    ({ name, cells }) =>
      isPlainly(plainName(name)) &&
      nameSays(name, field) !== 'nothing' &&
      verdictOf(votesOf(cells, field)) === 'for',
  );

/**
 * Whether a column may hold years as well as numbers of items: "Delivered" with 2000 below it, where another column tells
 * the year and none the number.
 */
function mayBeNumbers({ name, cells }: Column, columns: readonly Column[]): boolean {
  return (
    !isOfYears(plainName(name)) &&
    nameSays(name, 'quantity') !== 'nothing' &&
    verdictOf(votesFor(cells, (cell) => FOUR_DIGITS.test(cell))) === 'for' &&
    isSaid('ordered', columns, isOfYears) &&
    !isSaid(
      'quantity',
      columns,
      (plain) => nameSays(plain, 'ordered') === 'nothing' && nameSays(plain, 'delivered') === 'nothing',
    )
  );
}

/** Whether columns are called as both ends of a line. Asked of every column and field, and made once. */
const hasPair = memoizePer((columns: readonly Column[]) => {
  const names = new Set(columns.map(({ name }) => plainName(name)));
  return { is: Object.values(ENDS).every((end) => names.has(end)) };
});

/** What the name of a column says of a field; the ends of a list of edges are named by their pair. */
export function believed(field: TableField, column: Column, columns: readonly Column[]): NameSays {
  if (isDated(field) && mayBeNumbers(column, columns)) {
    return nameSays(column.name, field) === 'nothing' ? 'nothing' : 'perhaps';
  }
  if (field === 'quantity' && unitInName(column.name) !== null) {
    return nameSays(column.name, field) === 'nothing' ? 'nothing' : 'perhaps';
  }
  const isEnd = hasPair(columns).is && ENDS[field] === plainName(column.name) && column.namesParties;
  return isEnd ? 'all' : nameSays(column.name, field);
}

/** A number of a list of arms or of goods of dual use: "ML10", "KM 3", "PL5017", "5A002". */
const OF_LIST = /^(?:ML|KM|PL) ?-?\d{1,4}[a-z]?$/i;
const isOfList = (cell: string) => OF_LIST.test(cell) || listedCategory(cell) !== null;

/** Whether a column whose name says little holds what nothing else looks like: numbers of a list, or of licences, or statuses alone. */
function isUnmistakable(field: TableField, { name, cells }: Column): boolean {
  if (field === 'category') return verdictOf(votesFor(cells, isOfList)) === 'for';
  if (field === 'status') return cells.every(isStatus);
  return field === 'quantity' && countsLicences(name);
}

/** Whether a name that says all, or some of it, and cells that fit leave no doubt. */
function isPlain(field: TableField, says: NameSays, column: Column): boolean {
  if (says === 'all' || isUnmistakable(field, column)) return true;
  if (says !== 'part' || VAGUE.has(field)) return false;
  return field === 'from' || field === 'to' ? column.namesParties : true;
}

/** What it is that leaves a doubt, by what the cells say. */
const UNSURE: Readonly<Record<Verdict, (field: TableField, votes: Votes, says: NameSays) => Finding>> = {
  for: (field, { like }, says) => ({ code: says === 'part' ? 'cells-and-word' : 'cells', field, like }),
  against: (field, { unlike }) => ({ code: 'name-against-cells', field, unlike }),
  mixed: (field, { fitting, cells, unlike }) => ({
    ...{ code: 'word-and-some-cells', field, fitting, cells, unlike },
  }),
  silent: () => ({ code: 'name-without-cells' }),
};

/** What the name and the cells of a column say of a field; null where they say nothing, or speak against it. */
export function findingOf(field: TableField, column: Column, says: NameSays): Finding | null {
  const votes = votesOf(column.cells, field);
  const verdict = verdictOf(votes);
  // A word in a longer name says nothing where the cells are something else, or empty: "Reporting state" is no status.
  if (verdict === 'against' && says !== 'all') return null;
  if (verdict === 'silent' && says !== 'all') return null;
  if (verdict === 'for' && isPlain(field, says, column)) {
    return { code: 'name-and-cells', like: votes.like };
  }
  if (verdict === 'mixed' && says === 'all') {
    const { fitting, cells, unlike } = votes;
    return { code: 'name-and-most-cells', fitting, cells, unlike };
  }
  if (
    verdict === 'for' &&
    isDated(field) &&
    says === 'perhaps' &&
    column.cells.every((cell) => FOUR_DIGITS.test(cell))
  ) {
    return { code: 'years-or-numbers', like: votes.like };
  }
  return UNSURE[verdict](field, votes, says);
}

/** The order in which names are believed. */
export const BELIEF: readonly NameSays[] = ['all', 'part', 'perhaps'];
