import { describe, expect, it } from 'vitest';
import { madeDataset } from '../fixtures/made-dataset';
import { type Bundle, bundleOf } from '../model/bundle';
import { rowsOfBundle, rowsOfLine } from './bundle-rows';
import { facetIndexOf, rowsWith } from './facet-index';

// Systems take one category after the other: `jet` is an aircraft, `radar` an air-defence system.
const dataset = madeDataset([
  { from: 'A', to: 'B', system: 'jet' },
  { from: 'A', to: 'B', system: 'radar' },
  { kind: 'licenses-production', from: 'A', to: 'B', system: 'jet' },
  { kind: 'sanctions', from: 'A', to: 'B' },
  { from: 'B', to: 'A', system: 'jet' },
  { from: 'A', to: 'C', system: 'jet' },
  { kind: 'diversion-concern', from: 'A', to: 'B', system: 'jet' },
  { from: 'A', to: 'B' },
]);
const index = facetIndexOf(dataset);

function bundle(id: string): Bundle {
  const found = bundleOf(dataset, id);
  if (!found) throw new Error(`“${id}” is no bundle.`);
  return found;
}

describe('a bundle joins', () => {
  it.each([
    ['A..B', [0, 1, 2, 7], 'all goods of a pair, in this direction'],
    ['B..A', [4], 'the goods of the other direction'],
    ['B..C', [], 'nothing, where nothing goes'],
    ['A..B..sanctions', [3], 'one kind of a pair'],
    ['A..B..supplies', [0, 1, 7], 'one kind of goods of a pair'],
    ['A..jet..B', [0, 2], 'the goods through a system'],
    ['A..aircraft..B', [0, 2], 'the goods through a category'],
    ['A..air-defence..B', [1], 'the goods through another category'],
    ['category..aircraft', [0, 2, 4, 5], 'all goods of a category, and no fears about them'],
    ['category..ships', [], 'nothing, where a category has nothing'],
  ])('%s: %j, %s', (id, rows) => {
    expect([...rowsOfBundle(index, bundle(id))]).toEqual(rows);
  });

  it('only some of the relationships where only some are asked for', () => {
    const supplies = rowsWith(index, 'kind', 'supplies');
    expect([...rowsOfBundle(index, bundle('A..jet..B'), supplies)]).toEqual([0]);
    expect([...rowsOfBundle(index, bundle('category..aircraft'), supplies)]).toEqual([0, 4, 5]);
    expect([...rowsOfBundle(index, bundle('A..B..sanctions'), supplies)]).toEqual([]);
  });
});

describe('a line is, by its id,', () => {
  it.each([
    ['A..B', [0, 1, 2, 7], 'a pair'],
    ['A..jet..B', [0, 2], 'a flow'],
    ['line-4', [4], 'one relationship'],
    ['A..Z', [], 'nothing, where a party is none'],
    ['nowhere', [], 'nothing, where it is no id'],
    ['A..B..C..D', [], 'nothing, where it joins too much'],
  ])('%s: %j, %s', (id, rows) => {
    expect([...rowsOfLine(index, id)]).toEqual(rows);
  });

  it('one deal in all releases that tell of it', () => {
    const countedAs = Uint32Array.from([0, 1, 2, 3, 1, 5, 6, 7]);
    const releases = { countedAs } as unknown as NonNullable<typeof index.releases>;
    expect([...rowsOfLine({ ...index, releases }, 'line-1')]).toEqual([1, 4]);
    expect([...rowsOfLine({ ...index, releases }, 'line-4')]).toEqual([1, 4]);
    expect([...rowsOfLine({ ...index, releases }, 'line-0')]).toEqual([0]);
  });
});
