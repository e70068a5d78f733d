/** Guesses which column says how far the deals of a person's own table have come, by its cells: people call it anything. */
import { keysOf } from '../../../domain/text/keys-of';
import { statusOf } from '../cells/status-words';
import type { TableField } from '../rows/table-mapping';
import { verdictOf, votesFor } from './column-votes';
import type { LookedAt } from './guess-reporter';
import type { Finding, Guess, Guesses } from './guesses';

/** Whether a cell names a status, in whatever words that mean it. */
export const isStatus = (cell: string): boolean => statusOf(cell) !== null;

/** That a column holds statuses, whatever its name says; null where its cells are something else. */
export function statusByCells({ cells }: LookedAt): Finding | null {
  const votes = votesFor(cells, isStatus);
  return verdictOf(votes) === 'for' ? { code: 'cells', field: 'status', like: votes.like } : null;
}

/** The columns that tell words, whatever these are: of one that says how far its deals have come it is asked. */
const WORDS: readonly TableField[] = ['description', 'category', 'summary', 'excerpt'];

/** The first column that holds statuses under a name that does not say so, which is asked about; null where a name says more. */
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
  for (const column of columns) {
    const reason = taken.includes(column.at) ? null : statusByCells(column);
    if (reason) return { column: column.at, name: column.name, isSure: false, reason };
  }
  return null;
}
