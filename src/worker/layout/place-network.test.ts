import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkLink, NetworkNode, NetworkPositions } from './network';
import { placeNetwork } from './place-network';

function node(id: string, weight = 1, width = 80): NetworkNode {
  return { id, width, height: 50, weight };
}

function positionOf(positions: NetworkPositions, id: string) {
  const position = positions.get(id);
  if (!position) throw new Error(`${id} has no position`);
  return position;
}

function overlapsOf(nodes: readonly NetworkNode[], positions: NetworkPositions): string[] {
  return nodes.flatMap((a, i) =>
    nodes.slice(i + 1).flatMap((b) => {
      const [at, other] = [positionOf(positions, a.id), positionOf(positions, b.id)];
      const apart =
        Math.abs(at.x - other.x) >= (a.width + b.width) / 2 ||
        Math.abs(at.y - other.y) >= (a.height + b.height) / 2;
      return apart ? [] : [`${a.id} and ${b.id}`];
    }),
  );
}

function distance(positions: NetworkPositions, a: string, b: string): number {
  const [at, other] = [positionOf(positions, a), positionOf(positions, b)];
  return Math.hypot(at.x - other.x, at.y - other.y);
}

/** Networks of all shapes: some nodes without links, some links twice, both ways round, to oneself or to nobody. */
const networks = fc.integer({ min: 0, max: 40 }).chain((size) => {
  const end = fc.integer({ min: 0, max: size }).map((i) => `P${i}`);
  return fc.record({
    nodes: fc.tuple(
      ...Array.from({ length: size }, (_, i) =>
        fc.record({
          id: fc.constant(`P${i}`),
          width: fc.integer({ min: 0, max: 150 }),
          height: fc.integer({ min: 0, max: 80 }),
          weight: fc.double({ min: 0, max: 5000, noNaN: true }),
          later: fc.boolean(),
        }),
      ),
    ),
    links: fc.array(
      fc.record({ source: end, target: end, weight: fc.double({ min: 0, max: 900, noNaN: true }) }),
      { maxLength: 120 },
    ),
  });
});

describe('a network of very many parties', () => {
  it('is laid out all the same: the weightiest among one another, the others in rows below', () => {
    const nodes = Array.from({ length: 5000 }, (_, i) => ({
      ...{ id: `p${i}`, width: 60, height: 40, weight: 1 / (i + 1), later: i >= 100 },
    }));
    const links = nodes.map(({ id }, i) => ({ source: id, target: `p${(i * 7) % 100}`, weight: 1 }));
    const positions = placeNetwork(nodes, links);
    expect(positions.size).toBe(5000);
    const lowest = Math.max(...nodes.slice(0, 600).map(({ id }) => positions.get(id)?.y ?? 0));
    expect(positions.get('p4999')?.y).toBeGreaterThan(lowest);
  });
});

describe('placing a network', () => {
  it('gives every node a position, and no box lies over another', () => {
    fc.assert(
      fc.property(networks, ({ nodes, links }) => {
        const positions = placeNetwork(nodes, links);
        expect([...positions.keys()].sort()).toEqual(nodes.map(({ id }) => id).sort());
        expect([...positions.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(
          true,
        );
        expect(overlapsOf(nodes, positions)).toEqual([]);
      }),
    );
  });

  it('gives the same positions whatever the order of nodes and links, and whichever way a link is told', () => {
    const shuffled = networks.chain(({ nodes, links }) =>
      fc.record({
        nodes: fc.constant(nodes),
        links: fc.constant(links),
        otherNodes: fc.shuffledSubarray([...nodes], { minLength: nodes.length }),
        otherLinks: fc.shuffledSubarray(links, { minLength: links.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ nodes, links, otherNodes, otherLinks }) => {
        const turned = otherLinks.map(({ source, target, weight }) => ({
          source: target,
          target: source,
          weight,
        }));
        expect([...placeNetwork(otherNodes, turned)]).toEqual([...placeNetwork(nodes, links)]);
      }),
    );
  });

  it('changes nothing that it is given', () => {
    const nodes = Object.freeze([node('A'), node('B')].map((one) => Object.freeze(one)));
    const links = Object.freeze([Object.freeze({ source: 'A', target: 'B', weight: 1 })]);
    expect(placeNetwork(nodes, links).size).toBe(2);
  });

  it('puts a node that is alone in the middle, and knows what to do with none', () => {
    expect([...placeNetwork([node('A')], [])]).toEqual([['A', { x: 0, y: 0 }]]);
    expect(placeNetwork([], []).size).toBe(0);
  });

  it('puts two blocs apart, each around its own supplier', () => {
    const clients = Array.from({ length: 12 }, (_, i) => i);
    const nodes = ['East', 'West'].flatMap((bloc) => [
      node(bloc, 60),
      ...clients.map((i) => node(`${bloc} ${i}`, 5)),
    ]);
    const links: NetworkLink[] = ['East', 'West'].flatMap((bloc) =>
      clients.map((i) => ({ source: bloc, target: `${bloc} ${i}`, weight: 5 })),
    );
    const positions = placeNetwork(nodes, [...links, { source: 'East', target: 'West 0', weight: 1 }]);
    const strays = links.filter(({ source, target }) => {
      const other = source === 'East' ? 'West' : 'East';
      return distance(positions, target, source) > distance(positions, target, other);
    });
    expect(strays).toEqual([]);
  });

  it('is wider than tall, with weight in the middle', () => {
    const outer = Array.from({ length: 60 }, (_, i) => node(`P${i}`, 1));
    const links = outer.map(({ id }) => ({ source: 'Hub', target: id, weight: 1 }));
    const positions = placeNetwork([node('Hub', 60), ...outer], links);
    const [xs, ys] = [[...positions.values()].map(({ x }) => x), [...positions.values()].map(({ y }) => y)];
    const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
    expect(width / height).toBeGreaterThan(1.2);
    expect(width / height).toBeLessThan(2);
    expect(Math.hypot(positionOf(positions, 'Hub').x, positionOf(positions, 'Hub').y)).toBeLessThan(
      height / 4,
    );
  });

  it('stands nodes without links in rows right below the picture, read by name', () => {
    const alone = ['Z', 'Y', 'X'].map((id) => node(id, 900));
    const nodes = [node('A'), node('B'), node('C'), ...alone];
    const positions = placeNetwork(nodes, [
      { source: 'A', target: 'B', weight: 1 },
      { source: 'B', target: 'C', weight: 1 },
      { source: 'X', target: 'X', weight: 1 },
    ]);
    const lowest = Math.max(...['A', 'B', 'C'].map((id) => positionOf(positions, id).y));
    const reading = [...alone].sort((a, b) => {
      const [at, other] = [positionOf(positions, a.id), positionOf(positions, b.id)];
      return at.y - other.y || at.x - other.x;
    });
    expect(reading.map(({ id }) => id)).toEqual(['X', 'Y', 'Z']);
    for (const { id } of alone) {
      expect(positionOf(positions, id).y).toBeGreaterThan(lowest + 50);
      expect(positionOf(positions, id).y).toBeLessThan(lowest + 200);
    }
  });
});
