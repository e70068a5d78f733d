import { describe, expect, it } from 'vitest';
import { between } from '../../words/en/questions/between';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { partyId } from '../model/ids';
import { everyRow } from '../model/relationships';
import { supplierRank } from './supplier-rank';

const [A, B, C] = [partyId('A'), partyId('B'), partyId('C')];

function read(lines: readonly Line[], from = A) {
  const dataset = madeDataset(lines);
  const index = facetIndexOf(dataset);
  const rank = supplierRank(index, everyRow(index.relationships), { from, to: B });
  return { rank, words: rank && between.supplied(dataset, rank) };
}

const LINES: readonly Line[] = [
  { from: 'A', to: 'B', system: 's', date: '1995' },
  { from: 'A', to: 'B', system: 't', date: '1990' },
  { from: 'C', to: 'B', system: 's', date: '2001' },
];

describe('the place of a supplier', () => {
  it('says who supplied most, how much of all, and since when', () => {
    const { rank, words } = read(LINES);
    expect(rank).toMatchObject({ place: 1, of: 2, measure: 'deals', since: 1990 });
    expect(rank?.share).toBeCloseTo(2 / 3);
    expect(words).toBe(
      'Of the 2 suppliers shown, A supplied B most: 67% of its firm deals. The first deal shown is of 1990.',
    );
  });

  it('says which place another one has', () => {
    expect(read(LINES, C).words).toBe(
      'Of the 2 suppliers shown, C is number 2 for B: 33% of its firm deals. The first deal shown is of 2001.',
    );
  });

  it('shares the first place where two are equal, and counts what is firm', () => {
    const planned: Line = { from: 'C', to: 'B', system: 't', status: 'negotiating' };
    const lines = [...LINES.slice(1), planned];
    expect(read(lines).rank).toMatchObject({ place: 1, share: 0.5 });
    expect(read(lines, C).rank).toMatchObject({ place: 1, share: 0.5 });
  });

  it('says so of the only supplier, and nothing of one that supplied nothing', () => {
    expect(read(LINES.slice(0, 2)).words).toBe(
      'Of all that is shown, A alone supplied B. The first deal shown is of 1990.',
    );
    expect(read(LINES, partyId('D')).rank).toBeNull();
  });
});
