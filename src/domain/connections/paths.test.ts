import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted';
import { allSimplePaths } from 'graphology-simple-path';
import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { isNameless } from '../model/nameless';
import { everyRow } from '../model/relationships';
import { connectingRows } from './connecting-rows';
import { distancesFrom } from './distances';
import { type Network, networkOf } from './network';
import { type Path, pathsBetween } from './paths';

const LINES: readonly Line[] = [
  { from: 'Russia', to: 'Iran', system: 'tor' },
  { from: 'Russia', to: 'Venezuela', system: 'tor' },
  { from: 'Russia', to: 'Venezuela', system: 'rifle' },
  { from: 'China', to: 'Venezuela', system: 'radar' },
  { from: 'China', to: 'Iran', system: 'missile' },
  { from: 'Island', to: 'Atoll', system: 'boat' },
  { kind: 'objects-to', from: 'America', to: 'Russia' },
  { from: 'America', to: 'Haven', system: 'tor', status: 'not-concluded' },
];

function network(lines: readonly Line[], withSystems = false, withOthers = false): Network {
  const dataset = madeDataset(lines);
  const index = facetIndexOf(dataset);
  return networkOf(index, connectingRows(index, everyRow(dataset.relationships), withOthers), withSystems);
}

const inWords = ({ from, steps }: Path) => [from, ...steps.map(({ to }) => to)].join(' > ');
const found = (of: Network, from: string, to: string, longest: number | null = null, most = 100) => {
  const { paths, ...rest } = pathsBetween(of, from, to, { longest, most });
  return { paths: paths.map(inWords), ...rest };
};

describe('the paths between two things', () => {
  it('are the shortest, those first that most deals begin, each step with its rows', () => {
    const { paths, shortest } = pathsBetween(network(LINES), 'Venezuela', 'Iran', { longest: null, most: 9 });
    expect(paths.map(inWords)).toEqual(['Venezuela > Russia > Iran', 'Venezuela > China > Iran']);
    expect(paths[0]?.steps.map(({ rows }) => rows)).toEqual([[1, 2], [0]]);
    expect(shortest).toBe(2);
  });

  it('go through weapons where that is asked for', () => {
    const { paths } = found(network(LINES, true), 'Venezuela', 'Iran');
    expect(paths).toEqual([
      'Venezuela > Russia > Iran',
      'Venezuela > China > Iran',
      'Venezuela > tor > Iran',
    ]);
  });

  it('may be longer, up to so many steps', () => {
    const { paths } = found(network(LINES, true), 'Russia', 'China', 3);
    expect(paths.slice(0, 2)).toEqual(['Russia > Venezuela > China', 'Russia > Iran > China']);
    expect(paths).toContain('Russia > tor > Iran > China');
  });

  it('say that there are more where there are', () => {
    expect(found(network(LINES), 'Venezuela', 'Iran', null, 1)).toEqual({
      ...{ paths: ['Venezuela > Russia > Iran'], areMore: true, shortest: 2, areNameless: false },
    });
  });

  it('lead over firm deals alone, and over all else where it is asked for', () => {
    expect(found(network(LINES), 'America', 'Iran').paths).toEqual([]);
    expect(found(network(LINES, false, true), 'America', 'Iran').paths).toEqual(['America > Russia > Iran']);
  });

  it.each([
    ['a thing and itself', 'Iran', 'Iran'],
    ['parts that nothing joins', 'Iran', 'Atoll'],
    ['what nobody knows', 'Iran', 'Nowhere'],
    ['what is in no firm deal', 'Haven', 'Iran'],
  ])('are none between %s', (_, from, to) => {
    expect(found(network(LINES), from, to, 9)).toEqual({
      ...{ paths: [], areMore: false, shortest: null, areNameless: false },
    });
  });
});

describe('somebody whom a register cannot name', () => {
  const lines: readonly Line[] = [
    { from: 'Israel', to: 'unknown-recipient' },
    { from: 'Iran', to: 'unknown-recipient' },
    { from: 'Israel', to: 'India' },
    { from: 'Russia', to: 'India' },
    { from: 'Russia', to: 'Iran' },
    { from: 'unknown-supplier', to: 'Iran' },
    { from: 'Island', to: 'unknown-recipient' },
  ];
  const of = (from: string, to: string, longest: number | null = null) =>
    found(network(lines), from, to, longest);

  it('is no link between others, and that ways are left out for it is told', () => {
    expect(of('Israel', 'Iran', 3)).toEqual({
      ...{ paths: ['Israel > India > Russia > Iran'], areMore: false, shortest: 3, areNameless: true },
    });
    expect(of('Island', 'Iran')).toEqual({ paths: [], areMore: false, shortest: null, areNameless: true });
    expect(of('Russia', 'Israel').areNameless).toBe(false);
    expect(of('Israel', 'India', 2).areNameless).toBe(false);
    expect(of('Russia', 'Israel', 4).areNameless).toBe(true);
  });

  it('may be where a way begins or ends', () => {
    expect(of('unknown-supplier', 'India').paths).toEqual(['unknown-supplier > Iran > Russia > India']);
    expect(of('India', 'unknown-recipient').paths).toEqual(['India > Israel > unknown-recipient']);
    expect(of('unknown-supplier', 'unknown-recipient').paths).toHaveLength(1);
  });
});

/** The same network in the library. */
function inGraphology({ size, neighboursOf }: Network): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let node = 0; node < size; node++) graph.addNode(node);
  for (let node = 0; node < size; node++)
    for (const { node: other } of neighboursOf(node)) graph.mergeEdge(node, other);
  return graph;
}

describe('any network', () => {
  const name = fc.constantFrom(...'ABCDEFG', 'unknown-recipient', 'unknown-supplier');
  const lines = fc.array(fc.record({ from: name, to: name, system: fc.constantFrom('s', 't', 'u') }), {
    ...{ minLength: 1, maxLength: 14 },
  });

  /** What graphology finds between two of a network, without ways through somebody without a name. */
  function expectedBetween(of: Network, from: string, to: string, longest: number) {
    const [start, end] = [of.nodeOf(from), of.nodeOf(to)];
    if (start === null || end === null)
      return { paths: [], areMore: false, shortest: null, areNameless: false };
    const graph = inGraphology(of);
    const ways = allSimplePaths(graph, start, end, { maxDepth: longest }).map((way) =>
      way.map((node) => of.idOf(Number(node))),
    );
    const named = ways.filter((way) => !way.slice(1, -1).some(isNameless));
    for (const node of of.nameless) if (node !== start && node !== end) graph.dropNode(node);
    const short = bidirectional(graph, start, end);
    return {
      paths: named.map((way) => way.join(' > ')).toSorted(),
      areMore: false,
      shortest: short && short.length - 1,
      areNameless: named.length < ways.length,
    };
  }

  it('has the paths that graphology finds, and no others', () => {
    const ends = [
      ['A', 'B'],
      ['C', 's'],
      ['D', 'E'],
      ['A', 'unknown-recipient'],
    ] as const;
    fc.assert(
      fc.property(lines, fc.boolean(), fc.integer({ min: 1, max: 4 }), (all, withSystems, longest) => {
        const of = network(all, withSystems);
        for (const [from, to] of ends) {
          const own = found(of, from, to, longest, 10_000);
          expect({ ...own, paths: own.paths.toSorted() }).toEqual(expectedBetween(of, from, to, longest));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is as far as graphology says', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const of = network(all, true);
        const graph = inGraphology(of);
        const distances = distancesFrom(of, 0);
        for (let node = 0; node < of.size; node++) {
          const way = bidirectional(graph, 0, node);
          expect(distances[node]).toBe(way ? way.length - 1 : -1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
