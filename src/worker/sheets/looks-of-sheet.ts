/** What the first rows of a sheet look like: a table of relationships, another list, the notes of a cover, or nothing. */
import { cellsOf, namesParty, verdictOf, votesFor } from '../../data/register/mapping/column-votes';
import { recognise } from '../read/recognise';
import { createTableReader } from '../read/table-reader';
import { type BookSheet, FIRST_ROWS } from './book';
import { BETWEEN, linesOf } from './lines';

/**
 * The further in front, the sooner it is read: notes are read where there is nothing else. What is empty has the headings of a table, and no
 * row.
 */
export type Looks = 'table' | 'list' | 'notes' | 'empty' | 'none';

/** A table of relationships has two parties at least, and something else of them. */
const MIN_COLUMNS = 3;

/** So many rows say of what kind the cells of a column are. */
const MIN_ROWS = 2;

const NUMERIC = /^\p{Sc}?\d[\d.,:/\s'’-]*%?$/u;

/** What cells of a table are, one below the other, and those of notes are not. */
const KINDS: readonly ((cell: string) => boolean)[] = [namesParty, (cell) => NUMERIC.test(cell)];

/** How the first rows of a sheet look. One that ends among them without a row, as a cover may, is no table. */
export function looksOf(sheet: BookSheet): Looks {
  const lines = linesOf(sheet.first(), FIRST_ROWS);
  if (recognise(lines, [BETWEEN]).is !== 'table') return 'none';
  const table = createTableReader({ name: sheet.name, encoding: 'utf-8', delimiter: BETWEEN });
  const refusal = table.push(lines.map((line) => `${line}\n`).join(''), true) ?? table.end();
  const code = refusal?.refusal.why.code;
  const isWhole = lines.length < FIRST_ROWS;
  const { head, rows } = table;
  const width = head?.header.length ?? 0;
  if (isWhole && code === 'no-rows') return width >= MIN_COLUMNS ? 'empty' : 'none';
  if (isWhole && code === 'no-row-fits') return 'none';
  if (head?.kind !== 'table') return 'table';
  const columns = head.header.map((_, at) => cellsOf(rows, at));
  const isOfKinds = columns.some(
    (cells) => cells.length >= MIN_ROWS && KINDS.some((isIt) => verdictOf(votesFor(cells, isIt)) === 'for'),
  );
  const isWide = width >= MIN_COLUMNS;
  if (isWide && (isOfKinds || rows.length < MIN_ROWS)) return 'table';
  return isWide || isOfKinds ? 'list' : 'notes';
}
