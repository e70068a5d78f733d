/**
 * Rows that add up others, held against the sums of their lines. They are set apart, and never counted: what they come to
 * tells whether a table agrees with itself.
 */

import { type DecimalSigns, MAX_OF_MONEY, readNumber } from '../cells/numbers';
import { numbersInCount } from '../cells/read-count';
import { numbersInMoney } from '../cells/read-money';
import { saysNothing } from '../cells/words-for-nothing';
import { plainTotal, totalIn } from '../names/names-of-totals';
import type { UnequalSum } from '../rows/notes-on-rows';
import { columnOf } from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';
import type { FormatKind } from './format-kind';
import { totalAt } from './total-rows';

/** How the totals of one column agree with the sums of their lines. */
export interface HeldColumn {
  readonly column: string;
  readonly agree: number;
  readonly differ: number;
  /** How many have a figure where none of their lines has one: there is no sum that they could be held against. */
  readonly bare: number;
  /** How many have no figure themselves, where their lines have some. */
  readonly blank: number;
  /** How many have none, and none of their lines has one: they say nothing, and agree with nothing. */
  readonly silent: number;
  /** How many could not be held, since a cell of theirs or of their lines is no plain number: "about 30". */
  readonly unheld: number;
}

/** What the report says of the rows that add up others by what one column says: "Total" among categories, "World" among importers. */
export interface ToldTotals {
  /** The column in which they say so. */
  readonly column: string;
  readonly rows: number;
  /** How many of them have lines: those that they can be held against. */
  readonly withLines: number;
  /** How many of these agree with their lines in some column, and differ from them in none. */
  readonly agree: number;
  readonly columns: readonly HeldColumn[];
}

/** What became of the rows of a table that add up others. */
export interface HeldTotals {
  readonly told: readonly ToldTotals[];
  /** What of each row does not agree, by its line. */
  readonly differing: ReadonlyMap<number, readonly UnequalSum[]>;
}

/** The fields whose columns tell of which rows a row is the sum. */
const KEYS = ['from', 'to', 'system', 'description', 'category', 'ordered', 'flow'] as const;

/** The fields whose columns are added up. */
const ADDED = ['quantity', 'quantityDelivered', 'value', 'valueDelivered'] as const;

interface Column {
  readonly at: number;
  readonly name: string;
  readonly numbersIn: (cell: string) => readonly string[];
  /** The largest number that there can be in it; none where it counts things, of which the same holds for all. */
  readonly most?: number;
}

/** A row that adds up others: in which column it says so, and of whose rows it does. */
interface Total {
  readonly row: TextRow;
  readonly at: number;
  /** Whose: what stands beside the word, as in "Kenya Total". */
  readonly whose: string;
}

const cellOf = ({ cells }: TextRow, at: number) => cells[at]?.trim() ?? '';

const isSilent = (cell: string) => cell === '' || saysNothing(cell);

/** The one number of a cell; null where it is no plain one. */
function numberOf(cell: string, { at, numbersIn, most }: Column, signs: DecimalSigns): number | null {
  const numbers = numbersIn(cell);
  const [first = ''] = numbers;
  return numbers.length === 1 ? readNumber(first, signs[at] ?? 'none', most) : null;
}

/** Half of the last place that a total is written to. */
function leeway(cell: string): number {
  const [, decimals = ''] = /[.,](\d{1,2})\D*$/.exec(cell) ?? [];
  return 0.5 * 10 ** -decimals.length;
}

/** What lines come to in a column: null where a cell of them is no plain number, 'bare' where none of them says anything. */
type Sum = number | null | 'bare';

/** What lines come to, column by column. */
interface Sums {
  readonly sums: Sum[];
}

/** A cell that says nothing adds nothing. */
function added(sum: Sum, cell: string, column: Column, signs: DecimalSigns): Sum {
  if (sum === null || isSilent(cell)) return sum;
  const number = numberOf(cell, column, signs);
  return number === null ? null : (sum === 'bare' ? 0 : sum) + number;
}

const CELL_END = '\u001F';

/** By what a total finds its lines: columns with the same cells, and its own where it says whose it is. */
interface By {
  readonly at: number;
  readonly same: readonly number[];
  readonly isWhose: boolean;
}

/** The columns in which a total says something, but for its own: its lines say the same there. */
function byOf({ row, at, whose }: Total, keys: readonly number[]): By {
  const same = keys.filter((key) => key !== at && cellOf(row, key) !== '');
  return { at, same, isWhose: whose !== '' };
}

const keyIn = (row: TextRow, { same }: By, whose: string) =>
  [...same.map((column) => cellOf(row, column)), whose].join(CELL_END);

/** The rows of a table, and of those that add up others, by which column. */
interface Lines {
  readonly rows: readonly TextRow[];
  readonly totalAtOf: ReadonlyMap<TextRow, number>;
}

/** Adds up the rows by some of their columns. */
function sumsBy(
  { rows: lines, totalAtOf }: Lines,
  by: By,
  columns: readonly Column[],
  signs: DecimalSigns,
): ReadonlyMap<string, Sums> {
  const found = new Map<string, Sums>();
  for (const row of lines) {
    // A sum within a sum is none of its lines, unless that is what the total adds up.
    const addsUpAt = totalAtOf.get(row);
    if (totalIn(cellOf(row, by.at)) !== null || (addsUpAt !== undefined && !by.same.includes(addsUpAt)))
      continue;
    const key = keyIn(row, by, by.isWhose ? plainTotal(cellOf(row, by.at)) : '');
    const known: Sums = found.get(key) ?? { sums: columns.map(() => 'bare') };
    found.set(key, known);
    columns.forEach((column, i) => {
      known.sums[i] = added(known.sums[i] ?? null, cellOf(row, column.at), column, signs);
    });
  }
  return found;
}

/** What came of holding a total against its lines in one column: it agrees where both have a figure, and these are the same. */
type Held = UnequalSum | 'agree' | 'blank' | 'silent' | 'unheld';

/** Holds a total against a sum. */
function hold(cell: string, sum: Sum, column: Column, signs: DecimalSigns): Held {
  if (isSilent(cell)) return sum === 'bare' ? 'silent' : 'blank';
  const total = numberOf(cell, column, signs);
  if (total === null || sum === null) return 'unheld';
  if (sum === 'bare') return { column: column.name, total, sum: null };
  const isEqual = Math.abs(total - sum) <= (Number.isInteger(sum) ? 0 : leeway(cell));
  return isEqual ? 'agree' : { column: column.name, total, sum };
}

function columnsOf({ names, table }: FormatKind): Column[] {
  if (!table) return [];
  return ADDED.flatMap((field) => {
    const at = columnOf(table.mapping, field);
    const of =
      field === 'quantity' || field === 'quantityDelivered'
        ? { numbersIn: numbersInCount }
        : { numbersIn: numbersInMoney, most: MAX_OF_MONEY };
    return at < 0 ? [] : [{ at, name: names[at] ?? '', ...of }];
  });
}

/** The rows that add up others. One that does so in two columns is held against the rows that do so in the other one alone. */
function totalsIn(kind: FormatKind, rows: readonly TextRow[]): Total[] {
  return rows.flatMap((row) => {
    const at = totalAt(kind, row);
    return at === undefined ? [] : [{ row, at, whose: totalIn(cellOf(row, at)) ?? '' }];
  });
}

const NONE_HELD = { agree: 0, differ: 0, bare: 0, blank: 0, silent: 0, unheld: 0 };

function countedAs(held: Held): keyof typeof NONE_HELD {
  if (typeof held === 'string') return held;
  return held.sum === null ? 'bare' : 'differ';
}

/** Counts how totals agree. */
function counterOf(column: string, columns: readonly Column[]) {
  const counts = columns.map(() => ({ ...NONE_HELD }));
  let [rows, withLines, agree] = [0, 0, 0];
  return {
    add(held: readonly Held[] | null): void {
      rows += 1;
      if (held === null) return;
      withLines += 1;
      held.forEach((each, i) => {
        const count = counts[i];
        if (count) count[countedAs(each)] += 1;
      });
      if (held.every((each) => typeof each === 'string') && held.includes('agree')) agree += 1;
    },
    told: (): ToldTotals => ({
      ...{ column, rows, withLines, agree },
      columns: columns.map(({ name }, i) => ({ column: name, ...(counts[i] ?? NONE_HELD) })),
    }),
  };
}

/** The rows of a table that add up others, held against their lines; null where there are none, or in a register. */
export function holdTotals(
  kind: FormatKind,
  rows: readonly TextRow[],
  signs: DecimalSigns,
): HeldTotals | null {
  const { table, names } = kind;
  const totals = table ? totalsIn(kind, rows) : [];
  if (!table || totals.length === 0) return null;
  const keys = [...new Set(KEYS.map((field) => columnOf(table.mapping, field)))].filter((at) => at >= 0);
  // Of a column in which no total says anything, nothing is added up.
  const columns = columnsOf(kind).filter(({ at }) => totals.some(({ row }) => !isSilent(cellOf(row, at))));
  const totalAtOf = new Map(totals.map(({ row, at }) => [row, at]));
  const sumsByName = new Map<string, ReadonlyMap<string, Sums>>();
  const counters = new Map<number, ReturnType<typeof counterOf>>();
  const differing = new Map<number, readonly UnequalSum[]>();
  for (const total of totals) {
    const by = byOf(total, keys);
    const name = `${by.at} ${by.isWhose} ${by.same.join(' ')}`;
    const sums = sumsByName.get(name) ?? sumsBy({ rows, totalAtOf }, by, columns, signs);
    sumsByName.set(name, sums);
    const counter = counters.get(by.at) ?? counterOf(names[by.at] ?? '', columns);
    counters.set(by.at, counter);
    const found = sums.get(keyIn(total.row, by, total.whose));
    const held =
      found?.sums.map((sum, i) => {
        const column = columns[i];
        return column ? hold(cellOf(total.row, column.at), sum, column, signs) : 'silent';
      }) ?? null;
    counter.add(held);
    const unequal = (held ?? []).flatMap((each) => (typeof each === 'string' ? [] : each));
    if (unequal.length > 0) differing.set(total.row.line, unequal);
  }
  return { told: [...counters.values()].map(({ told }) => told()), differing };
}
