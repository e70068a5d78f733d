import { expect, it } from 'vitest';
import { measures } from '../../words/en/views/measures';
import { facetIndexOf } from '../columns/facet-index';
import { filtersOf } from '../compare/comparison';
import { sidesOf } from '../compare/sides';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withYears } from '../filter/filter';
import { madeDataset } from '../fixtures/made-dataset';
import { linesCompared, withCompared } from './compared-graph';
import { signsInUse } from './legend';
import { isClassed } from './lens';
import { lensGraph, lensOf } from './lenses';
import { lineWithOthers } from './others';

const dataset = madeDataset([
  { from: 'A', to: 'B', date: '2003' },
  { from: 'A', to: 'B', date: '2012' },
  { from: 'A', to: 'B', date: '2013' },
  { from: 'A', to: 'C', date: '2003' },
  { from: 'D', to: 'C', date: '2012' },
  { from: 'E', to: 'C', date: '2012', status: 'possible' },
]);
const index = facetIndexOf(dataset);
const filters = filtersOf(withYears(NO_FILTER, { first: 2000, last: 2009 }), {
  facets: {},
  years: { first: 2010, last: 2019 },
});
const sides = sidesOf(applyFilter(index, filters.a).visible, applyFilter(index, filters.b).visible);
const options = { width: 'deals', most: null, opened: [] } as const;
const graph = withCompared(lensGraph('parties', dataset, index, sides.union, options), {
  lines: linesCompared(
    index,
    { sides, filters, by: 'deals' },
    lensOf('parties').lineAt(index, sides.union, []),
  ),
  by: 'deals',
});

it('tells of every line how it stands in both filters, and is as wide as the greater of them', () => {
  const told = graph.edges.map(({ id, compared, bundle }) => [
    id,
    compared && measures.comparedLine(compared, 'possible', bundle === null),
    bundle?.share,
  ]);
  expect(Object.fromEntries(told.map(([id, ...rest]) => [id, rest]))).toEqual({
    'A..B': ['▲ 1 → 2 deals', 1],
    'A..C': ['− 1 deal', 0.5],
    'D..C': ['+ 1 deal', 0.5],
    'E..C': ['+ possible', 0],
  });
});

it('measures widths by no line of all others, and gives these none', () => {
  const many = madeDataset(
    Array.from({ length: 130 }, (_, i) => ({
      ...{ from: `F${i % 13}`, to: `T${i % 10}`, system: 'jet', date: '2003' },
    })).concat(Array.from({ length: 3 }, () => ({ from: 'F0', to: 'T0', system: 'jet', date: '2012' }))),
  );
  const own = facetIndexOf(many);
  const both = sidesOf(applyFilter(own, filters.a).visible, applyFilter(own, filters.b).visible);
  const lens = lensOf('systems');
  const plain = lensGraph('systems', many, own, both.union, { ...options, most: 5 });
  const lineAt = lineWithOthers(plain, lens.lineAt(own, both.union, []));
  const { edges } = withCompared(plain, {
    lines: linesCompared(own, { sides: both, filters, by: 'deals' }, lineAt),
    by: 'deals',
  });
  const share = (isOthers: boolean) =>
    edges.filter(({ bundle }) => Boolean(bundle?.isOthers) === isOthers).map(({ bundle }) => bundle?.share);
  expect(Math.max(...share(false).map(Number))).toBe(1);
  expect(share(true)).toEqual([0]);
});

it('leaves to what is no firm deal the look of what it is, and explains each class that is drawn', () => {
  expect(graph.edges.filter((edge) => !isClassed(edge)).map(({ id }) => id)).toEqual(['E..C']);
  const { compared, lines } = signsInUse('parties', dataset, index, graph, sides.union);
  expect(compared).toEqual(['only-b', 'only-a', 'more']);
  expect(lines).toEqual([{ kind: 'supplies', statuses: ['possible'] }]);
});
