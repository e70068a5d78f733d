/** Finds a table that no register is in the first lines of a file, by what they hold. */

import { DELIMITERS } from '../../data/register/rows/by-hand';
import { filledLength, fitted, withoutPadding } from './cells';
import type { FoundTable } from './found-table';
import { isRagged, isShort } from './ragged';
import type { Delimiter } from './reading';
import { createRecordReader, type FileRecord } from './records';
import { splitAtBareSemicolons } from './repair';

const PADDINGS = [';', ',', '\t'];

/** The header is among the first lines. */
export const HEADER_WITHIN = 40;

/** How many lines are looked at. */
export const SAMPLE = 120;

/** No table has more columns: what has is no table. */
export const MAX_COLUMNS = 256;

/** Prose goes on for no longer before a table. */
const MAX_PREAMBLE = 2_000;

/** The sign that most lines end with. */
export function paddingOf(lines: readonly string[]): string {
  const filled = lines.filter((line) => line.trim() !== '');
  const found = PADDINGS.find(
    (sign) => filled.filter((line) => line.endsWith(sign)).length > filled.length / 2,
  );
  return found ?? '';
}

/** The names in a line; the last ones that are empty are left out. */
export function namesIn(cells: readonly string[]): readonly string[] {
  return cells.slice(0, filledLength(cells)).map((cell) => cell.trim());
}

/** Whether it is the end of a sentence: names of columns have few words, and no full stop behind them. */
const isSentence = (cell: string) => cell.endsWith('.') && cell.split(' ').length > 3;

/** So many words a cell are prose, where a full stop ends them: "We thank all, and above all the ministry." */
const WORDS_OF_PROSE = 4;

/** Whether cells are a sentence or part of one, and name nothing. */
function isProse(cells: readonly string[]): boolean {
  if (cells.some((cell) => cell.length > 100 || isSentence(cell))) return true;
  const words = cells.join(' ').split(' ').length;
  return (cells.at(-1) ?? '').endsWith('.') && words >= cells.length * WORDS_OF_PROSE;
}

/** Whether cells can name columns: most of them hold words, none is a whole sentence. */
function canBeHeader(cells: readonly string[]): boolean {
  const words = cells.filter((cell) => /\p{L}/u.test(cell)).length;
  return words * 2 > cells.length && !isProse(cells) && cells.length <= MAX_COLUMNS;
}

const NUMBER = /^\p{Sc}?\d[\d.,\s]*$/u;
/** Fewer columns, words and rows are found in many files by chance. */
const ROW = { columns: 3, words: 2, below: 2 } as const;

/**
 * Whether cells can be the first row of a table without a header: words and numbers, and below each number there are
 * numbers alone.
 */
function canBeFirstRow(cells: readonly string[], below: readonly FileRecord[]): boolean {
  const words = cells.filter((cell) => /\p{L}{2}/u.test(cell)).length;
  const numbers = [...cells.keys()].filter((at) => NUMBER.test(cells[at] ?? ''));
  if (cells.length < ROW.columns || cells.length > MAX_COLUMNS || isProse(cells)) return false;
  if (words < ROW.words || numbers.length === 0 || below.length < ROW.below) return false;
  return below.every((row) =>
    numbers.every((at) => /^$|^\P{L}*\d\P{L}*$/u.test(row.cells[at]?.trim() ?? '')),
  );
}

/** The lines as records in one way of writing. */
export function recordsOf(lines: readonly string[], delimiter: Delimiter, padding: string): FileRecord[] {
  const records: FileRecord[] = [];
  const reader = createRecordReader(delimiter, null, (record) => records.push(record));
  for (const [index, line] of lines.entries()) reader.push(index + 1, withoutPadding(line, padding));
  reader.end();
  return records;
}

/** A table, and how much speaks for it: the cells of the rows that fit its header. */
interface Candidate {
  readonly table: FoundTable;
  readonly weight: number;
  /** Whether all of its rows fit it: the commas of a preamble and of decimals make a table that its true header does not fit. */
  readonly isWhole: boolean;
}

/** How the lines of a table are written. */
interface Writing {
  readonly lines: readonly string[];
  readonly delimiter: Delimiter;
  readonly padding: string;
}

/** Whether a record fits a header of so many names. */
type Fits = (cells: readonly string[], width: number) => boolean;

const isWhole: Fits = (cells, width) => fitted(cells, width) !== null;
const isWholeOrShort: Fits = (cells, width) => isWhole(cells, width) || isShort(cells, width);

/** Whether a semicolon before a space is part of a cell of a record that has too many, as its reader will take it. */
const isMendable = (
  cells: readonly string[],
  { delimiter, width }: Pick<FoundTable['dialect'], 'delimiter' | 'width'>,
): boolean =>
  delimiter === ';' &&
  cells.length > width &&
  fitted(splitAtBareSemicolons(cells.join(delimiter)), width) !== null;

/** The first record that can be a header and that most of those after it fit; whatever these are, where any will do. */
function firstTable(
  records: readonly FileRecord[],
  { lines, delimiter, padding }: Writing,
  fits: Fits,
  isAny = false,
): (Candidate & { readonly index: number }) | null {
  for (const [index, record] of records.slice(0, HEADER_WITHIN).entries()) {
    const header = namesIn(record.cells);
    const width = header.length;
    if (width < 2 || !(lines[record.until - 1] ?? '').endsWith(padding)) continue;
    const after = records.slice(index + 1).filter(({ cells }) => filledLength(cells) > 0);
    const alike = after.filter(({ cells }) => fits(cells, width) || isMendable(cells, { delimiter, width }));
    if (!canBeHeader(header) && !canBeFirstRow(header, alike)) continue;
    if (alike.length * 2 < after.length && !isAny) continue;
    const dialect = { delimiter, padding, width };
    const isShortened = isRagged(after, width);
    const table: FoundTable = {
      ...{ dialect, skip: record.until, headerLine: record.line, header, order: null },
      ...(isShortened && { isRagged: true }),
    };
    const isWholeTable = alike.length === after.length && after.length > 0;
    return { table, weight: (alike.length + 1) * (width - 1), isWhole: isWholeTable, index };
  }
  return null;
}

const hasNumber = ({ header }: FoundTable) => header.some((name) => /^\d/.test(name));
const isOfNames = ({ header }: FoundTable) => header.every((name) => /\p{L}/u.test(name));

/**
 * The table that lines are in one way of writing. Where what would be its header has numbers, or no rows, it may be a row of a
 * table whose rows lack their last cells, and whose header is longer than they are.
 */
function tableIn(lines: readonly string[], delimiter: Delimiter, padding: string): Candidate | null {
  const writing = { lines, delimiter, padding };
  const records = recordsOf(lines, delimiter, padding);
  const plain = firstTable(records, writing, isWhole);
  if (plain && !hasNumber(plain.table) && plain.index < records.length - 1) return plain;
  const ragged = firstTable(records, writing, isWholeOrShort);
  const isBetter = ragged && isOfNames(ragged.table) && (!plain || ragged.index < plain.index);
  const found = isBetter ? ragged : plain;
  // What is left for a header without rows may be a row that does not fit its own header: better the file says so.
  if (!found || found.index === 0 || found.index < records.length - 1) return found;
  const above = firstTable(records, writing, isWhole, true);
  return above && isOfNames(above.table) && above.index < found.index ? above : found;
}

/** So much more speaks for a table that begins later, below a title with another delimiter in it, and the decimals of whose numbers have one. */
const PLAINLY_WEIGHTIER = 1.5;

/** Of tables in their order the first, unless a later one has more columns, and much more speaks for it. */
function plainest(candidates: readonly Candidate[]): Candidate | undefined {
  const [first, ...others] = candidates;
  return others.reduce((best, other) => {
    const isWider = best !== undefined && other.table.header.length > best.table.header.length;
    return isWider && other.weight > best.weight * PLAINLY_WEIGHTIER ? other : best;
  }, first);
}

/** Of the tables that the delimiters make of the lines those that all rows fit, of these the one that begins first, and then the weightiest. */
export function findTable(
  lines: readonly string[],
  sign: string,
  delimiters: readonly Delimiter[] = DELIMITERS,
): FoundTable | null {
  const candidates = delimiters.flatMap((delimiter) => {
    const paddings = sign === '' || sign === delimiter ? [''] : [sign, ''];
    return paddings.map((padding) => tableIn(lines, delimiter, padding));
  });
  const inOrder = candidates
    .filter((candidate) => candidate !== null)
    .sort((a, b) => a.table.skip - b.table.skip || b.weight - a.weight);
  const whole = inOrder.filter(({ isWhole: allFit }) => allFit);
  return plainest(whole.length > 0 ? whole : inOrder)?.table ?? null;
}

/** So many names and rows are no chance in the midst of prose. */
const SURE = { names: 3, rows: 3 } as const;

/** A table below a long preamble: it must be plainer than one at the beginning, since prose looks like anything somewhere. */
export function findTableFurtherOn(
  lines: readonly string[],
  delimiters: readonly Delimiter[] = DELIMITERS,
): FoundTable | null {
  const last = Math.min(lines.length, MAX_PREAMBLE);
  for (let before = HEADER_WITHIN; before < last; before += HEADER_WITHIN) {
    const window = lines.slice(before, before + SAMPLE);
    const table = findTable(window, paddingOf(window), delimiters);
    if (!table || table.header.length < SURE.names || !isOfNames(table)) continue;
    if (window.length - table.skip < SURE.rows) continue;
    return { ...table, skip: table.skip + before, headerLine: (table.headerLine ?? 0) + before };
  }
  return null;
}
