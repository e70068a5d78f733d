/** What a person need not answer of a table: what is sure of the guesses, and what no column of it may tell. */
import { moneyUnitIn } from '../cells/money-unit';
import { currencyIn } from '../cells/read-money';
import {
  columnOf,
  factsOfField,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
  usedColumns,
} from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';
import { cellsOf, verdictOf, votesOf } from './column-votes';
import { isReportedBy } from './guess-reporter';
import { type Finding, type Guesses, sureMapping } from './guesses';
import { isOfComtrade, statusTaken } from './taken-by-app';
import { saysStatus } from './unsaid-status';

/** A table by its first rows. */
interface GuessedTable {
  readonly header: readonly string[];
  readonly rows: readonly TextRow[];
  readonly guesses: Guesses;
}

/** Whether the header or the first cells of a column of amounts name their currency. */
function namesCurrency(header: readonly string[], column: number, rows: readonly TextRow[]): boolean {
  if (moneyUnitIn(header[column] ?? '').currency !== null) return true;
  const cells = rows.flatMap(({ cells }) => cells[column]?.trim() || []);
  const naming = cells.filter((cell) => currencyIn(cell) !== null).length;
  return naming > 0 && naming * 2 >= cells.filter((cell) => /[1-9]/.test(cell)).length;
}

/** The mapping, where its amounts say themselves of which currency they are, with that as the answer. */
export function withCurrency(
  mapping: TableMapping,
  { header, rows }: Pick<GuessedTable, 'header' | 'rows'>,
): TableMapping {
  const amounts = [columnOf(mapping, 'value'), columnOf(mapping, 'valueDelivered')].filter((at) => at >= 0);
  if (mapping.currency === undefined && amounts.length > 0 && isOfComtrade(header))
    return { ...mapping, currency: { always: 'USD' } };
  const isSaid = amounts.length > 0 && amounts.every((at) => namesCurrency(header, at, rows));
  return mapping.currency === undefined && isSaid ? { ...mapping, currency: 'nothing' } : mapping;
}

/** Whether some column that nothing is sure to be read from could tell a field, whatever its name says. */
function mayBeTold(field: TableField, sure: TableMapping, { header, rows }: GuessedTable): boolean {
  const used = usedColumns(sure);
  return [...header.keys()].some(
    (at) => !used.has(at) && verdictOf(votesOf(cellsOf(rows, at), field)) === 'for',
  );
}

/** Whether a table can be taken to lack a thing: a weapon where something stands in for it, a year where no column holds years. */
function isLacking(field: TableField, sure: TableMapping, table: GuessedTable): boolean {
  const { needed, canLack } = factsOfField(field);
  const { guesses } = table;
  if (!needed || !canLack || guesses[field]) return false;
  const standsIn = field === 'system' && (guesses.category ?? guesses.description);
  return Boolean(standsIn) || !mayBeTold(field, sure, table);
}

/** What stands in for the name of a weapon, where no column tells one: without it the table would tell of unnamed weapons. */
function standIns(
  sure: TableMapping,
  lacking: readonly TableField[],
  { guesses }: GuessedTable,
): TableMapping {
  if (!lacking.includes('system')) return {};
  const used = usedColumns(sure);
  return Object.fromEntries(
    (['category', 'description'] as const).flatMap((field) => {
      const guess = guesses[field];
      const isFree = guess && !used.has(guess.column) && sure[field] === undefined;
      return isFree && LIKE_NAMES.has(guess.reason.code) ? [[field, guess.column] as const] : [];
    }),
  );
}

/** The doubts that leave a stand-in the likeliest thing that a column holds. */
const LIKE_NAMES: ReadonlySet<string> = new Set<Finding['code']>(['cells', 'cells-and-word']);

/**
 * What the columns as a whole say of the status, where no column may tell it. Where they say that each row is an order, or tell
 * of its delivery, nothing is to be asked; of any other table it is.
 */
function statusOfAll(sure: TableMapping, { header, guesses }: GuessedTable): TableMapping {
  if (sure.status !== undefined || guesses.status) return {};
  const taken = statusTaken(header, sure);
  if (taken) return { status: { always: taken.status } };
  return saysStatus({ header, mapping: sure }) ? { status: 'nothing' } : {};
}

/** Who reports, where that is one of the two sides. */
const reporting = ({ guesses }: GuessedTable): TableMapping => {
  const reporter = [guesses.from, guesses.to].find(isReportedBy);
  return reporter ? { reportedBy: reporter.column } : {};
};

/** What is answered before anybody is asked. What some column may tell is asked about. */
export function prefilledMapping(table: GuessedTable): TableMapping {
  const sure = sureMapping(table.guesses);
  const lacking = TABLE_FIELDS.filter((field) => isLacking(field, sure, table));
  const mapping = {
    ...Object.fromEntries(lacking.map((field) => [field, 'nothing'] as const)),
    ...statusOfAll(sure, table),
    ...reporting(table),
    ...standIns(sure, lacking, table),
    ...sure,
  };
  return withCurrency(mapping, table);
}
