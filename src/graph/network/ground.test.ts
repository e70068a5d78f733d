import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { madeDataset } from '../../domain/fixtures/made-dataset';
import { partyNetwork } from '../../domain/lenses/parties/party-network';
import { frameOf, groundOf, roomsOf } from './ground';

const LONG = 'a-party-with-a-name-that-no-drawing-has-room-for';
const dataset = madeDataset([
  { from: 'A', to: 'B' },
  { from: 'A', to: 'B' },
  { from: 'B', to: 'A' },
  { kind: 'sanctions', from: 'A', to: 'B', status: 'in-force' },
  { from: 'A', to: LONG, status: 'cancelled' },
]);
const rooms = roomsOf(dataset, partyNetwork(facetIndexOf(dataset)).parties);
const ground = groundOf(rooms, new Map(rooms.map(({ id }, i) => [id as string, { x: i * 200, y: i * 100 }])));

describe('the ground of a network', () => {
  it('has room for every party and its name', () => {
    expect(rooms.map(({ id }) => id)).toEqual(['A', 'B', LONG]);
    const [heaviest, , lightest] = rooms;
    expect(heaviest?.height).toBeGreaterThan(lightest?.height ?? Number.NaN);
    expect(lightest?.width).toBeGreaterThan(heaviest?.width ?? Number.NaN);
  });

  it('leaves out who has no place', () => {
    const partly = groundOf(rooms, new Map([['A', { x: 5, y: 5 }]]));
    expect([...partly.discs.keys()]).toEqual(['A']);
    expect(groundOf(rooms, new Map()).discs.size).toBe(0);
  });

  it('is framed by the rooms of the parties that are shown', () => {
    const frame = frameOf(ground, ['A', 'B']);
    for (const id of ['A', 'B']) {
      const disc = [...ground.discs].find(([key]) => key === id)?.[1];
      expect(disc && frame && disc.x >= frame.x && disc.x <= frame.x + frame.width).toBe(true);
      expect(disc && frame && disc.y >= frame.y && disc.y <= frame.y + frame.height).toBe(true);
    }
    expect(frameOf(ground, ['A', 'B', LONG])?.width).toBeGreaterThan(frame?.width ?? Number.NaN);
    expect(frameOf(ground, [])).toBeNull();
    expect(frameOf(ground, ['nowhere'])).toBeNull();
  });
});
