import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { madeDataset } from '../../domain/fixtures/made-dataset';
import { lensGraph, lensOf } from '../../domain/lenses/lenses';
import { matrixOf } from '../../domain/lenses/matrix/matrix';
import { everyRow } from '../../domain/model/relationships';
import { positionOfAnswer } from './use-selected';

const dataset = madeDataset([
  { from: 'A', to: 'X' },
  { from: 'A', to: 'X' },
  { from: 'A', to: 'IRN' },
  { from: 'IRN', to: 'VEN' },
]);
const index = facetIndexOf(dataset);
const all = everyRow(dataset.relationships);
const graph = lensGraph('matrix', dataset, index, all, { width: 'deals', most: null, opened: [] });
const matrix = matrixOf(dataset, graph, 'weight');
const lineAt = lensOf('matrix').lineAt(index, all, []);
const answer = (...parts: number[][]) => positionOfAnswer(matrix, parts, lineAt);

describe('where the answer to a question stands in a matrix', () => {
  it('is the cell of the one pair that it is, though its end deals more elsewhere', () => {
    const at = { row: matrix.rowOf('IRN'), column: matrix.columnOf('VEN') };
    expect(answer([3])).toEqual({ at, isAll: true });
  });

  it('is its first cell where it has several, of which the caption tells none alone', () => {
    const at = { row: matrix.rowOf('A'), column: matrix.columnOf('IRN') };
    expect(answer([2, 3])).toEqual({ at, isAll: false });
    expect(answer()).toBeNull();
  });
});
