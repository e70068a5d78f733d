import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../columns/facet-index';
import { type Line, madeDataset } from '../../fixtures/made-dataset';
import type { Category } from '../../model/system';
import { bundleOf } from '../bundle';
import { rowsOfBundle } from '../bundle-rows';
import { groupedLens } from './grouped-lens';

// Systems take one category after the other: aircraft, air-defence, and one called “unnamed” has none.
const LINES: readonly Line[] = [
  { from: 'A', to: 'B', system: 'jet' },
  { from: 'A', to: 'B', system: 'jet' },
  { from: 'A', to: 'B', system: 'radar' },
  { from: 'C', to: 'B', system: 'radar' },
  { from: 'C', to: 'A', system: 'unnamed' },
  { kind: 'sanctions', from: 'B', to: 'C' },
  { kind: 'diversion-concern', from: 'B', to: 'C', system: 'jet' },
];
const dataset = madeDataset(LINES);
const index = facetIndexOf(dataset);
const all = Uint32Array.from(LINES.keys());

const graphOf = (opened: readonly Category[] = [], most = 100, visible = all) =>
  groupedLens(dataset, index, visible, { width: 'deals', most, opened });
const inWords = ({ edges }: ReturnType<typeof graphOf>) =>
  edges.map(({ id, through, bundle }) => `${id} through ${through}: ${bundle?.relationships}`).sort();

describe('the systems lens for many relationships', () => {
  it('adds them up by category, and leaves alone what is no goods', () => {
    expect(inWords(graphOf())).toEqual([
      'A..air-defence..B through category..air-defence: 1',
      'A..aircraft..B through category..aircraft: 2',
      'B..C..diversion-concern through null: 1',
      'B..C..sanctions through null: 1',
      'C..air-defence..B through category..air-defence: 1',
      'C..unnamed..A through unnamed: 1',
    ]);
  });

  it('gives weapons without a category a box of their own, behind the categories', () => {
    const middle = graphOf().nodes.filter(({ column }) => column === 'system');
    expect(middle.map(({ type, id }) => [type, id])).toEqual([
      ['category', 'category..aircraft'],
      ['category', 'category..air-defence'],
      ['system', 'unnamed'],
    ]);
  });

  it('opens a category into its systems', () => {
    expect(inWords(graphOf(['air-defence']))).toEqual([
      'A..aircraft..B through category..aircraft: 2',
      'A..radar..B through radar: 1',
      'B..C..diversion-concern through null: 1',
      'B..C..sanctions through null: 1',
      'C..radar..B through radar: 1',
      'C..unnamed..A through unnamed: 1',
    ]);
    const middle = graphOf(['air-defence']).nodes.filter(({ column }) => column === 'system');
    expect(middle.map(({ type, id }) => [type, id])).toEqual([
      ['category', 'category..aircraft'],
      ['system', 'radar'],
      ['system', 'unnamed'],
    ]);
  });

  it('stands a party with the exporters where more goes out than comes in', () => {
    const parties = graphOf().nodes.filter(({ type }) => type === 'party');
    const columns = Object.fromEntries(parties.map(({ id, column }) => [id, column]));
    expect(columns).toEqual({ A: 'exporter', B: 'importer', C: 'exporter' });
  });

  it('stands nobody with the exporters who exports nothing', () => {
    const made = madeDataset([
      { from: 'A', to: 'B', system: 's' },
      { from: 'B', to: 'Group', kind: 'diversion-concern', system: 's' },
      { from: 'Objector', to: 'A', kind: 'objects-to' },
      { from: 'A', to: 'Hopeful', system: 's', status: 'not-concluded' },
    ]);
    const { nodes } = groupedLens(made, facetIndexOf(made), Uint32Array.of(0, 1, 2, 3), {
      ...{ width: 'deals', most: 100, opened: [] },
    });
    const parties = nodes.filter(({ type }) => type === 'party');
    expect(Object.fromEntries(parties.map(({ id, column }) => [id, column]))).toEqual({
      ...{ A: 'exporter', B: 'importer', Hopeful: 'importer' },
      ...{ Objector: 'acting', Group: 'onward' },
    });
  });

  it('has lines that touch their ends and what they go through', () => {
    const flow = graphOf().edges.find(({ id }) => id === 'A..aircraft..B');
    expect(flow?.touches).toEqual(['A', 'B', 'category..aircraft']);
  });

  it('draws the strongest where there are too many, and only their nodes', () => {
    const { nodes, edges, of } = graphOf([], 3);
    expect([edges.length, of]).toEqual([3, 6]);
    expect(nodes.map(({ id }) => id).sort()).toEqual(['A', 'B', 'C', 'category..aircraft']);
  });

  it.each([[[]], [['aircraft']], [['aircraft', 'air-defence']]] as const)(
    'has lines whose ids mean the relationships that they stand for, with %j open',
    (opened) => {
      const { edges } = graphOf(opened);
      for (const { id, bundle } of edges) {
        const meant = bundleOf(dataset, id);
        expect(meant && rowsOfBundle(index, meant)).toHaveLength(bundle?.relationships ?? 0);
      }
    },
  );

  it('shows only what is visible', () => {
    expect(inWords(graphOf([], 100, Uint32Array.of(3)))).toEqual([
      'C..air-defence..B through category..air-defence: 1',
    ]);
    expect(graphOf([], 100, new Uint32Array())).toEqual({ nodes: [], edges: [], of: 0 });
  });
});
