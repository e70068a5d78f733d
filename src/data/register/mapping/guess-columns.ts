/** Guesses what the columns of a person's own table mean, by whole words of their names and by the cells below. */

import { memoizePer } from '../../../domain/memoize/memoize';
import { listedCategory } from '../names/listed-categories';
import { uniqueNames } from '../rows/column-names';
import { TABLE_FIELDS, type TableField } from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';
import { isDated, isOfYears } from './amount-words';
import { cellsOf, namesParty, type Verdict, type Votes, verdictOf, votesFor, votesOf } from './column-votes';
import { type NameSays, nameSays, plainName } from './field-words';
import { type LookedAt as Column, guessReportedBy, guessReporter } from './guess-reporter';
import { guessOfStatus, isStatus, statusByCells } from './guess-status';
import { type Finding, type Guess, type Guesses, isSureOf } from './guesses';
import { countsLicences, unitInName } from './units';

/** Fields that nearly every cell with words, or with a number, could tell: there, part of a name says too little. */
const VAGUE: ReadonlySet<TableField> = new Set([
  ...([
    'system',
    'description',
    'category',
    'quantity',
    'value',
    'valueDelivered',
    'source',
    'excerpt',
    'reportedBy',
  ] as const),
]);

function columnsOf(header: readonly string[], rows: readonly TextRow[]): Column[] {
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
function believed(field: TableField, column: Column, columns: readonly Column[]): NameSays {
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

/** Null where they say nothing, or speak against it. */
function findingOf(field: TableField, column: Column, says: NameSays): Finding | null {
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

function guessOf(field: TableField, column: Column, says: NameSays): Guess | null {
  const reason = findingOf(field, column, says);
  return reason && { column: column.at, name: column.name, isSure: isSureOf(reason), reason };
}

/** Who is named where no name of a column says on which side. */
function guessOfParty(field: 'from' | 'to', free: readonly Column[]): Guess | null {
  const other = field === 'from' ? 'to' : 'from';
  const saysOther = ({ name }: Column) =>
    nameSays(name, field) === 'nothing' ? nameSays(name, other) : 'nothing';
  const isPlainlyOther = (column: Column) => ['all', 'part'].includes(saysOther(column));
  const [only, ...others] = free.filter((column) => column.namesParties && !isPlainlyOther(column));
  if (!only || others.length > 0 || saysOther(only) !== 'nothing') return null;
  const [cell = ''] = only.cells;
  return { column: only.at, name: only.name, isSure: false, reason: { code: 'parties', cell } };
}

/** Who is named by two columns without names: mostly who supplies first, which is only asked about. */
function guessesOfEnds(columns: readonly Column[]): Guesses {
  const [from, to, ...others] = columns.filter((column) => column.namesParties);
  if (!from || !to || others.length > 0) return {};
  const guess = ({ at, name, cells: [cell = ''] }: Column): Guess => ({
    ...{ column: at, name, isSure: false, reason: { code: 'parties', cell } },
  });
  return { from: guess(from), to: guess(to) };
}

/** The only column that holds years. */
function guessOfYear(columns: readonly Column[]): Guesses {
  const dated = columns.filter(({ cells }) => verdictOf(votesOf(cells, 'ordered')) === 'for');
  const [only, ...others] = dated;
  if (!only || others.length > 0) return {};
  const reason = { code: 'years-or-numbers', like: only.cells[0] ?? null } as const;
  return { ordered: { column: only.at, name: only.name, isSure: false, reason } };
}

/** What columns without names may mean, by their cells alone: nothing of it is sure. */
export function guessNameless(header: readonly string[], rows: readonly TextRow[]): Guesses {
  const columns = columnsOf(header, rows);
  const found = { ...guessesOfEnds(columns), ...guessOfYear(columns) };
  const status = guessOfStatus(columns, found);
  return status ? { ...found, status } : found;
}

/** The order in which names are believed. */
const BELIEF: readonly NameSays[] = ['all', 'part', 'perhaps'];

/** The best of the guesses of one field: of several that are equally good, none is sure. */
function bestOf(found: readonly Guess[], belief: NameSays): Guess | undefined {
  const sure = found.filter(({ isSure }) => isSure);
  const [first, second] = sure;
  if (!first) return found[0];
  // What stands in brackets is no part of the name, but of two such names it is the other one.
  if (!second || belief === 'all') return sure.find(({ name }) => !name.includes('(')) ?? first;
  return { ...first, isSure: false, reason: { code: 'as-another', other: second.name } };
}

/** What a column comes near to telling by its own name and cells, whatever the others tell. */
export interface NearGuess {
  readonly field: TableField;
  readonly finding: Finding;
}

function nearestTo(column: Column, columns: readonly Column[]): NearGuess | null {
  for (const belief of BELIEF) {
    for (const field of TABLE_FIELDS) {
      const finding = believed(field, column, columns) === belief ? findingOf(field, column, belief) : null;
      if (finding) return { field, finding };
    }
  }
  const finding = statusByCells(column);
  return finding && { field: 'status', finding };
}

/** What each column comes near to telling; null where that is nothing. */
export function nearGuesses(header: readonly string[], rows: readonly TextRow[]): (NearGuess | null)[] {
  const columns = columnsOf(header, rows);
  return columns.map((column) => nearestTo(column, columns));
}

/** The direction turns exporter and importer round: beside columns that are called so it would be wrong, and is not guessed. */
const GUESSED = TABLE_FIELDS.filter((field) => field !== 'flow');

/** What is looked for, the best first: whole names whose cells bear them out, and in the end what may be meant. */
const PASSES = [true, false].flatMap((isSure) => BELIEF.map((belief) => ({ isSure, belief })));

/** What the columns probably mean, by their names and their first cells; no two sure guesses are of one column. */
export function guessColumns(header: readonly string[], rows: readonly TextRow[]): Guesses {
  const columns = columnsOf(header, rows);
  const guesses: Partial<Record<TableField, Guess>> = {};
  const taken = new Set<number>();
  const free = () => columns.filter(({ at }) => !taken.has(at));
  const find = (field: TableField, belief: NameSays) => {
    const named = free().filter((column) => believed(field, column, columns) === belief);
    const found = named.flatMap((column) => guessOf(field, column, belief) ?? []);
    return bestOf(found, belief);
  };
  const add = (field: TableField, guess: Guess | null | undefined) => {
    if (!guess) return;
    guesses[field] = guess;
    if (guess.isSure) taken.add(guess.column);
  };
  const open = (fields: readonly TableField[]) => fields.filter((field) => !guesses[field]);
  for (const [field, guess] of Object.entries(guessReporter(columns))) add(field as TableField, guess);
  for (const { isSure, belief } of PASSES) {
    for (const field of open(GUESSED)) {
      const found = find(field, belief);
      if (found?.isSure === isSure) add(field, found);
    }
  }
  if (!guesses.reportedBy?.isSure) add('reportedBy', guessReportedBy(free(), guesses));
  for (const field of ['from', 'to'] as const) if (!guesses[field]) add(field, guessOfParty(field, free()));
  const status = guesses.status?.isSure ? null : guessOfStatus(columns, guesses);
  if (status) guesses.status = status;
  return guesses;
}
