/** Guesses what the columns of a person's own table mean, by whole words of their names and by the cells below. */

import { moneyUnitIn } from '../cells/money-unit';
import { TABLE_FIELDS, type TableField } from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';
import { isOfMoney } from './amount-words';
import { BELIEF, believed, columnsOf, findingOf } from './column-findings';
import { verdictOf, votesOf } from './column-votes';
import { type NameSays, nameSays } from './field-words';
import { type LookedAt as Column, guessReportedBy, guessReporter } from './guess-reporter';
import { guessOfStatus } from './guess-status';
import { type Guess, type Guesses, isSureOf } from './guesses';
import { countsLicences, countsThings } from './licence-words';

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

/** Whether two names say that their amounts are counted in different ways: "Value USD" and "Value EUR". */
function differInMoney(field: TableField, one: string, other: string): boolean {
  if (!isOfMoney(field)) return false;
  const [first, second] = [moneyUnitIn(one), moneyUnitIn(other)];
  const isSaid = first.currency !== null && second.currency !== null;
  return isSaid && (first.currency !== second.currency || first.factor !== second.factor);
}

/** The best of the guesses of one field: of several that are equally good, none is sure. */
function bestOf(field: TableField, found: readonly Guess[], belief: NameSays): Guess | undefined {
  const sure = found.filter(({ isSure }) => isSure);
  const [first, second] = sure;
  if (!first) return found[0];
  // Of licences and things that are both counted, nobody knows here which are meant.
  const things = found.find(({ name }) => field === 'quantity' && countsThings(name));
  if (things && countsLicences(first.name))
    return { ...things, isSure: false, reason: { code: 'as-another', other: first.name } };
  if (second && differInMoney(field, first.name, second.name)) {
    return { ...first, isSure: false, reason: { code: 'as-another', other: second.name } };
  }
  // What stands in brackets is no part of the name, but of two such names it is the other one.
  if (!second || belief === 'all') return sure.find(({ name }) => !name.includes('(')) ?? first;
  return { ...first, isSure: false, reason: { code: 'as-another', other: second.name } };
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
    return bestOf(field, found, belief);
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
