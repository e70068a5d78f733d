import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import { betweenId, betweenOf, rowsBetween } from './between';
import { rowsAbout } from './neighbourhood';
import { findSelectable } from './selected';

const dataset = madeDataset([
  { from: 'A', to: 'B', system: 's' },
  { from: 'C', to: 'B', system: 's' },
  { from: 'B', to: 'A', kind: 'sanctions', status: 'in-force' },
  { from: 'A', to: 'B', status: 'not-concluded' },
  { from: 'A', to: 'C', via: ['B'] },
]);
const index = facetIndexOf(dataset);
const [a, b] = ['A', 'B'].map((id) => dataset.parties.get(id)?.id);
if (!a || !b) throw new Error('The parties are not there.');

describe('what is between two parties', () => {
  it('has an id that says which two, in the order in which they are told of', () => {
    expect(betweenId(b, a)).toBe('between..B..A');
    expect(findSelectable(dataset, 'between..B..A')).toEqual({
      type: 'between',
      between: { parties: ['B', 'A'] },
    });
  });

  it.each(['between', 'between..A', 'between..A..A', 'between..A..Z', 'between..A..B..C', 'between..A..s'])(
    'is not asked for by %s',
    (id) => {
      expect(betweenOf(dataset, id)).toBeNull();
      expect(findSelectable(dataset, id)).toBeNull();
    },
  );

  it('is what goes either way, of whatever kind and however far it came', () => {
    expect([...rowsBetween(index, { parties: [a, b] })]).toEqual([0, 2, 3]);
    expect([...rowsBetween(index, { parties: [b, a] }, Uint32Array.of(1, 2, 4))]).toEqual([2]);
    expect([...rowsAbout(dataset, index, betweenId(a, b))]).toEqual([0, 2, 3]);
  });
});
