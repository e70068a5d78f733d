import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import { everyRow } from '../model/relationships';
import { STATUSES } from '../model/status';
import { applyFilter } from './facet-filter';
import { NO_FILTER, withDated } from './filter';
import { layersOfYear, MAX_LAYERS, stackedYears } from './stacked-years';

const SPAN = { first: 2000, last: 2003 };
const index = facetIndexOf(
  madeDataset([
    { from: 'A', to: 'B', system: 'one', status: 'delivered', date: '2001' },
    { from: 'A', to: 'B', system: 'two', status: 'delivered', date: '2001/2002' },
    { from: 'A', to: 'B', system: 'unnamed', status: 'ordered', date: '2001' },
  ]),
);
const inWords = (layers: ReturnType<typeof stackedYears>) =>
  layers.map(({ value, counts, total }) => `${value} ${[...counts].join(' ')} of ${total}`);

describe('the layers of the bars', () => {
  it('are the values, of statuses the firmest lowest', () => {
    const rows = everyRow(index.relationships);
    expect(inWords(stackedYears(index, rows, SPAN, 'any', 'status'))).toEqual([
      'delivered 0 2 1 0 of 2',
      'ordered 0 1 0 0 of 1',
    ]);
  });

  it('end with what has no value', () => {
    const rows = everyRow(index.relationships);
    expect(inWords(stackedYears(index, rows, SPAN, 'any', 'category'))).toEqual([
      'aircraft 0 1 0 0 of 1',
      'air-defence 0 1 1 0 of 1',
      'null 0 1 0 0 of 1',
    ]);
  });

  it('are of what years mean', () => {
    const rows = everyRow(index.relationships);
    expect(inWords(stackedYears(index, rows, SPAN, 'ordered', 'status'))).toEqual(['ordered 0 1 0 0 of 1']);
  });

  it('come to the bars, however many values there are', () => {
    const many = facetIndexOf(
      madeDataset(
        STATUSES.flatMap((status, i) => [
          { from: 'A', to: 'B', system: 's', status, date: `${2000 + (i % 4)}` },
          { from: 'A', to: 'B', system: 's', status, date: '2000/2003' },
        ]),
      ),
    );
    for (const dated of ['any', 'active'] as const) {
      const { visible, years } = applyFilter(many, withDated(NO_FILTER, dated));
      const layers = stackedYears(many, visible, SPAN, dated, 'status');
      expect(layers).toHaveLength(MAX_LAYERS + 1);
      for (const [year, count] of years)
        if (year <= SPAN.last)
          expect(layers.reduce((sum, { counts }) => sum + (counts[year - SPAN.first] ?? 0), 0)).toBe(count);
    }
  });

  it('stand on one another', () => {
    const layers = stackedYears(index, everyRow(index.relationships), SPAN, 'any', 'status');
    expect(layersOfYear(layers, 1, 4)).toEqual([
      [0, 0.5],
      [0.5, 0.75],
    ]);
  });
});
