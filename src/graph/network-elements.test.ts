import type { ElementDefinition } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../domain/facet-index';
import { type Line, madeDataset } from '../domain/fixtures/made-dataset';
import { partiesLens } from '../domain/parties-lens';
import { partyNetwork } from '../domain/party-network';
import { frameOf, groundOf, networkElements, roomsOf } from './network-elements';

const LONG = 'a-party-with-a-name-that-no-drawing-has-room-for';
const LINES: readonly Line[] = [
  { from: 'A', to: 'B' },
  { from: 'A', to: 'B' },
  { from: 'B', to: 'A' },
  { kind: 'sanctions', from: 'A', to: 'B', status: 'in-force' },
  { from: 'A', to: LONG, status: 'cancelled' },
];
const dataset = madeDataset(LINES);
const index = facetIndexOf(dataset);
const rooms = roomsOf(dataset, partyNetwork(index).parties);
const places = new Map(rooms.map(({ id }, i) => [id as string, { x: i * 200, y: i * 100 }]));
const ground = groundOf(rooms, places);

function drawn(visible: readonly number[] = [...LINES.keys()], on = ground): ElementDefinition[] {
  const graph = partiesLens(dataset, index, Uint32Array.from(visible), { width: 'deals', most: 100 });
  return networkElements(dataset, graph, on);
}
const dataOf = (elements: readonly ElementDefinition[], id: string) =>
  elements.find(({ data }) => data.id === id)?.data;

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

describe('the elements of a network', () => {
  const elements = drawn();

  it('have ids of their own, stand at numbers, and are the same every time', () => {
    expect(new Set(elements.map(({ data }) => data.id)).size).toBe(elements.length);
    const nodes = elements.filter(({ group }) => group === 'nodes');
    expect(nodes).toHaveLength(3);
    for (const { position } of nodes)
      expect(Number.isFinite(position?.x) && Number.isFinite(position?.y)).toBe(true);
    expect(drawn()).toEqual(elements);
    expect(structuredClone(elements)).toEqual(elements);
  });

  it('select the party and the bundle that they draw', () => {
    expect(dataOf(elements, 'node A')).toMatchObject({ selects: 'A', shape: 'disc', name: 'A' });
    expect(dataOf(elements, 'pair A..B')).toMatchObject({
      ...{ selects: 'A..B', source: 'node A', target: 'node B', words: '2 deals' },
    });
    expect(dataOf(elements, `node ${LONG}`)?.['name']).toMatch(/^a-party-with.*…$/);
  });

  it('draw what is no goods, and what has ended, by signs of their own', () => {
    const [goods, sanctions, ended] = ['A..B', 'A..B..sanctions', `A..${LONG}`].map((id) =>
      dataOf(elements, `pair ${id}`),
    );
    expect(sanctions?.['tone']).not.toBe(goods?.['tone']);
    expect(sanctions?.['dash']).not.toBe(goods?.['dash']);
    expect(ended?.['head']).not.toBe(goods?.['head']);
  });

  it('draw what is stronger wider, and above what is thinner', () => {
    const pairs = elements.filter(({ data }) => data['part'] === 'pair').map(({ data }) => data);
    const widths = pairs
      .filter(({ id }) => !id?.includes('sanctions'))
      .map((data) => data['width'] as number);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(2);
  });

  it('bend lines between the same two apart from one another, and a single one not', () => {
    const bend = (id: string) => dataOf(elements, `pair ${id}`)?.['bend'];
    expect(bend(`A..${LONG}`)).toBe(0);
    expect([bend('A..B'), bend('B..A')]).not.toContain(0);
    expect(bend('A..B..sanctions')).not.toBe(bend('A..B'));
  });

  it('stay where they are when others are filtered away', () => {
    const [before, after] = [elements, drawn([4])].map((all) => all.find(({ data }) => data.id === 'node A'));
    expect(after?.position).toEqual(before?.position);
    expect(drawn([4]).map(({ data }) => data.id)).not.toContain('node B');
  });
});
