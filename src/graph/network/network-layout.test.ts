import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { madeDataset } from '../../domain/fixtures/made-dataset';
import { partyNetwork } from '../../domain/lenses/parties/party-network';
import { frameOf, layoutOf, nodeBoxesOf } from './network-layout';

const LONG = 'a-party-with-a-name-that-no-drawing-has-room-for';
const dataset = madeDataset([
  { from: 'A', to: 'B' },
  { from: 'A', to: 'B' },
  { from: 'B', to: 'A' },
  { kind: 'sanctions', from: 'A', to: 'B', status: 'in-force' },
  { from: 'A', to: LONG, status: 'cancelled' },
]);
const boxes = nodeBoxesOf(dataset, partyNetwork(facetIndexOf(dataset)).parties);
const layout = layoutOf(boxes, new Map(boxes.map(({ id }, i) => [id as string, { x: i * 200, y: i * 100 }])));

describe('the layout of a network', () => {
  it('has room for every party and its name', () => {
    expect(boxes.map(({ id }) => id)).toEqual(['A', 'B', LONG]);
    const [heaviest, , lightest] = boxes;
    expect(heaviest?.height).toBeGreaterThan(lightest?.height ?? Number.NaN);
    expect(lightest?.width).toBeGreaterThan(heaviest?.width ?? Number.NaN);
  });

  it('leaves out who has no position', () => {
    const partly = layoutOf(boxes, new Map([['A', { x: 5, y: 5 }]]));
    expect([...partly.discs.keys()]).toEqual(['A']);
    expect(layoutOf(boxes, new Map()).discs.size).toBe(0);
  });

  it('is framed by the boxes of the parties that are shown', () => {
    const frame = frameOf(layout, ['A', 'B']);
    for (const id of ['A', 'B']) {
      const disc = [...layout.discs].find(([key]) => key === id)?.[1];
      expect(disc && frame && disc.x >= frame.x && disc.x <= frame.x + frame.width).toBe(true);
      expect(disc && frame && disc.y >= frame.y && disc.y <= frame.y + frame.height).toBe(true);
    }
    expect(frameOf(layout, ['A', 'B', LONG])?.width).toBeGreaterThan(frame?.width ?? Number.NaN);
    expect(frameOf(layout, [])).toBeNull();
    expect(frameOf(layout, ['nowhere'])).toBeNull();
  });
});
