import { describe, expect, it } from 'vitest';
import { type Line, madeDataset } from '../../domain/fixtures/made-dataset';
import type { Delivery } from '../../domain/model/deal';
import { exportedView } from '../fixtures/exported-view';
import { pairsOfView } from './pairs-of-view';

const delivery = (year: number, tiv: number | null): Delivery => ({
  ...{ year, tiv, quantity: 1, estimate: false, share: false },
});

const pairs = (...lines: Omit<Line, 'from' | 'to'>[]) => {
  const view = exportedView(madeDataset(lines.map((line) => ({ from: 'A', to: 'B', ...line }))));
  const { edges } = pairsOfView(view);
  return edges.all.map(({ id, weight, spans, values }) => ({
    ...{ id, weight, spans },
    ...Object.fromEntries(edges.attributes.map(({ name }, i) => [name, values[i]])),
  }));
};

describe('a pair', () => {
  it('is one edge for each direction, whatever goes along it', () => {
    const view = exportedView(
      madeDataset([
        { from: 'A', to: 'B', system: 'x' },
        { from: 'B', to: 'A', kind: 'sanctions' },
        { from: 'A', to: 'B', kind: 'objects-to' },
      ]),
    );
    expect(pairsOfView(view).edges.all.map(({ id, weight, label }) => [id, weight, label])).toEqual([
      ['A:B', 2, '2 relationships'],
      ['B:A', 1, '1 relationship'],
    ]);
  });

  it('adds up firm deals alone, and tells how many others there are', () => {
    const [pair] = pairs(
      { status: 'delivered', system: 'x', deliveries: [delivery(2006, 1.5), delivery(2007, 0.1)] },
      { status: 'ordered', system: 'y' },
      { status: 'cancelled', system: 'x', deliveries: [delivery(2006, 100)] },
      { status: 'negotiating', system: 'x' },
      { kind: 'objects-to', status: 'voiced' },
    );
    expect(pair).toMatchObject({
      relationships: 5,
      firm_deals: 2,
      deals_by_status: 'delivered: 1; ordered: 1; cancelled: 1; negotiating: 1',
      tiv_delivered_millions: 1.6,
      tiv_deals_stating: 1,
      kinds: 'supplies; objects-to',
      system_names: 'x; y',
    });
  });

  it('tells of how many deals the volume is not known, and has none where it is of none', () => {
    const [pair] = pairs(
      { status: 'delivered', deliveries: [delivery(2006, 2), delivery(2007, null)] },
      { status: 'delivered', deliveries: [delivery(2006, null)] },
      { status: 'ordered' },
    );
    expect(pair).toMatchObject({
      ...{ tiv_delivered_millions: 2, tiv_deals_stating: 1 },
      ...{ tiv_deals_stating_in_part: 1, tiv_deals_lacking: 1 },
    });
    expect(pairs({ status: 'delivered' })[0]).toMatchObject({
      tiv_delivered_millions: null,
      tiv_deals_lacking: 1,
    });
  });

  it('has the years of all its relationships as its time', () => {
    const [pair] = pairs({ date: '2005' }, { date: '2006' }, { date: '2010' });
    expect(pair).toMatchObject({
      ...{ first_year: 2005, last_year: 2010 },
      spans: [
        { first: 2005, last: 2006 },
        { first: 2010, last: 2010 },
      ],
    });
  });

  it('leads back to its relationships', () => {
    expect(pairs({ id: 'one' }, { id: 'two' })[0]).toMatchObject({
      relationship_ids: 'one; two',
      dataset: 'made',
    });
  });
});
