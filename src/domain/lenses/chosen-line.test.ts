import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import type { SelectableId } from '../model/ids';
import { withChosenLine } from './chosen-line';
import { neighbourhoodOf } from './lens';
import { pairIdAt, partiesLens } from './parties/parties-lens';
import { flowIdAt, groupedLens } from './systems/grouped-lens';

const LINES: readonly Line[] = [
  { id: 'arrived', from: 'A', to: 'B', status: 'delivered' },
  { id: 'failed', from: 'A', to: 'B', status: 'not-concluded' },
  { id: 'possible', from: 'A', to: 'B', status: 'possible' },
  { id: 'planned', from: 'A', to: 'B', status: 'negotiating' },
  { id: 'alone', from: 'A', to: 'C', status: 'not-concluded' },
  { id: 'voiced', kind: 'objects-to', from: 'C', to: 'A', status: 'voiced' },
  { id: 'refused', kind: 'objects-to', from: 'C', to: 'A', status: 'refused' },
];
const dataset = madeDataset(LINES);
const index = facetIndexOf(dataset);
const rows = LINES.map((_, row) => row);

/** The network of the visible relationships with the line of what is chosen. */
function graphWith(id: string | null, visible: readonly number[] = rows, most = 100) {
  const shown = Uint32Array.from(visible);
  const pairs = partiesLens(dataset, index, shown, { width: 'deals', most });
  return { pairs, drawn: withChosenLine(index, shown, pairs, pairIdAt(index), id as SelectableId | null) };
}

describe('the line of a chosen relationship', () => {
  it.each([
    ['failed', 'A..B'],
    ['possible', 'A..B'],
    ['planned', 'A..B'],
    ['refused', 'C..A..objects-to'],
  ])('is there for one that is %s, beside the line of its pair', (id, pair) => {
    const { pairs, drawn } = graphWith(id);
    expect(drawn.edges.slice(0, -1)).toEqual(pairs.edges);
    expect(drawn.edges.at(-1)).toMatchObject({ id, through: null, bundle: null });
    expect([drawn.nodes, drawn.of]).toEqual([pairs.nodes, pairs.of]);
    const [from, to] = pair.split('..');
    expect(neighbourhoodOf(drawn, id as SelectableId)).toEqual(new Set([id, from, to, pair]));
  });

  it.each(['arrived', 'voiced'])('is not there for one that is firm: %s', (id) => {
    const { pairs, drawn } = graphWith(id);
    expect(drawn).toBe(pairs);
  });

  it('is not there where that of the pair tells as much', () => {
    const { pairs, drawn } = graphWith('alone');
    expect(drawn).toBe(pairs);
  });

  it.each([null, 'A', 'A..B', 'nothing'])('is not there where %s is chosen', (id) => {
    const { pairs, drawn } = graphWith(id);
    expect(drawn).toBe(pairs);
  });

  it('is not there where a filter hides it, or its pair is not drawn', () => {
    const hidden = graphWith('failed', [0, 2]);
    expect(hidden.drawn).toBe(hidden.pairs);
    const few = graphWith('failed', rows, 1);
    expect(few.drawn).toBe(few.pairs);
  });
});

it('is there among flows too, through the same box as the flow', () => {
  const made = madeDataset([
    { id: 'arrived', from: 'A', to: 'B', system: 's', status: 'delivered' },
    { id: 'failed', from: 'A', to: 'B', system: 's', status: 'not-concluded' },
  ]);
  const columns = facetIndexOf(made);
  const flows = groupedLens(made, columns, Uint32Array.of(0, 1), { width: 'deals', most: 9, opened: [] });
  const lineAt = flowIdAt(columns, []);
  const { edges } = withChosenLine(columns, Uint32Array.of(0, 1), flows, lineAt, 'failed' as SelectableId);
  expect(edges.map(({ id, through }) => [id, through])).toEqual([
    ['A..aircraft..B', 'category..aircraft'],
    ['failed', 'category..aircraft'],
  ]);
});
