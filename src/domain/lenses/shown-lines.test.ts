import { expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { type Lens, lensGraph } from './lenses';
import { shownLines } from './shown-lines';

const supplies = (count: number) =>
  Array.from({ length: count }, (_, i): Line => ({ from: `A${i}`, to: `B${i}`, system: 's' }));

function shown(lens: Lens, count: number, most: number | null = null) {
  const dataset = madeDataset(supplies(count));
  const all = Uint32Array.from(supplies(count).keys());
  return shownLines(
    lens,
    lensGraph(lens, dataset, facetIndexOf(dataset), all, { width: 'deals', most, opened: [] }),
  );
}

it('tells how many pairs are shown of how many, and what their widths say', () => {
  expect(shown('parties', 9, 5)).toEqual({ lens: 'parties', shown: 5, of: 9, width: 'deals' });
  expect(shown('parties', 2)).toEqual({ lens: 'parties', shown: 2, of: 2, width: 'deals' });
});

it('tells nothing of relationships that are drawn one by one', () => {
  expect(shown('systems', 2)).toBeNull();
});

it('tells the rows and columns of a matrix, what is in their cells, and whether it is trade', () => {
  expect(shown('matrix', 9, 6)).toEqual({
    ...{ lens: 'matrix', shown: 6, of: 18, width: 'deals' },
    grid: {
      rows: 3,
      columns: 3,
      of: { rows: 9, columns: 9 },
      share: 3 / 9,
      width: 'deals',
      isTrade: true,
      fold: null,
    },
  });
});
