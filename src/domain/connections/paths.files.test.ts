/** How the parties of SIPRI's own register are connected, where a copy is at hand: none of its rows is part of this project. */
import { existsSync, readFileSync } from 'node:fs';
import { UndirectedGraph } from 'graphology';
import { singleSource } from 'graphology-shortest-path/unweighted';
import { allSimplePaths } from 'graphology-simple-path';
import { beforeAll, describe, expect, it } from 'vitest';
import { partOf } from '../../worker/fixtures/made-parts';
import type { FacetIndex } from '../columns/facet-index';
import { everyRow, readyMade } from '../model/relationships';
import { connectingRows } from './connecting-rows';
import { distancesFrom } from './distances';
import { type Network, networkOf } from './network';
import { pathsBetween } from './paths';

const REGISTER = new URL('../../../../shared/data/sipri-register-1950-2024-gen20250313.csv', import.meta.url);

describe.skipIf(!existsSync(REGISTER))('the whole register (needs the register files)', () => {
  let network: Network;
  const graph = new UndirectedGraph();
  /** The same without those whom the register cannot name. */
  let named = graph;

  beforeAll(async () => {
    const part = await partOf(new Uint8Array(readFileSync(REGISTER)));
    const size = part.index.columns.kind.codes.length;
    // None of its relationships is made: rows in columns are all that a network asks for.
    const index: FacetIndex = { ...part.index, relationships: { ...readyMade([]), size } };
    network = networkOf(index, connectingRows(index, everyRow({ size }), false), true);
    for (let node = 0; node < network.size; node++) graph.addNode(node);
    for (let node = 0; node < network.size; node++)
      for (const { node: other } of network.neighboursOf(node)) graph.mergeEdge(node, other);
    named = graph.copy();
    for (const node of network.nameless) named.dropNode(node);
  });

  it('has every party and system as far from Iran as graphology says', () => {
    const start = network.nodeOf('IRN') ?? -1;
    const distances = distancesFrom(network, start);
    const ways = singleSource(graph, start);
    expect(network.size).toBeGreaterThan(2_000);
    for (let node = 0; node < network.size; node++) {
      const way = ways[String(node)];
      expect(distances[node]).toBe(way ? way.length - 1 : -1);
    }
  });

  it.each([
    ['IRN', 'VEN'],
    ['NPL', 'CHL'],
    ['ISR', 'IRN'],
  ])('has the paths of two steps from %s to %s that graphology finds', (from, to) => {
    const { paths, areMore } = pathsBetween(network, from, to, { longest: 2, most: 10_000 });
    const ways = allSimplePaths(named, network.nodeOf(from), network.nodeOf(to), { maxDepth: 2 });
    expect(areMore).toBe(false);
    expect(paths.map(({ steps }) => steps.map((step) => step.to)).toSorted()).toEqual(
      ways.map((way) => way.slice(1).map((node) => network.idOf(Number(node)))).toSorted(),
    );
    expect(paths.length).toBeGreaterThan(3);
  });
});
