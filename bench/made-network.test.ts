import { expect, it } from 'vitest';
import { madeNetwork } from './made-network';
import { COUNT } from './register-shape';

it('is one node for each party and one line for each pair, every line between nodes that stand somewhere', () => {
  const { nodes, links } = madeNetwork();
  expect([nodes.length, links.length]).toEqual([COUNT.parties, COUNT.pairs]);
  expect(nodes.every(({ x, y, radius }) => Number.isFinite(x + y + radius))).toBe(true);
  const ids = new Set(nodes.map(({ id }) => id));
  expect(links.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
  expect(links.reduce((deals, link) => deals + link.deals, 0)).toBe(COUNT.deals);
});
