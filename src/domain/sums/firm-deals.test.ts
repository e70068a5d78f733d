import { describe, expect, it } from 'vitest';
import { deals } from '../../words/en/deals/deals';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import { STATUS, STATUSES, type Status } from '../model/status';
import { countDeals } from './count-deals';
import { firmDealsAt, firmOf, isFirm } from './firm-deals';

const counts = (of: Readonly<Partial<Record<Status, number>>>) =>
  new Map(Object.entries(of) as [Status, number][]);

it('adds up what was ordered, confirmed or delivered, of what is drawn as firm', () => {
  const drawn = STATUSES.filter((status) => STATUS[status].strength === 'firm');
  // A talk of a deal and a law are firm of their kind, and no deal.
  expect(STATUSES.filter(isFirm)).toEqual(
    drawn.filter((status) => status !== 'voiced' && status !== 'in-force'),
  );
});

describe('deals in rows', () => {
  const statuses = ['delivered', 'possible', 'ordered', 'not-concluded', 'delivered'] as const;
  const index = facetIndexOf(
    madeDataset([
      ...statuses.map((status) => ({ from: 'A', to: 'B', status })),
      { from: 'A', to: 'B', kind: 'sanctions', status: 'in-force' },
    ]),
  );
  const all = Uint32Array.of(0, 1, 2, 3, 4, 5);

  it('are counted by status, and what moves no goods is none', () => {
    expect(countDeals(index, all)).toEqual(
      counts({ delivered: 2, possible: 1, ordered: 1, 'not-concluded': 1 }),
    );
    expect(countDeals(index, Uint32Array.of(5)).size).toBe(0);
  });

  it('are kept where they are firm', () => {
    expect([...firmDealsAt(index, all)]).toEqual([0, 2, 4]);
    expect(firmOf(countDeals(index, all))).toBe(3);
  });
});

describe('deals in words', () => {
  it.each<[Partial<Record<Status, number>>, string, string]>([
    [{ delivered: 146 }, '146 deals', '146 deals'],
    [{ ordered: 1 }, '1 deal', '1 deal'],
    [
      { 'not-concluded': 1, delivered: 11, confirmed: 1, possible: 1 },
      '12 firm deals, 1 possible, 1 not concluded',
      '12 firm deals, 1 possible, 1 not concluded',
    ],
    [{ 'not-concluded': 1 }, 'no firm deal, 1 not concluded', '1 not concluded'],
    [
      { opinion: 2, negotiating: 1, delivered: 1 },
      '1 firm deal, 1 under negotiation, 2 opinions',
      '1 firm deal, 1 under negotiation, 2 opinions',
    ],
    [
      { delivered: 1200, proposed: 3, possible: 1, cancelled: 1000 },
      '1,200 firm deals, 3 proposed, 1 possible, 1,000 cancelled',
      '1,200 firm deals, 1,004 others',
    ],
    [
      { proposed: 3, possible: 1, cancelled: 2 },
      'no firm deal, 3 proposed, 1 possible, 2 cancelled',
      '6 deals, none firm',
    ],
    [{ delivered: 1, voiced: 1 }, '1 firm deal, 1 voiced', '1 firm deal, 1 voiced'],
    [{}, 'no deals', 'no deals'],
  ])('%j', (of, words, short) => {
    expect(deals.byStatus(counts(of))).toBe(words);
    expect(deals.inShort(counts(of))).toBe(short);
  });
});
