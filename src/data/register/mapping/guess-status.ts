/** Guesses which column says how far the deals of a person's own table have come, by its cells: people call it anything. */
import { keysOf } from '../../../domain/text/keys-of';
import { statusOf } from '../cells/status-words';
import type { TableField } from '../rows/table-mapping';
import { verdictOf, votesFor } from './column-votes';
import { nameSays } from './field-words';
import type { LookedAt } from './guess-reporter';
import type { Finding, Guess, Guesses } from './guesses';

/** Whether a cell names a status, in whatever words that mean it. */
export const isStatus = (cell: string): boolean => statusOf(cell) !== null;

/** No word for a status is longer, and no column of them has more different ones. */
const MAX_SIGNS = 40;
const MAX_WORDS = 12;

/** Whether a column could be of statuses, known or not: few short words, which are neither numbers nor names of parties. */
function isOfFewWords({ cells, namesParties }: LookedAt): boolean {
  const isWord = (cell: string) => cell.length <= MAX_SIGNS && /\p{L}{2}/u.test(cell);
  const words = new Set(cells.map((cell) => cell.toLowerCase()));
  return cells.length > 0 && !namesParties && words.size <= MAX_WORDS && cells.every(isWord);
}

/**
 * That a column holds statuses, whatever its name says; null where its cells are something else. One that holds some, among
 * words that are not known, is asked about: what it says of the others may be that they came to nothing.
 */
function statusByCells(column: LookedAt): Finding | null {
  const { fitting, cells, like, unlike } = votesFor(column.cells, isStatus);
  const verdict = verdictOf({ fitting, cells, like, unlike });
  if (verdict === 'for') return { code: 'cells', field: 'status', like };
  if (fitting === 0 || (verdict === 'against' && !isOfFewWords(column))) return null;
  return { code: 'some-cells', field: 'status', fitting, cells, like, unlike };
}

/** That a column is called as one of statuses, although none of its words is known. */
function statusByName(column: LookedAt): Finding | null {
  if (nameSays(column.name, 'status') === 'nothing' || !isOfFewWords(column)) return null;
  return { code: 'name-against-cells', field: 'status', unlike: column.cells[0] ?? null };
}

/** The columns that tell words, whatever these are: of one that says how far its deals have come it is asked. */
const WORDS: readonly TableField[] = ['description', 'category', 'summary', 'excerpt'];

/** The signs of a status, the plainest first. */
const SIGNS: readonly ((column: LookedAt) => Finding | null)[] = [
  (column) => {
    const finding = statusByCells(column);
    return finding?.code === 'cells' ? finding : null;
  },
  (column) => (nameSays(column.name, 'status') === 'nothing' ? null : statusByCells(column)),
  statusByCells,
  statusByName,
];

/** What a column that is not used may tell of the status; null where it tells nothing of it. */
export const statusIn = (column: LookedAt): Finding | null => statusByCells(column) ?? statusByName(column);

/** The column that may hold statuses under a name that does not say so, which is asked about; null where a name says more. */
export function guessOfStatus(columns: readonly LookedAt[], { status, ...others }: Guesses): Guess | null {
  if (
    status &&
    !['name-against-cells', 'name-without-cells', 'word-and-some-cells'].includes(status.reason.code)
  )
    return null;
  const taken = keysOf(others).flatMap((field) => {
    const guess = others[field];
    return guess?.isSure && !WORDS.includes(field) ? [guess.column] : [];
  });
  for (const sign of SIGNS) {
    for (const column of columns) {
      const reason = taken.includes(column.at) ? null : sign(column);
      if (reason) return { column: column.at, name: column.name, isSure: false, reason };
    }
  }
  return null;
}
