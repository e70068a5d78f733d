import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, it } from 'vitest';
import { UNKNOWN_PARTIES } from '../../data/register/names/parties/others';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import type { Delivery } from '../model/deal';
import { everyRow } from '../model/relationships';
import { betweennessOf } from './betweenness';
import { MEASURE_IDS, MEASURE_UNIT, type MeasureId } from './measures';
import { rankedBy, rankingOf } from './ranking';

const delivered = (tiv: number | null): readonly Delivery[] => [
  { year: 2005, estimate: false, quantity: 1, tiv, share: false },
];
const deal = (from: string, to: string, tiv: number | null, more: Partial<Line> = {}): Line => ({
  ...{ from, to, system: 'radar', status: 'delivered', deliveries: delivered(tiv) },
  ...more,
});

const rankingOfLines = (lines: readonly Line[]) => {
  const index = facetIndexOf(madeDataset(lines));
  return rankingOf(index, everyRow(index.relationships));
};

const LINES = [
  deal('A', 'C', 30),
  deal('A', 'C', 30),
  deal('B', 'C', 40),
  deal('A', 'D', 5),
  deal('D', 'E', null),
  deal('A', 'E', 1, { status: 'negotiating', deliveries: [] }),
  deal('A', 'E', 1, { kind: 'sanctions', deliveries: [] }),
];

describe('the ranking', () => {
  const { parties, deals, withoutVolume } = rankingOfLines(LINES);
  const of = (id: string) => parties.find(({ party }) => party === id);

  it('adds up firm deals alone, and says how many state no volume', () => {
    expect(parties.map(({ party }) => party)).toEqual(['A', 'C', 'B', 'D', 'E']);
    expect([deals, withoutVolume]).toEqual([5, 1]);
  });

  it('has partners, deals, volumes and shares of each party', () => {
    expect(of('C')?.values).toEqual({
      ...{ exports: 0, imports: 3, recipients: 0, suppliers: 2, 'tiv-out': null, 'tiv-in': 100 },
      ...{ 'supplier-share': 0.6, 'recipient-share': null, concentration: 0.36 + 0.16, betweenness: 1 / 2 },
    });
    expect(of('C')?.greatest).toEqual({ 'supplier-share': 'A', 'recipient-share': null });
    expect(of('A')?.values).toMatchObject({
      exports: 3,
      recipients: 2,
      'tiv-out': 65,
      'recipient-share': 60 / 65,
    });
    expect(of('A')?.greatest['recipient-share']).toBe('C');
  });

  it('tells nothing of a volume that nobody states', () => {
    expect(of('E')?.values).toMatchObject({
      imports: 1,
      'tiv-in': null,
      'supplier-share': null,
      concentration: null,
    });
  });

  it.each<[MeasureId, string[]]>([
    ['exports', ['A', 'B', 'D', 'C', 'E']],
    ['tiv-in', ['C', 'D', 'A', 'B', 'E']],
    ['supplier-share', ['D', 'C', 'A', 'B', 'E']],
    ['betweenness', ['A', 'C', 'D', 'B', 'E']],
  ])('by %s has the greatest first, and those of which it cannot be told last', (measure, order) => {
    expect(rankedBy(parties, measure).map(({ party }) => party)).toEqual(order);
  });

  it('can have the smallest first, and still tells last what cannot be told', () => {
    const rising = rankedBy(parties, 'tiv-in', true).map(({ party }) => party);
    expect(rising).toEqual(['D', 'C', 'A', 'B', 'E']);
  });

  it('takes those whom nobody can name for no party and no partner, and keeps their deals and volumes', () => {
    const found = rankingOfLines([
      deal('unknown-supplier', 'C', 50),
      deal('unknown-supplier', 'D', 50),
      deal('A', 'C', 50),
      deal('unknown-supplier', 'E', 1),
    ]);
    expect(found).toMatchObject({ deals: 4, withNameless: 3 });
    const byId = new Map(found.parties.map((party) => [party.party as string, party]));
    expect([...byId.keys()]).toEqual(['C', 'D', 'A', 'E']);
    expect(byId.get('C')?.values).toMatchObject({
      ...{
        imports: 2,
        suppliers: 1,
        'tiv-in': 100,
        'supplier-share': 0.5,
        concentration: 0.25,
        betweenness: 0,
      },
    });
    expect(byId.get('E')?.values).toMatchObject({
      imports: 1,
      suppliers: 0,
      'tiv-in': 1,
      'supplier-share': null,
    });
  });

  it.each([...UNKNOWN_PARTIES.map(([id]) => id), 'unknown-rebel-group'])('ranks no %s', (id) => {
    expect(rankingOfLines([deal(id, 'C', 50)]).parties.map(({ party }) => party)).toEqual(['C']);
  });

  it('is empty where there is no firm deal', () => {
    expect(rankingOfLines([deal('A', 'B', 1, { kind: 'sanctions', deliveries: [] })])).toEqual({
      ...{ parties: [], deals: 0, withoutVolume: 0, withNameless: 0 },
    });
  });

  it('has a unit for every measure', () => {
    for (const id of MEASURE_IDS) expect(MEASURE_UNIT[id]).toBeDefined();
  });
});

describe('betweenness', () => {
  it.each([
    ['nobody', [], []],
    ['one alone', [[]], [0]],
    ['two', [[1], [0]], [0, 0]],
    ['a row of four', [[1], [0, 2], [1, 3], [2]], [0, 2 / 3, 2 / 3, 0]],
    ['a star', [[1, 2, 3], [0], [0], [0]], [1, 0, 0, 0]],
    [
      'a ring of four',
      [
        [1, 3],
        [0, 2],
        [1, 3],
        [2, 0],
      ],
      [1 / 6, 1 / 6, 1 / 6, 1 / 6],
    ],
  ])('of %s', (_, neighbours, expected) => {
    const found = betweennessOf(neighbours as number[][]);
    for (const [node, value] of expected.entries()) expect(found[node]).toBeCloseTo(value as number, 12);
  });

  it('is what graphology says, of any network', () => {
    const edge = fc.tuple(fc.nat(9), fc.nat(9)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 30 }), (edges) => {
        const graph = new UndirectedGraph();
        for (let node = 0; node < 10; node++) graph.addNode(node);
        for (const [a, b] of edges) graph.mergeEdge(a, b);
        const neighbours = Array.from({ length: 10 }, (_, node) => graph.neighbors(node).map(Number));
        const expected = betweennessCentrality(graph, { normalized: true });
        for (const [node, value] of betweennessOf(neighbours).entries()) {
          expect(value).toBeCloseTo(expected[node] ?? Number.NaN, 10);
        }
      }),
    );
  });
});
