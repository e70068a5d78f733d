import { describe, expect, it } from 'vitest';
import type { NetworkLink, NetworkNode } from './network';
import { placeNetwork } from './place-network';

const node = (id: string, weight: number, later = false): NetworkNode => ({
  ...{ id, weight, later },
  ...{ width: 60, height: 40 },
});
const link = (source: string, target: string, weight = 1): NetworkLink => ({ source, target, weight });

const FIRST = [node('East', 50), node('West', 50), node('E1', 5), node('W1', 5)];
const FIRST_LINKS = [link('East', 'E1', 20), link('West', 'W1', 20), link('East', 'West', 1)];

describe('parties that are not drawn at first', () => {
  const later = [node('E2', 2, true), node('W2', 2, true), node('E3', 1, true)];
  const links = [...FIRST_LINKS, link('East', 'E2', 3), link('West', 'W2', 3), link('E2', 'E3', 1)];
  const positions = placeNetwork([...FIRST, ...later], links);
  const at = (id: string) => positions.get(id) ?? { x: Number.NaN, y: Number.NaN };
  const distance = (a: string, b: string) => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y);

  it('move none of those that are', () => {
    const alone = placeNetwork(FIRST, FIRST_LINKS);
    for (const { id } of FIRST) expect(at(id)).toEqual(alone.get(id));
  });

  it('stand near whom they deal with, also where that is one of them', () => {
    expect(distance('E2', 'East')).toBeLessThan(distance('E2', 'West'));
    expect(distance('W2', 'West')).toBeLessThan(distance('W2', 'East'));
    expect(distance('E3', 'E2')).toBeLessThan(distance('E3', 'W2'));
  });

  it('stand somewhere where they deal among themselves alone, or for nothing', () => {
    const loose = [node('X', 1, true), node('Y', 1, true), node('Z', 1, true)];
    const all = placeNetwork([...FIRST, ...loose], [...FIRST_LINKS, link('X', 'Y'), link('Z', 'East', 0)]);
    for (const { id } of loose) {
      const { x, y } = all.get(id) ?? { x: Number.NaN, y: Number.NaN };
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }
  });
});
