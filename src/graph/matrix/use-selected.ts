/** Where in a matrix what is selected or asked about stands. */
import { useMemo } from 'react';
import type { LineAt } from '../../domain/lenses/lens';
import type { AskedRows } from '../../domain/lenses/lens-kind';
import type { Matrix, MatrixCell } from '../../domain/lenses/matrix/matrix';
import { asking } from '../../state/asking';
import { selectedOf } from '../../state/selection';
import { lineAtIn, subjectsOfView } from '../../state/selectors';
import { useApp } from '../../state/store';
import type { Position } from './position';

/** Where it stands, and whether nothing else is selected or asked about, so that this is told of it. */
export interface SelectedPosition {
  readonly at: Position;
  readonly isAll: boolean;
}

const positionOfCell = ({ row, column }: MatrixCell): Position => ({ row, column });

/** Where something stands; null where it stands nowhere. */
function positionIn(matrix: Matrix, id: string): Position | null {
  const cell = matrix.cellOf(id);
  if (cell) return positionOfCell(cell);
  const [row, column] = [matrix.rowOf(id), matrix.columnOf(id)];
  if (row < 0 && column < 0) return null;
  // A party that exports and imports stands where it does more of it.
  const [out, into] = [matrix.rows[row]?.tally.sum ?? -1, matrix.columns[column]?.tally.sum ?? -1];
  return out >= into ? { row, column: -1 } : { row: -1, column };
}

/** The first cell of an answer, as it is told in words; null where none of it has a cell. */
export function positionOfAnswer(matrix: Matrix, rows: AskedRows, lineAt: LineAt): SelectedPosition | null {
  const cells = new Set([...new Set(rows.flat().map(lineAt))].map(matrix.cellOf));
  const [first] = [...cells].filter((cell) => cell !== null);
  return first ? { at: positionOfCell(first), isAll: cells.size === 1 } : null;
}

/** Where what is selected stands, or the answer to what is asked, or else an end of it or a centre; null where it stands nowhere. */
export function useSelected(matrix: Matrix): SelectedPosition | null {
  const selection = useApp((state) => state.view.selection);
  const selected = useApp(selectedOf);
  const subjects = useApp(subjectsOfView);
  const rows = useApp((state) => asking()?.rowsAsked(state) ?? null);
  const lineAt = useApp(lineAtIn);
  return useMemo(() => {
    const isQuestion = selected?.type === 'connection' || selected?.type === 'common';
    if (selection !== null && !isQuestion) {
      const at = positionIn(matrix, selection);
      return at && { at, isAll: true };
    }
    const answer = rows && positionOfAnswer(matrix, rows, lineAt);
    if (answer) return answer;
    const [at] = [...subjects.keys()].flatMap((id) => positionIn(matrix, id) ?? []);
    return at ? { at, isAll: false } : null;
  }, [matrix, selection, selected, subjects, rows, lineAt]);
}
