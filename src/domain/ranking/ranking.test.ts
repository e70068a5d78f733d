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
import { MEASURE_IDS, type MeasureId } from './measures';
import { leastByItself, rankedBy } from './ranked';
import { rankingOf } from './ranking';
import { MEASURE_UNIT } from './units';

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
    ['exports', ['1 A', '2 B', '2 D']],
    ['tiv-in', ['1 C', '2 D']],
    ['supplier-share', ['1 D', '2 C']],
    ['betweenness', ['1 A', '2 C', '2 D', '4 B', '4 E']],
  ])('by %s has the greatest first, of equal ones those of most deals', (measure, order) => {
    const ranked = rankedBy(parties, measure).parties;
    expect(ranked.map(({ place, of: { party } }) => `${place} ${party}`)).toEqual(order);
  });

  it('can have the smallest first', () => {
    const rising = rankedBy(parties, 'tiv-in', 1, true).parties.map(({ of: { party } }) => party);
    expect(rising).toEqual(['D', 'C']);
  });

  it('says how many have no place, and why', () => {
    // A and B import nothing, and nobody states a volume for E.
    expect(rankedBy(parties, 'supplier-share')).toMatchObject({ idle: 2, untold: 1, few: 0 });
    const { parties: left, few } = rankedBy(parties, 'supplier-share', 3);
    expect([left.map(({ of: { party } }) => party), few]).toEqual([['C'], 1]);
  });

  it('knows over how many deals each measure is', () => {
    expect(of('D')?.deals).toMatchObject({ exports: 1, 'tiv-out': 0, 'tiv-in': 1, betweenness: 2 });
  });

  it('by itself leaves out shares of few deals, where enough parties have more', () => {
    expect(leastByItself(parties, 'supplier-share')).toBe(1);
    const many = Array.from({ length: 60 }, (_, i) => deal('A', `B${i % 10}`, 1));
    const all = rankingOfLines([...many, deal('A', 'once', 1)]).parties;
    expect(leastByItself(all, 'concentration')).toBe(5);
    expect(leastByItself(all, 'tiv-in')).toBe(1);
    expect(rankedBy(all, 'concentration', 5)).toMatchObject({ few: 1, idle: 1 });
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
