import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../columns/facet-index';
import { type Line, madeDataset } from '../../fixtures/made-dataset';
import type { SelectableId } from '../../model/ids';
import { lensGraph, lensOf } from '../lenses';
import { countShown } from '../shown-lines';
import { withSelectedPairs } from './with-selected-pairs';

const deals = (count: number, from: string, to: string) =>
  Array.from({ length: count }, (): Line => ({ from, to, system: 's' }));
const LINES = [
  ...deals(9, 'A', 'B'),
  ...deals(7, 'B', 'A'),
  ...deals(3, 'A', 'C'),
  ...deals(2, 'D', 'E'),
  ...deals(1, 'E', 'D'),
];

const dataset = madeDataset(LINES);
const index = facetIndexOf(dataset);
const all = Uint32Array.from(LINES.keys());

/** The graph of the strongest three, and the same with something selected. */
function graphs(id: string, visible = all) {
  const before = lensGraph('parties', dataset, index, visible, { width: 'deals', most: 3, opened: [] });
  const lineAt = lensOf('parties').lineAt(index, visible, []);
  const after = withSelectedPairs({ dataset, index }, new Set(visible), before, lineAt, id as SelectableId);
  return { before, after };
}

describe('a picture of pairs with one that is selected', () => {
  it('has its line last and its ends, as strong as they are, and leaves all others as they were', () => {
    const { before, after } = graphs('D..E');
    expect(after.edges.slice(0, -1)).toEqual(before.edges);
    expect(after.edges.at(-1)).toMatchObject({
      ...{ id: 'D..E', from: 'D', to: 'E', forSelection: true },
      bundle: { relationships: 2, share: 2 / 9 },
    });
    expect(after.nodes.slice(0, before.nodes.length)).toEqual(before.nodes);
    expect(after.nodes.slice(before.nodes.length)).toEqual([
      { type: 'party', id: 'D', column: 'exporter', exports: 2 / 3, share: 3 / 19 },
      { type: 'party', id: 'E', column: 'exporter', exports: 1 / 3, share: 3 / 19 },
    ]);
    expect(countShown(after)).toMatchObject({ shown: 4, of: 5, forSelection: 1 });
  });

  it('has as much of them as the whole picture would show', () => {
    const whole = lensGraph('parties', dataset, index, all, { width: 'deals', most: 100, opened: [] });
    const { after } = graphs('between..D..E');
    for (const { forSelection: _, ...edge } of after.edges) expect(whole.edges).toContainEqual(edge);
    for (const node of after.nodes) expect(whole.nodes).toContainEqual(node);
  });

  it('has both ways of what is between two, and the pair of a single deal', () => {
    expect(
      graphs('between..D..E')
        .after.edges.slice(3)
        .map(({ id }) => id),
    ).toEqual(['D..E', 'E..D']);
    const deal = dataset.relationships.idAt(LINES.length - 1);
    expect(
      graphs(deal)
        .after.edges.slice(3)
        .map(({ id }) => id),
    ).toEqual(['E..D']);
  });

  it('is the same where that is drawn, is hidden by the filter, or is nothing', () => {
    for (const id of ['A..B', 'nothing']) {
      const { before, after } = graphs(id);
      expect(after).toBe(before);
    }
    const hidden = graphs('D..E', all.subarray(0, 19));
    expect(hidden.after).toBe(hidden.before);
  });
});
