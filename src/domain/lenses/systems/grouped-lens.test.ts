import { describe, expect, it } from 'vitest';
import { rowsOfBundle } from '../../columns/bundle-rows';
import { facetIndexOf } from '../../columns/facet-index';
import { type Line, madeDataset } from '../../fixtures/made-dataset';
import { bundleOf } from '../../model/bundle';
import type { Category } from '../../model/system';
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

  it('draws the strongest where there are too many, and adds up all others by category', () => {
    const { nodes, edges, of, others, held } = graphOf([], 4);
    expect(of).toBe(6);
    expect(held).toEqual({ share: 3 / 5, width: 'deals' });
    expect(edges.map(({ id, bundle }) => `${id}: ${bundle?.relationships}`)).toEqual([
      'B..C..sanctions: 1',
      'B..C..diversion-concern: 1',
      'A..aircraft..B: 2',
      'A..air-defence..B: 1',
      'others..flows..none: 1',
      'others..flows..air-defence: 1',
    ]);
    expect(nodes.map(({ id }) => id)).toEqual([
      ...['B', 'C', 'A', 'others..exporters', 'others..importers'],
      ...['category..aircraft', 'category..air-defence', 'others..systems..none'],
    ]);
    expect([...(others ?? [])]).toEqual([
      ['C..unnamed..A', 'others..flows..none'],
      ['C..air-defence..B', 'others..flows..air-defence'],
    ]);
  });

  it('adds up the systems of an open category that are not drawn, with how many there are', () => {
    const lines = Array.from({ length: 40 }, (_, i): Line => ({ from: 'A', to: 'B', system: `s${i}` }));
    const made = madeDataset(lines);
    const opened = ['aircraft'] as const;
    const { nodes, edges } = groupedLens(made, facetIndexOf(made), Uint32Array.from(lines.keys()), {
      ...{ width: 'deals', most: 1, opened },
    });
    const ofCategory = [...made.systems.values()].filter(({ category }) => category === 'aircraft').length;
    const drawn = nodes.filter(
      ({ type, id }) => type === 'system' && made.systems.get(id)?.category === 'aircraft',
    ).length;
    const others = nodes.find(({ id }) => id === 'others..systems..aircraft');
    expect(others).toMatchObject({ type: 'others', of: 'aircraft', count: ofCategory - drawn });
    expect(edges.reduce((sum, { bundle }) => sum + (bundle?.relationships ?? 0), 0)).toBe(40);
  });

  it('keeps to few parties at each end, so that their names fit below one another', () => {
    const lines = Array.from({ length: 60 }, (_, i): Line => ({ from: `A${i}`, to: `B${i}`, system: 's' }));
    const made = madeDataset(lines);
    const { nodes } = groupedLens(made, facetIndexOf(made), Uint32Array.from(lines.keys()), {
      ...{ width: 'deals', most: 24, opened: [] },
    });
    expect(nodes.filter(({ type }) => type === 'party')).toHaveLength(10);
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
