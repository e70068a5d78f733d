import { expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import { sourcesOfRows } from './sources-of-rows';

it('names each source of some rows once, those of most rows first', () => {
  const dataset = madeDataset([
    { from: 'A', to: 'B', sources: ['press'] },
    { from: 'A', to: 'C', sources: ['book', 'press'] },
    { from: 'B', to: 'C', sources: ['radio'] },
  ]);
  const index = facetIndexOf(dataset);
  const idsOf = (...rows: readonly number[]) =>
    sourcesOfRows(dataset, index, Uint32Array.from(rows)).map(({ id }) => id);
  expect(idsOf(1, 0)).toEqual(['press', 'book']);
  expect(idsOf(0, 2)).toEqual(['press', 'radio']);
  expect(idsOf()).toEqual([]);
});
