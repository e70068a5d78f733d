import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import type { PartyId } from '../model/ids';
import { everyRow } from '../model/relationships';
import { commonId, commonOf, MAX_PARTIES } from './common';
import { areWeaponsAll, inCommon, partsInCommon, SHARED_PARTNERS } from './in-common';

const dataset = madeDataset([
  { from: 'R', to: 'A', system: 'tor' },
  { from: 'R', to: 'A', system: 'igla' },
  { from: 'R', to: 'B', system: 'tor' },
  { from: 'R', to: 'C', system: 'mig' },
  { from: 'S', to: 'A', system: 'mig' },
  { from: 'T', to: 'B', system: 'boat' },
  // Talked about, and so nothing that anybody has.
  { from: 'T', to: 'A', system: 'boat', status: 'negotiating' },
  { from: 'A', to: 'X', system: 'igla' },
]);
const index = facetIndexOf(dataset);
const rows = everyRow(dataset.relationships);
const ids = (...texts: string[]) => texts as string[] as PartyId[];
const words = (shared: readonly { readonly id: string; readonly deals: readonly number[] }[]) =>
  shared.map(({ id, deals }) => `${id} ${deals.join('+')}`);

describe('what several parties have in common', () => {
  it('is who supplies both, and what both receive; the rest is of one of them', () => {
    const [suppliers, systems, customers] = inCommon(index, rows, ids('A', 'B'));
    expect(words(suppliers?.all ?? [])).toEqual(['R 2+1']);
    expect(suppliers?.one.map(words)).toEqual([['S 1+0'], ['T 0+1']]);
    expect(words(systems?.all ?? [])).toEqual(['tor 1+1']);
    expect(systems?.one.map(words)).toEqual([['igla 1+0', 'mig 1+0'], ['boat 0+1']]);
    expect(customers?.all).toEqual([]);
    expect(customers?.one.map(words)).toEqual([['X 1+0'], []]);
  });

  it('is for more than two also what several of them have, and not all', () => {
    const [suppliers, systems] = inCommon(index, rows, ids('A', 'B', 'C'));
    expect(words(suppliers?.all ?? [])).toEqual(['R 2+1+1']);
    expect(suppliers?.several).toEqual([]);
    expect(words(systems?.several ?? [])).toEqual(['mig 1+0+1', 'tor 1+1+0']);
  });

  it('rests on rows that a picture can mark', () => {
    const parts = partsInCommon(index, rows, ids('A', 'B'));
    expect(new Set(parts.flat())).toEqual(new Set([0, 1, 2]));
    // Whatever is shared is in the first of its parts with each of them.
    expect(parts[0]).toEqual(expect.arrayContaining([2]));
    expect(parts[0]?.some((row) => row < 2)).toBe(true);
  });

  it('rests, where only pairs are drawn, on the deals with partners whom all of them have', () => {
    const made = madeDataset([
      { from: 'both', to: 'A', system: 'tor' },
      { from: 'both', to: 'B', system: 'mig' },
      // A weapon that both have, from one who supplies A alone, and from nobody knows whom.
      { from: 'one', to: 'A', system: 'mig' },
      { from: 'unknown-supplier', to: 'A', system: 'mig' },
      { from: 'A', to: 'buyer', system: 'boat' },
      { from: 'B', to: 'buyer', system: 'mine' },
    ]);
    const [of, all] = [facetIndexOf(made), everyRow(made.relationships)];
    const rowsOf = (...given: Parameters<typeof partsInCommon>) =>
      partsInCommon(...given)
        .flat()
        .sort((a, b) => a - b);
    expect(rowsOf(of, all, ids('A', 'B'), SHARED_PARTNERS)).toEqual([0, 1, 4, 5]);
    expect([...new Set(rowsOf(of, all, ids('A', 'B')))]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('may be weapons alone, which a picture of pairs does not draw', () => {
    const areWeapons = (...to: string[]) => {
      const made = madeDataset(to.map((party, at) => ({ from: `S${at}`, to: party, system: 'gun' })));
      return areWeaponsAll(inCommon(facetIndexOf(made), everyRow(made.relationships), ids('A', 'B')));
    };
    expect(areWeapons('A', 'B')).toBe(true);
    expect(areWeapons('A')).toBe(false);
    expect(areWeaponsAll(inCommon(index, rows, ids('A', 'B')))).toBe(false);
  });

  it('is nobody whom the register cannot name, and how many deals are left out for it is told', () => {
    const made = madeDataset([
      { from: 'A', to: 'unknown-recipient', system: 's' },
      { from: 'B', to: 'unknown-recipient', system: 't' },
      { from: 'B', to: 'unknown-recipient', system: 't' },
      { from: 'B', to: 'C', system: 't' },
    ]);
    const of = facetIndexOf(made);
    const all = everyRow(made.relationships);
    const [customers, ...others] = inCommon(of, all, ids('A', 'B'));
    expect(others).toEqual([]);
    expect(customers).toMatchObject({ kind: 'customers', all: [], several: [], withNameless: 3 });
    expect(customers?.one.map(words)).toEqual([[], ['C 0+1']]);
    expect(partsInCommon(of, all, ids('A', 'B'))).toEqual([]);
  });

  it('is nothing for parties that deal with nobody', () => {
    expect(inCommon(index, rows, ids('nobody', 'none'))).toEqual([]);
  });
});

describe('the id of it', () => {
  it('names two to six parties, each once', () => {
    expect(commonOf(dataset, commonId(['A', 'B', 'C']))).toEqual(['A', 'B', 'C']);
    for (const id of ['common..A', 'common..A..A', 'common..A..nobody', 'common', 'A..B', 'common..A..'])
      expect(commonOf(dataset, id), id).toBeNull();
    expect(
      commonOf(dataset, commonId(Array.from({ length: MAX_PARTIES + 1 }, (_, at) => `P${at}`))),
    ).toBeNull();
  });
});
