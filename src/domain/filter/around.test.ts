import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import type { PartyId, SystemId } from '../model/ids';
import { everyRow } from '../model/relationships';
import { type Around, MAX_CENTRES, rowsAround, withCentre, withOtherCentre } from './around';
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
    rowsAround(index, everyRow(dataset.relationships), [{ id: id as PartyId | SystemId, depth, direction }]),
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
    withAround(NO_FILTER, [{ id: 'A' as PartyId, depth: 3, direction: 'on' }]),
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

const centre = (
  id: string,
  depth: Around['depth'] = 1,
  direction: Around['direction'] = 'either',
): Around => ({
  id: id as PartyId,
  depth,
  direction,
});

const all = (...centres: readonly Around[]) =>
  Array.from(rowsAround(index, everyRow(dataset.relationships), centres));

it('is around several all that lies around any of them, each as far and in the direction that is asked for', () => {
  expect(all(centre('A'), centre('F'))).toEqual([0, 2, 4]);
  expect(all(centre('A', 1, 'on'), centre('B', 1, 'on'))).toEqual([0, 1]);
  expect(all(centre('A', 1, 'back'), centre('E', 2, 'back'))).toEqual([1, 2, 3]);
  expect(all(centre('four'), centre('C', 1, 'on'), centre('nobody'))).toEqual([3, 4]);
  expect(all()).toEqual([]);
});

describe('centres with one more', () => {
  const grown = (...asked: readonly Around[]) => asked.reduce<readonly Around[]>(withCentre, []);

  it('keep the order of asking', () => {
    expect(grown(centre('B'), centre('A', 2, 'on'))).toEqual([centre('B'), centre('A', 2, 'on')]);
  });

  it('are the same where it says no more than one of them', () => {
    const before = [centre('A', 2), centre('B')];
    expect(withCentre(before, centre('A', 1, 'on'))).toBe(before);
    expect(withCentre(before, centre('A', 2))).toBe(before);
  });

  it('hold it in the place of those that say no more beside it', () => {
    expect(grown(centre('A', 1, 'on'), centre('B'), centre('A', 2))).toEqual([centre('A', 2), centre('B')]);
    expect(grown(centre('A', 2, 'on'), centre('A', 2, 'back'))).toHaveLength(2);
  });

  it('hold one step on and one back as one step either way, which shows the same', () => {
    expect(grown(centre('A', 1, 'on'), centre('B'), centre('A', 1, 'back'))).toEqual([
      centre('A'),
      centre('B'),
    ]);
    expect(all(centre('A', 1, 'on'), centre('A', 1, 'back'))).toEqual(all(centre('A')));
  });

  it('are so many at the most, of which each can still grow', () => {
    const most = grown(...Array.from({ length: MAX_CENTRES }, (_, at) => centre(`P${at}`)));
    expect(withCentre(most, centre('A'))).toBe(most);
    expect(withCentre(most, centre('P3', 2))).toHaveLength(MAX_CENTRES);
  });

  it('can be changed and taken away one by one', () => {
    const [a, b] = [centre('A'), centre('B')];
    expect(withOtherCentre([a, b], a, null)).toEqual([b]);
    expect(withOtherCentre([a, b], a, centre('A', 2, 'on'))).toEqual([centre('A', 2, 'on'), b]);
  });
});
