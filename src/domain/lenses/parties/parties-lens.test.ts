import { describe, expect, it } from 'vitest';
import { measures } from '../../../words/en/views/measures';
import { facetIndexOf } from '../../columns/facet-index';
import { type Line, madeDataset } from '../../fixtures/made-dataset';
import type { LensGraph } from '../lens';
import type { LensOptions } from '../lens-kind';
import { partiesLens } from './parties-lens';

function graphOf(lines: readonly Line[], options: Partial<LensOptions> = {}): LensGraph {
  const dataset = madeDataset(lines);
  const all = Uint32Array.from(lines.keys());
  return partiesLens(dataset, facetIndexOf(dataset), all, { width: 'deals', most: 100, ...options });
}

const deals = (count: number, from: string, to: string) =>
  Array.from({ length: count }, (): Line => ({ from, to, system: 's' }));
const LINES = [...deals(1, 'A', 'C'), ...deals(4, 'A', 'B'), ...deals(2, 'B', 'A')];

describe('the parties lens', () => {
  it('has one line for each pair and direction, the strongest first', () => {
    const { edges, of } = graphOf(LINES);
    expect(
      edges.map(({ id, bundle }) => [
        id,
        bundle?.relationships,
        bundle?.share,
        bundle && measures.flow(bundle.flow, bundle.width),
      ]),
    ).toEqual([
      ['A..B', 4, 1, '4 deals'],
      ['B..A', 2, 0.5, '2 deals'],
      ['A..C', 1, 0.25, '1 deal'],
    ]);
    expect(edges[0]).toMatchObject({ from: 'A', through: null, to: 'B', touches: ['A', 'B'] });
    expect(of).toBe(3);
  });

  it('has last, with no width, a pair that came to nothing, and says so', () => {
    const { edges, nodes } = graphOf([
      { from: 'A', to: 'B', status: 'not-concluded' },
      { from: 'A', to: 'B', status: 'not-concluded' },
      ...deals(1, 'A', 'C'),
      { from: 'A', to: 'C', status: 'possible' },
    ]);
    expect(
      edges.map(({ id, bundle }) => [
        id,
        bundle?.relationships,
        bundle?.share,
        bundle && measures.flow(bundle.flow, bundle.width),
      ]),
    ).toEqual([
      ['A..C', 2, 1, '1 firm deal, 1 possible'],
      ['A..B', 2, 0, '2 not concluded'],
    ]);
    expect(nodes.map((node) => [node.id, node.type === 'party' && node.share])).toEqual([
      ['A', 1],
      ['C', 1],
      ['B', 0],
    ]);
  });

  it('has its parties the weightiest first, with their share', () => {
    const nodes = graphOf(LINES).nodes.map((node) => [node.id, node.type === 'party' && node.share]);
    expect(nodes).toEqual([
      ['A', 1],
      ['B', 6 / 7],
      ['C', 1 / 7],
    ]);
  });

  it('tells exporters from those that only import', () => {
    const columns = graphOf(LINES).nodes.map(({ id, column }) => [id, column]);
    expect(Object.fromEntries(columns)).toEqual({ A: 'exporter', B: 'exporter', C: 'importer' });
  });

  it('draws the strongest where there are too many, and says how many there are', () => {
    const { nodes, edges, of } = graphOf(LINES, { most: 1 });
    expect(edges.map(({ id }) => id)).toEqual(['A..B']);
    expect(nodes.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(of).toBe(3);
  });

  it('has a line of its own for what is no goods, which has no width and weighs nothing', () => {
    const { nodes, edges } = graphOf([
      ...LINES,
      { kind: 'sanctions', from: 'D', to: 'A', status: 'in-force' },
    ]);
    expect(edges.at(-1)).toMatchObject({
      id: 'D..A..sanctions',
      bundle: { kind: 'sanctions', status: 'in-force', share: 0 },
    });
    expect(nodes.at(-1)).toEqual({ type: 'party', id: 'D', column: 'importer', share: 0, exports: null });
  });

  it('takes licences and supplies between the same two for one line', () => {
    const { edges } = graphOf([
      { from: 'A', to: 'B' },
      { kind: 'licenses-production', from: 'A', to: 'B' },
    ]);
    expect(edges.map(({ id, bundle }) => [id, bundle?.relationships])).toEqual([['A..B', 2]]);
  });

  it('draws by another width where one is asked for', () => {
    const delivered = (tiv: number) => ({
      deliveries: [{ year: 2001, estimate: false, quantity: null, tiv, share: false }],
    });
    const lines = [
      ...deals(2, 'A', 'B'),
      { from: 'A', to: 'C', ...delivered(30) },
      { from: 'B', to: 'C', ...delivered(15) },
    ];
    const { edges } = graphOf(lines, { width: 'tiv' });
    expect(
      edges.map(({ id, bundle }) => [id, bundle?.share, bundle && measures.flow(bundle.flow, bundle.width)]),
    ).toEqual([
      ['A..C', 1, '30 million TIV'],
      ['B..C', 0.5, '15 million TIV'],
      ['A..B', 0, 'no delivery reported'],
    ]);
  });

  it('is empty where nothing is visible', () => {
    expect(graphOf([])).toEqual({ nodes: [], edges: [], of: 0 });
  });
});
