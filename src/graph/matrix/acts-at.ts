/** What stands at a position of a matrix, and what can be done with it. */
import { NO_REGION } from '../../domain/columns/folds';
import { withChoice } from '../../domain/filter/filter';
import type { PartyId, SelectableId } from '../../domain/model/ids';
import { openMenu } from '../../state/actions/page';
import { drawAtMost, goTo, select } from '../../state/actions/view';
import { graphOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import type { NamedMatrix } from './names-of-cells';
import type { Position } from './position';

/** What stands at a position: the lines of a cell, or the party of a row or column. */
export function idsAt({ matrix }: NamedMatrix, { row, column }: Position): readonly SelectableId[] {
  const cell = matrix.cellAt(row, column);
  if (cell && row >= 0 && column >= 0 && column < matrix.columns.length)
    return cell.lines.map(({ id }) => id);
  const heading = row < 0 ? matrix.columns[column] : matrix.rows[row];
  const isName = row < 0 !== column < 0;
  return isName && heading?.of === 'party' ? [heading.id as PartyId] : [];
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

/** The parts of the world at a position, with the facets that filter by them. */
export function regionsAt({ matrix }: NamedMatrix, { row, column }: Position) {
  const ends = [
    { facet: 'from-in', heading: matrix.rows[row] },
    { facet: 'to-in', heading: matrix.columns[column] },
  ] as const;
  return ends.flatMap(({ facet, heading }) =>
    heading?.of === 'region' && heading.id !== null && heading.id !== NO_REGION
      ? [{ facet, id: heading.id }]
      : [],
  );
}

/** Unfolds the parts of the world at a position: what goes from one to the other, party by party. */
function unfold(named: NamedMatrix, at: Position): void {
  const { filter } = useApp.getState().view;
  const regions = regionsAt(named, at);
  const narrowed = regions.reduce(
    (on, { facet, id }) => withChoice(on, facet, { include: [id], exclude: [] }),
    filter,
  );
  if (regions.length > 0) goTo({ filter: narrowed, fold: null });
}

/** Opens what stands at a position: the next, where what is selected stands there; of all others, all. */
export function openAt(named: NamedMatrix, at: Position): void {
  const ids = idsAt(named, at);
  const { selection } = useApp.getState().view;
  const next = ids[(ids.indexOf(selection as SelectableId) + 1) % ids.length];
  if (next) select(next);
  else if (isOfOthers(named, at)) showAll();
  else unfold(named, at);
}

/** Asks what can be done with what stands at a position; false where nothing does. */
export function askAt(named: NamedMatrix, at: Position, x: number, y: number): boolean {
  const ids = idsAt(named, at);
  const { selection } = useApp.getState().view;
  const of = ids.find((id) => id === selection) ?? ids[0];
  if (of) openMenu({ of, x, y });
  return of !== undefined;
}
