import { describe, expect, it } from 'vitest';
import { measures } from '../../words/en/views/measures';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import type { LensChoice } from './lens-kind';
import { lensGraph, lensOf } from './lenses';

function graphOf(lens: 'systems' | 'parties', lines: readonly Line[], choice: Partial<LensChoice> = {}) {
  const dataset = madeDataset(lines);
  const all = Uint32Array.from(lines.keys());
  const chosen = { width: 'deals', most: null, opened: [], ...choice } as const;
  return lensGraph(lens, dataset, facetIndexOf(dataset), all, chosen);
}

/** So many supplies, of so many systems, each between two parties of its own. */
const supplies = (count: number, systems: number) =>
  Array.from({ length: count }, (_, i): Line => ({ from: `A${i}`, to: `B${i}`, system: `s${i % systems}` }));
const isGrouped = (count: number, systems: number) =>
  graphOf('systems', supplies(count, systems)).edges.some(({ bundle }) => bundle !== null);

describe('the systems lens', () => {
  it('shows each relationship as long as a picture can hold them', () => {
    expect(graphOf('systems', supplies(3, 2)).edges.map(({ id }) => id)).toEqual([
      'line-0',
      'line-1',
      'line-2',
    ]);
    expect(isGrouped(120, 40)).toBe(false);
  });

  it('groups where there are more relationships, or more systems, than that', () => {
    expect(isGrouped(121, 1)).toBe(true);
    expect(isGrouped(41, 41)).toBe(true);
  });

  it('opens the categories that are chosen', () => {
    const { nodes } = graphOf('systems', supplies(121, 1), { opened: ['aircraft'] });
    expect(nodes.filter(({ column }) => column === 'system').map(({ id }) => id)).toEqual(['s0']);
  });
});

it('shows pairs through the parties lens, however few they are', () => {
  expect(graphOf('parties', supplies(2, 1)).edges.map(({ id }) => id)).toEqual(['A0..B0', 'A1..B1']);
});

describe('the number of lines', () => {
  it('is limited in the parties lens, which says how many there are', () => {
    const [own, chosen] = [null, 5].map((most) => graphOf('parties', supplies(400, 3), { most }));
    expect([own?.edges.length, own?.of]).toEqual([lensOf('parties').linesByItself, 400]);
    expect([chosen?.edges.length, chosen?.of]).toEqual([5, 400]);
  });

  it('is limited in the systems lens, which adds up all others, so that nothing is left out', () => {
    for (const most of [null, 5, 100, 400]) {
      const { edges, of } = graphOf('systems', supplies(400, 3), { most });
      const own = edges.filter(({ bundle }) => !bundle?.isOthers);
      expect(own.length).toBeLessThanOrEqual(most ?? lensOf('systems').linesByItself);
      expect(of).toBe(400);
      expect(edges.reduce((sum, { bundle }) => sum + (bundle?.relationships ?? 0), 0)).toBe(400);
    }
  });
});

describe('widths by items', () => {
  const of = (system: string): Line => ({
    ...{ from: 'A', to: 'B', system, status: 'delivered' },
    says: [{ field: 'quantity', quantity: { min: 7, max: 7, unit: 'items', estimate: false } }],
  });
  const words = (...lines: readonly Line[]) =>
    graphOf('parties', lines, { width: 'items' }).edges.map(
      ({ bundle }) => bundle && measures.flow(bundle.flow, bundle.width),
    );

  it('add up what is of one sort, and fall back to deals where things are unlike', () => {
    expect(words(of('s'), of('s'))).toEqual(['14 items']);
    expect(words(of('s'), of('t'))).toEqual(['2 deals']);
  });

  it('are not kept from it by what is only talked about', () => {
    expect(words(of('s'), { ...of('t'), status: 'possible' })).toEqual(['7 items']);
  });
});
