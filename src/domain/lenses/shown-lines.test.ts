import { expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { lensGraph } from './lenses';
import { shownLines } from './shown-lines';

const supplies = (count: number) =>
  Array.from({ length: count }, (_, i): Line => ({ from: `A${i}`, to: `B${i}`, system: 's' }));

function shown(lens: 'systems' | 'parties', count: number, most: number | null = null) {
  const dataset = madeDataset(supplies(count));
  const all = Uint32Array.from(supplies(count).keys());
  return shownLines(
    lens,
    lensGraph(lens, dataset, facetIndexOf(dataset), all, { width: 'deals', most, opened: [] }),
  );
}

it('tells how many pairs are shown of how many, and what their widths say', () => {
  expect(shown('parties', 9, 5)).toEqual({ lens: 'parties', shown: 5, of: 9, isKept: false, width: 'deals' });
  expect(shown('parties', 2)).toEqual({ lens: 'parties', shown: 2, of: 2, isKept: false, width: 'deals' });
});

it('tells nothing of relationships that are drawn one by one', () => {
  expect(shown('systems', 2)).toBeNull();
});
