/** Lines of pictures in a filter: which rows one leaves out, by the ids that a link has for lines. */
import { rowsOfLine } from '../columns/bundle-rows';
import type { FacetIndex } from '../columns/facet-index';
import { memoizePer } from '../memoize/memoize';
import type { Groups } from './facet-groups';
import { type Choice, isActive } from './filter';

/** For every row 1 where a choice of lines leaves it out. */
const leftOutBy = memoizePer((index: FacetIndex) =>
  memoizePer(({ include, exclude }: Choice) => {
    const leftOut = new Uint8Array(index.relationships.size);
    const mark = (ids: readonly string[], as: number) => {
      for (const id of ids) for (const row of rowsOfLine(index, id)) leftOut[row] = as;
    };
    if (include.length > 0) leftOut.fill(1);
    mark(include, 0);
    mark(exclude, 1);
    return leftOut;
  }),
);

/** The groups of what passes the rest of a filter, as a choice of lines leaves them; it is so many restrictions after the first. */
export function withoutLines(index: FacetIndex, choice: Choice, at: number, groups: Groups): Groups {
  if (!isActive(choice)) return groups;
  const leftOut = leftOutBy(index)(choice);
  const stays = (row: number) => leftOut[row] === 0;
  const { passing, failingOne } = groups;
  return {
    passing: passing.filter(stays),
    failingOne: failingOne.map((rows, i) =>
      i === at ? passing.filter((row) => !stays(row)) : rows.filter(stays),
    ),
  };
}
