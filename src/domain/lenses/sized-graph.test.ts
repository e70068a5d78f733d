import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { type Folded, foldedOf } from './folds/folded';
import { foldedGraph } from './folds/folded-graph';
import type { LensGraph } from './lens';
import { lensGraph } from './lenses';
import { isQuickly, sizedGraph } from './sized-graph';
import type { Size } from './sizes';

const delivered = (tiv: number | null): Partial<Line> => ({
  status: 'delivered',
  deliveries: [{ year: 2005, estimate: false, quantity: 1, tiv, share: false }],
});
const LINES: readonly Line[] = [
  ...[30, 10].map((tiv): Line => ({ from: 'A', to: 'B', ...delivered(tiv) })),
  { from: 'A', to: 'C', ...delivered(10) },
  { from: 'B', to: 'C', ...delivered(null) },
  { from: 'unknown-supplier', to: 'C', ...delivered(5) },
  { from: 'D', to: 'A', kind: 'sanctions', status: 'in-force' },
];

function sized(size: Size, lines = LINES, lens: 'parties' | 'matrix' = 'parties'): LensGraph {
  const dataset = madeDataset(lines);
  const index = facetIndexOf(dataset);
  const rows = Uint32Array.from(lines.keys());
  const graph = lensGraph(lens, dataset, index, rows, { width: 'deals', most: null, opened: [] });
  return sizedGraph(graph, index, rows, size);
}

const measured = ({ nodes }: LensGraph) =>
  nodes.map((node) => [
    node.id,
    node.type === 'party' ? node.measured : '',
    node.type === 'party' && node.share,
  ]);

describe('discs that are as large as a measure says', () => {
  it('come in its order, each as a part of the greatest, and none for who does nothing of it', () => {
    const graph = sized('exports');
    expect(measured(graph)).toEqual([
      ['A', 3, 1],
      ['B', 1, 1 / 3],
      ['C', 0, 0],
      ['D', 0, 0],
      ['unknown-supplier', null, 0],
    ]);
    expect(graph.sized).toEqual({
      measure: 'exports',
      greatest: { party: 'A', value: 3 },
      untold: 1,
      lacking: 0,
    });
  });

  it('tells what is unknown from nothing: who exports without a volume, and who exports nothing', () => {
    const graph = sized('tiv-out');
    expect(measured(graph)).toEqual([
      ['A', 50, 1],
      ['C', 0, 0],
      ['D', 0, 0],
      ['B', null, 0],
      ['unknown-supplier', null, 0],
    ]);
    expect(graph.sized).toMatchObject({ untold: 2, lacking: 1 });
  });

  it('are all alike where a reader wants that, and as they were by widths', () => {
    expect(sized('even').sized).toEqual({ measure: null, greatest: null, untold: 0, lacking: 0 });
    expect(sized('width').sized).toBeUndefined();
  });

  it('are not there where nothing in the picture has any of it, or where there are no discs', () => {
    const sanctions: Line[] = [{ from: 'D', to: 'A', kind: 'sanctions', status: 'in-force' }];
    expect(sized('betweenness', sanctions).sized).toMatchObject({ greatest: null, untold: 0 });
    expect(sized('exports', LINES, 'matrix').sized).toBeUndefined();
  });

  it('have the lines and the fillings that they had', () => {
    const [plain, graph] = [sized('width'), sized('suppliers')];
    expect(graph.edges).toEqual(plain.edges);
    const exportsOf = ({ nodes }: LensGraph) =>
      new Map(nodes.map((node) => [node.id, node.type === 'party' && node.exports]));
    expect(exportsOf(graph)).toEqual(exportsOf(plain));
  });

  it('are not worked out where that would take long', () => {
    const index = facetIndexOf(madeDataset(LINES));
    const many = { ...index, relationships: { ...index.relationships, size: 20_000_000 } };
    expect(isQuickly('betweenness', index)).toBe(true);
    expect(isQuickly('betweenness', many)).toBe(false);
    expect(isQuickly('exports', many)).toBe(true);
    const graph = lensGraph('parties', madeDataset(LINES), index, Uint32Array.of(0), {
      ...{ width: 'deals', most: null, opened: [] },
    });
    expect(sizedGraph(graph, many, Uint32Array.of(0), 'betweenness').sized?.untold).toBe(2);
  });
});

it('of a part of a fold says how much of it is among its own', () => {
  const lines: Line[] = [
    { from: 'USA', to: 'FRA' },
    { from: 'USA', to: 'DEU' },
    { from: 'FRA', to: 'IND' },
    { from: 'IND', to: 'USA' },
  ];
  const dataset = madeDataset(lines);
  const rows = Uint32Array.from(lines.keys());
  const folded = foldedOf(dataset, facetIndexOf(dataset), 'nato') as Folded;
  const graph = foldedGraph('parties', folded, rows, { width: 'deals', most: null, opened: [] });
  const { nodes, sized: by } = sizedGraph(graph, folded.index, rows, 'exports');
  expect(by?.greatest).toEqual({ party: 'in_nato', value: 3, within: 2 });
  expect(nodes).toMatchObject([
    { id: 'in_nato', measured: 3, within: 2 },
    { id: 'IND', measured: 1 },
  ]);
  expect(nodes[1]).not.toHaveProperty('within');
});
