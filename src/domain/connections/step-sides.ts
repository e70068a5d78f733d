import { firstCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import type { NodeId } from './network';
import type { Path } from './paths';

/** The relationships of a step that go one way: from a party to a party, from a party that supplies a system, or from a system to who receives it. */
export interface StepSide {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly rows: readonly number[];
}

/** What goes from one end of a step to the other, and what comes back; a side without relationships is left out. */
function stepSides(index: FacetIndex, here: NodeId, step: Path['steps'][number]): StepSide[] {
  const { from, to } = index.columns;
  const isEnd = (row: number, end: NodeId, column: typeof from) =>
    column.values[firstCode(column, row)] === end;
  const goes = (row: number) => isEnd(row, here, from) || isEnd(row, step.to, to);
  const comes = (row: number) => isEnd(row, here, to) || isEnd(row, step.to, from);
  const sides = [
    { from: here, to: step.to, rows: step.rows.filter(goes) },
    { from: step.to, to: here, rows: step.rows.filter(comes) },
  ];
  return sides.filter(({ rows }) => rows.length > 0);
}

/** Every step of a path, in its order, by its sides. */
export function pathSteps(index: FacetIndex, { from, steps }: Path): StepSide[][] {
  let here = from;
  return steps.map((step) => {
    const sides = stepSides(index, here, step);
    here = step.to;
    return sides;
  });
}
