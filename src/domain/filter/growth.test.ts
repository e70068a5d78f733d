import { expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import type { PartyId, SystemId } from '../model/ids';
import { everyRow } from '../model/relationships';
import { type Around, MAX_CENTRES } from './around';
import { growthsBy } from './growth';

// A supplies B, which receives from C and D too and supplies E; X sanctions B; F and G are apart.
const dataset = madeDataset([
  { from: 'A', to: 'B', system: 'one' },
  { from: 'C', to: 'B', system: 'two' },
  { from: 'D', to: 'B', system: 'one' },
  { from: 'B', to: 'E', system: 'two' },
  { from: 'F', to: 'G', system: 'three' },
  { from: 'X', to: 'E', kind: 'sanctions' },
]);
const index = facetIndexOf(dataset);
const rows = everyRow(dataset.relationships);
const around = (id: string, direction: Around['direction'] = 'either'): Around => ({
  id: id as PartyId,
  depth: 1,
  direction,
});
const growths = (id: string, ...centres: readonly Around[]) =>
  growthsBy(index, rows, centres, id as PartyId | SystemId).map(({ direction, more, isGoods }) => ({
    direction,
    more,
    isGoods,
  }));

it('tells what each way shows that is not shown yet, and both together only where that is more', () => {
  expect(growths('B', around('A'))).toEqual([
    { direction: 'back', more: 2, isGoods: true },
    { direction: 'on', more: 1, isGoods: true },
    { direction: 'either', more: 3, isGoods: true },
  ]);
  expect(growths('G', around('A'))).toEqual([{ direction: 'back', more: 1, isGoods: true }]);
  expect(growths('A', around('A'))).toEqual([]);
  expect(growths('nobody', around('A'))).toEqual([]);
});

it('tells apart what is supplied and received from what else is done', () => {
  expect(growths('E', around('A'))).toEqual([{ direction: 'back', more: 2, isGoods: false }]);
  expect(growths('X', around('A'))).toEqual([{ direction: 'on', more: 1, isGoods: false }]);
});

it('knows no direction for a system', () => {
  expect(growths('two', around('A'))).toEqual([{ direction: 'either', more: 2, isGoods: true }]);
});

it('grows on the way that was shown already', () => {
  const [first, ...others] = growthsBy(index, rows, [around('B', 'back')], 'B' as PartyId);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ direction: 'on', more: 1, centres: [around('B')] });
});

it('offers nothing further where as many centres are there as can be', () => {
  const most = Array.from({ length: MAX_CENTRES }, (_, at) => around(`P${at}`));
  expect(growths('B', ...most)).toEqual([]);
});
