/** What stands at a position of a matrix, and what can be done with it. */
import type { PartyId, SelectableId } from '../../domain/model/ids';
import { drawAtMost } from '../../state/actions/choices';
import { openMenu } from '../../state/actions/page';
import { goTo, select } from '../../state/actions/view';
import { graphOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import type { NamedMatrix } from './names-of-cells';
import type { Position } from './position';

/** What stands at a position: the lines of a cell, or the party, or the part of a fold, of a row or column. */
export function idsAt({ matrix }: NamedMatrix, { row, column }: Position): readonly SelectableId[] {
  const cell = matrix.cellAt(row, column);
  if (cell && row >= 0 && column >= 0 && column < matrix.columns.length)
    return cell.lines.map(({ id }) => id);
  const heading = row < 0 ? matrix.columns[column] : matrix.rows[row];
  const isName = row < 0 !== column < 0;
  return isName && heading && heading.of !== 'others' ? [heading.id as PartyId] : [];
}

/** Whether a position is that of all others together. */
export function isOfOthers({ matrix }: NamedMatrix, { row, column }: Position): boolean {
  return [matrix.rows[row], matrix.columns[column]].some((heading) => heading?.of === 'others');
}

/** Shows all rows and columns. */
function showAll(): void {
  const { grid } = graphOf(useApp.getState());
  if (grid) drawAtMost(grid.of.rows + grid.of.columns);
}

/** What a press opens at a position: the next, where what is selected stands there; null where nothing stands. */
function nextAt(named: NamedMatrix, at: Position): SelectableId | null {
  const ids = idsAt(named, at);
  const { selection } = useApp.getState().view;
  return ids[(ids.indexOf(selection as SelectableId) + 1) % ids.length] ?? null;
}

/** Opens what stands at a position; of all others, all. */
export function openAt(named: NamedMatrix, at: Position): void {
  const next = nextAt(named, at);
  if (next) select(next);
  else if (isOfOthers(named, at)) showAll();
}

/** Opens what stands at a position, and reads the cells as a table no longer, as one step. */
export function openFromTable(named: NamedMatrix, at: Position): void {
  const selection = nextAt(named, at);
  if (selection) goTo({ cells: null, selection });
}

/** Asks what can be done with what stands at a position; false where nothing does. */
export function askAt(named: NamedMatrix, at: Position, x: number, y: number): boolean {
  const ids = idsAt(named, at);
  const { selection } = useApp.getState().view;
  const of = ids.find((id) => id === selection) ?? ids[0];
  if (of) openMenu({ of, x, y });
  return of !== undefined;
}
