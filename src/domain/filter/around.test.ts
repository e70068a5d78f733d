import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import type { PartyId, SystemId } from '../model/ids';
import { everyRow } from '../model/relationships';
import { type Around, rowsAround } from './around';
import { applyFilter } from './facet-filter';
import { NO_FILTER, withAround, withMark } from './filter';

// A supplies B through an agency, B supplies C, D supplies A, C supplies E; F and G are apart.
const dataset = madeDataset([
  { from: 'A', to: 'B', via: ['AGENCY'], system: 'one' },
  { from: 'B', to: 'C', system: 'two' },
  { from: 'D', to: 'A', system: 'two' },
  { from: 'C', to: 'E', system: 'three', status: 'refused' },
  { from: 'F', to: 'G', system: 'four' },
]);
const index = facetIndexOf(dataset);

const around = (id: string, depth: Around['depth'], direction: Around['direction'] = 'either') =>
  Array.from(
    rowsAround(index, everyRow(dataset.relationships), { id: id as PartyId | SystemId, depth, direction }),
  );

describe('what lies around a party', () => {
  it('is in one step all that it has a part in, and in each further step what that leads to', () => {
    expect(around('A', 1)).toEqual([0, 2]);
    expect(around('A', 2)).toEqual([0, 1, 2]);
    expect(around('A', 3)).toEqual([0, 1, 2, 3]);
    expect(around('AGENCY', 1)).toEqual([0]);
  });

  it('leads on alone to whom is supplied, and back alone to who supplies', () => {
    expect(around('A', 3, 'on')).toEqual([0, 1, 3]);
    expect(around('AGENCY', 2, 'on')).toEqual([0, 1]);
    expect(around('C', 3, 'back')).toEqual([0, 1, 2]);
    expect(around('F', 3, 'back')).toEqual([]);
  });

  it('is nothing for whom nobody knows', () => {
    expect(around('nobody', 3)).toEqual([]);
  });
});

it('is for a system all that is about it, and then what its parties lead to', () => {
  expect(around('one', 1)).toEqual([0]);
  expect(around('one', 2)).toEqual([0, 1, 2]);
  expect(around('one', 2, 'back')).toEqual([0, 2]);
});

it('goes only along what the rest of the filter lets through, and counts what would be there without each part of it', () => {
  const fromA = withMark(
    withAround(NO_FILTER, { id: 'A' as PartyId, depth: 3, direction: 'on' }),
    'to',
    'C',
    'exclude',
  );
  const { visible, counts } = applyFilter(index, fromA);
  // Without B to C, nothing leads to C.
  expect(Array.from(visible)).toEqual([0]);
  const shown = counts.to.values.map((value, code) => `${value} ${counts.to.visible[code]}`);
  expect(shown).toEqual(['B 1', 'C 1', 'A 0', 'E 1', 'G 0']);
});
