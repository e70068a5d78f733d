/** What each column of a person's own table comes near to telling, whether it is read or not. */

import { TABLE_FIELDS, type TableField } from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';
import { BELIEF, believed, columnsOf, findingOf } from './column-findings';
import type { LookedAt as Column } from './guess-reporter';
import { statusIn } from './guess-status';
import type { Finding } from './guesses';

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
  const finding = statusIn(column);
  return finding && { field: 'status', finding };
}

/** What each column comes near to telling; null where that is nothing. */
export function nearGuesses(header: readonly string[], rows: readonly TextRow[]): (NearGuess | null)[] {
  const columns = columnsOf(header, rows);
  return columns.map((column) => nearestTo(column, columns));
}
