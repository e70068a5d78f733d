import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { type Line, madeDataset } from '../../domain/fixtures/made-dataset';
import { partiesLens } from '../../domain/lenses/parties/parties-lens';
import { partyNetwork } from '../../domain/lenses/parties/party-network';
import { sizedGraph } from '../../domain/lenses/sized-graph';
import type { Size } from '../../domain/lenses/sizes';
import type { PartyId, RelationshipId } from '../../domain/model/ids';
import { layoutOf, nodeBoxesOf } from './network-layout';
import { type NetworkShapes, shapesOf } from './shapes';

const LONG = 'a-party-with-a-name-that-no-drawing-has-room-for';
const LINES: readonly Line[] = [
  { from: 'A', to: 'B' },
  { from: 'A', to: 'B' },
  { from: 'B', to: 'A' },
  { kind: 'sanctions', from: 'A', to: 'B', status: 'in-force' },
  { from: 'A', to: LONG, status: 'cancelled' },
  { id: 'talks', from: 'A', to: 'B', system: 'tor', status: 'not-concluded' },
];
const dataset = madeDataset(LINES);
const index = facetIndexOf(dataset);
const boxes = nodeBoxesOf(dataset, partyNetwork(index).parties);
const positions = new Map(boxes.map(({ id }, i) => [id as string, { x: i * 200, y: i * 100 }]));

function drawn(visible: readonly number[] = [...LINES.keys()], at = positions): NetworkShapes {
  const graph = partiesLens(dataset, index, Uint32Array.from(visible), { width: 'deals', most: 100 });
  return shapesOf(dataset, graph, layoutOf(boxes, at));
}
const shapes = drawn();
const line = (id: string, { lines } = shapes) => lines.find((candidate) => candidate.id === id);
const disc = (id: string, { discs } = shapes) => discs.find((candidate) => candidate.id === id);

describe('the shapes of a network whose sizes follow a measure', () => {
  const sizedBy = (size: Size) => {
    const all = Uint32Array.from(LINES.keys());
    const graph = partiesLens(dataset, index, all, { width: 'deals', most: 100 });
    return shapesOf(dataset, sizedGraph(graph, index, all, size), layoutOf(boxes, positions));
  };

  it('have discs with areas as their numbers are, and none smaller than the least', () => {
    const radius = (id: string) => disc(id, sizedBy('exports'))?.radius ?? Number.NaN;
    expect(radius('A') ** 2 / radius('B') ** 2).toBeCloseTo(2, 5);
    expect(radius(LONG)).toBe(disc(LONG, sizedBy('exports'))?.least);
  });

  it('have discs that are all alike where a reader wants that', () => {
    expect(new Set(sizedBy('even').discs.map(({ radius }) => radius)).size).toBe(1);
  });
});

describe('the shapes of a network', () => {
  it('stands at numbers, and is the same every time', () => {
    expect(shapes.discs).toHaveLength(3);
    for (const { x, y } of shapes.discs) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(new Set(shapes.lines.map(({ id }) => id)).size).toBe(shapes.lines.length);
    expect(drawn()).toEqual(shapes);
  });

  it('has the parties and the bundles of the lens, with their words', () => {
    expect(disc('A')).toMatchObject({ shape: 'disc', name: 'A', icon: null });
    expect(line('A..B')).toMatchObject({ from: 'A', to: 'B', words: '2 firm deals, 1 not concluded' });
    expect(disc(LONG)?.name).toMatch(/^a-party-with.*…$/);
  });

  it('has other signs for what is no goods, and for what has ended', () => {
    const [goods, sanctions, ended] = [line('A..B'), line('A..B..sanctions'), line(`A..${LONG}`)];
    expect(sanctions?.tone).not.toBe(goods?.tone);
    expect(sanctions?.dash).not.toEqual(goods?.dash);
    expect(ended?.head).not.toBe(goods?.head);
  });

  it('has wider lines for what is stronger, the strongest first, and the thinnest for what came to nothing', () => {
    const widths = shapes.lines.filter(({ id }) => !id.includes('sanctions')).map(({ width }) => width);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(new Set(widths).size).toBe(3);
    expect(line(`A..${LONG}`)?.width).toBe(Math.min(...widths));
  });

  it('bends lines between the same two apart from one another, and a single one not', () => {
    expect(line(`A..${LONG}`)?.bend).toBe(0);
    expect([line('A..B')?.bend, line('B..A')?.bend]).not.toContain(0);
    expect(line('A..B..sanctions')?.bend).not.toBe(line('A..B')?.bend);
  });

  it('has no colour for who has no firm deal, neither that of exporters nor that of importers', () => {
    expect([disc('A')?.tone, disc('B')?.tone]).toEqual(['exporter', 'exporter']);
    expect(disc(LONG)).toMatchObject({ tone: 'soft', exports: null });
  });

  it('bends the line of one relationship beyond that of its pair, thin, and moves no other for it', () => {
    const graph = partiesLens(dataset, index, Uint32Array.from(LINES.keys()), { width: 'deals', most: 100 });
    const [a, b] = ['A', 'B'] as PartyId[] as [PartyId, PartyId];
    const own = { id: 'talks' as RelationshipId, from: a, to: b, through: null, touches: [], bundle: null };
    const { lines } = shapesOf(
      dataset,
      { ...graph, edges: [...graph.edges, own] },
      layoutOf(boxes, positions),
    );
    expect(lines.slice(0, -1)).toEqual(shapes.lines);
    const pair = line('A..B..sanctions');
    expect(lines.at(-1)).toMatchObject({ reach: 'stops', head: 'bar', words: 'tor: not concluded' });
    expect(lines.at(-1)?.bend).toBeGreaterThan(pair?.bend ?? Number.NaN);
    expect(lines.at(-1)?.width).toBe(Math.min(...shapes.lines.map(({ width }) => width)));
  });

  it('keeps its parties where they are when others are filtered away', () => {
    const less = drawn([4]);
    expect(disc('A', less)).toMatchObject({ x: disc('A')?.x, y: disc('A')?.y });
    expect(disc('B', less)).toBeUndefined();
  });

  it('has neither a party that was not laid out, nor its lines', () => {
    const less = drawn([...LINES.keys()], new Map([...positions].filter(([id]) => id !== LONG)));
    expect(less.discs.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(line(`A..${LONG}`, less)).toBeUndefined();
  });
});
