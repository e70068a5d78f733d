import { describe, expect, it } from 'vitest';
import { registerCard } from '../../words/en/questions/register-card';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import type { Dataset } from '../model/dataset';
import { everyRow } from '../model/relationships';
import { digestOf, type Lead, leadsOf, rowsToldBy } from './digest';

const delivery = (from: string, to: string, tiv: number, year: number): Line => ({
  ...{ from, to, system: 's', status: 'delivered', date: `${year}` },
  deliveries: [{ year, estimate: false, quantity: 1, tiv, share: false }],
});

/** Leads, and what they are called. */
const told = (dataset: Dataset, leads: readonly Lead[]) =>
  leads.map((lead) => ({
    words: registerCard.lead(dataset, lead),
    select: lead.select,
    years: lead.filter.years,
    of: [...lead.filter.facets.from.include, ...lead.filter.facets.to.include],
  }));

function read(lines: readonly Line[]) {
  const dataset: Dataset = madeDataset(lines);
  const index = facetIndexOf(dataset);
  const rows = everyRow(index.relationships);
  const digest = digestOf(index, rows);
  return { digest, leads: told(dataset, leadsOf(index, rows, digest)) };
}

describe('a register at a glance', () => {
  const LINES: Line[] = [
    delivery('A', 'B', 30, 1990),
    delivery('A', 'C', 25, 2010),
    delivery('A', 'C', 20, 2010),
    delivery('D', 'B', 25, 2012),
    { from: 'E', to: 'B', system: 's', status: 'possible', date: '2013' },
  ];

  it('ranks exporters and importers by the volume of firm deals, with their shares', () => {
    const { digest } = read(LINES);
    expect(digest.measure).toBe('tiv');
    expect(digest.exporters).toEqual({
      greatest: [
        { value: 'A', share: 0.75 },
        { value: 'D', share: 0.25 },
      ],
      of: 2,
    });
    expect(digest.importers.greatest.map(({ value }) => value)).toEqual(['B', 'C']);
    expect(digest.deals).toEqual(
      new Map([
        ['delivered', 4],
        ['possible', 1],
      ]),
    );
  });

  it('tells how many deals do not state their volume', () => {
    const silent = { from: 'A', to: 'B', system: 's', status: 'delivered' } as const;
    expect([read(LINES).digest.lacking, read([...LINES, silent]).digest.lacking]).toEqual([0, 1]);
  });

  it('counts deals where no volume is told', () => {
    const { digest } = read([
      { from: 'A', to: 'B', system: 's' },
      { from: 'A', to: 'C', system: 's' },
      { from: 'D', to: 'C', system: 's' },
      { from: 'D', to: 'C', system: 's', status: 'cancelled' },
    ]);
    expect(digest.measure).toBe('deals');
    expect(digest.exporters.greatest.map(({ value }) => value)).toEqual(['A', 'D']);
    expect(digest.exporters.greatest[0]?.share).toBeCloseTo(2 / 3);
  });

  it('tells when deals were ordered and when delivered, apart, and of firm ones alone', () => {
    const { digest } = read([
      delivery('A', 'B', 30, 1951),
      { from: 'A', to: 'B', system: 's', status: 'ordered', date: '1948' },
      { from: 'A', to: 'C', system: 's', status: 'ordered', date: '1960' },
      { from: 'A', to: 'C', system: 's', status: 'cancelled', date: '1970' },
    ]);
    expect([digest.ordered, digest.delivered]).toEqual([
      { first: 1948, last: 1960 },
      { first: 1951, last: 1951 },
    ]);
  });

  it('counts a deal once that two files tell of', () => {
    const dataset = madeDataset([{ from: 'A', to: 'B' }]);
    expect([...rowsToldBy(facetIndexOf(dataset), ['made', 'made'])]).toEqual([0]);
  });

  it('says its years, and asks what it answers', () => {
    const { digest, leads } = read(LINES);
    expect(digest.years).toEqual({ first: 1990, last: 2013 });
    expect(leads).toEqual([
      { words: 'Who supplied B most?', select: 'A..B', years: null, of: ['B'] },
      { words: 'How are B and C connected?', select: 'connection..B..C', years: null, of: [] },
      {
        words: 'What was ordered from A or delivered by it in 2010, its busiest year?',
        ...{ select: null, years: { first: 2010, last: 2010 }, of: ['A'] },
      },
    ]);
  });

  it('asks for the busiest year of firm deals alone, and for none where several are equally busy', () => {
    const withdrawn: Line = { from: 'A', to: 'B', system: 's', status: 'cancelled', date: '1980' };
    const asked = (...lines: readonly Line[]) =>
      read([withdrawn, withdrawn, ...lines]).leads.filter(({ words }) => words.includes('busiest'));
    const equal = [delivery('A', 'B', 1, 1990), delivery('A', 'B', 1, 1991)];
    expect(asked(...equal)).toEqual([]);
    expect(asked(...equal, delivery('A', 'C', 1, 1991))).toMatchObject([
      { years: { first: 1991, last: 1991 } },
    ]);
  });

  it('asks nothing where nothing is firm', () => {
    const { digest, leads } = read([{ from: 'A', to: 'B', system: 's', status: 'possible', date: '2013' }]);
    expect(digest.exporters).toEqual({ greatest: [], of: 0 });
    expect(leads).toEqual([]);
  });
});

it('says small shares too', () => {
  expect(registerCard.share(0.4312)).toBe('43%');
  expect(registerCard.share(0.0042)).toBe('0.4%');
  expect(registerCard.share(0.0001)).toBe('0.1%');
});
