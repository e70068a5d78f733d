import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import { everyRow } from '../model/relationships';
import { lensGraph, lensOf } from './lenses';
import { partAsked } from './part-asked';

describe('a line of which only a part is asked about', () => {
  const dataset = madeDataset([
    { from: 'R', to: 'I', system: 'tor' },
    { from: 'R', to: 'I', system: 'mig' },
    { from: 'R', to: 'V', system: 'tor' },
  ]);
  const index = facetIndexOf(dataset);
  const all = everyRow(dataset.relationships);
  const graph = lensGraph('parties', dataset, index, all, { width: 'deals', most: null, opened: [] });
  const { lineAt } = lensOf('parties');

  it('says how much of it is, and one that is asked about as a whole nothing', () => {
    const { edges } = partAsked(graph, lineAt(index, all, []), [[0], [2, 0]]);
    expect(edges.map(({ id, partAsked: part }) => [id, part])).toEqual([
      ['R..I', 1],
      ['R..V', undefined],
    ]);
  });
});
