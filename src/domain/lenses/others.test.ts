import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import type { LensChoice } from './lens-kind';
import { lensGraph, lensOf } from './lenses';
import { lineWithOthers, type Others, othersId, othersOf } from './others';
import { countOthers, rowsOfOthers } from './others-rows';
import { findSelectable } from './selected';

const LINES = Array.from(
  { length: 300 },
  (_, i): Line => ({ from: `A${i % 17}`, to: `B${i % 23}`, system: `s${i % 13}` }),
);
const dataset = madeDataset(LINES);
const index = facetIndexOf(dataset);
const all = Uint32Array.from(LINES.keys());

function pictureOf(choice: Partial<LensChoice> = {}) {
  const own = { width: 'deals', most: 12, opened: [], ...choice } as const;
  return {
    graph: lensGraph('systems', dataset, index, all, own),
    lineAt: lensOf('systems').lineAt(index, all, own.opened),
  };
}

describe('the id of others', () => {
  const known: readonly Others[] = [
    { type: 'exporters' },
    { type: 'importers' },
    { type: 'flows', through: { category: 'aircraft' } },
    { type: 'flows', through: { category: 'none' } },
    { type: 'systems', through: { category: 'air-defence' } },
  ];

  it('says what they are, and can be selected', () => {
    for (const others of known) {
      expect(othersOf(dataset, othersId(others))).toEqual(others);
      expect(findSelectable(dataset, othersId(others))).toEqual({ type: 'others', others });
    }
    expect(othersOf(dataset, 'others..flows..s1')).toMatchObject({ through: { system: 's1' } });
  });

  it.each([
    'others',
    'others..',
    'others..x',
    'others..flows',
    'others..systems..s1',
    'others..flows..nothing',
  ])('%s is none', (id) => expect(othersOf(dataset, id)).toBeNull());
});

describe.each([[[]], [['aircraft']], [['aircraft', 'air-defence', 'missiles']]] as const)(
  'what a picture adds up, with %j open',
  (opened) => {
    const { graph, lineAt } = pictureOf({ opened });

    it('is with what is drawn by itself all that there is, each relationship once', () => {
      const drawn = new Map(graph.edges.map(({ id, bundle }) => [id, bundle?.relationships]));
      const counts = new Map<string, number>();
      const lineOf = lineWithOthers(graph, lineAt);
      for (const row of all) counts.set(lineOf(row), (counts.get(lineOf(row)) ?? 0) + 1);
      expect(counts).toEqual(drawn);
    });

    it('has as many relationships as its line says', () => {
      for (const { id, bundle } of graph.edges) {
        const others = othersOf(dataset, id);
        if (others) expect(rowsOfOthers(graph, lineAt, others, all)).toHaveLength(bundle?.relationships ?? 0);
      }
      expect(rowsOfOthers(graph, lineAt, { type: 'exporters' }, all)).toHaveLength(
        graph.edges.reduce((sum, { bundle }) => sum + (bundle?.isOthers ? bundle.relationships : 0), 0),
      );
      expect(countOthers(graph, { type: 'importers' })).toBe(graph.others?.size);
    });
  },
);

it('is nothing where every flow has a line of its own', () => {
  const { graph, lineAt } = pictureOf({ most: 1000 });
  expect(graph.others).toBeUndefined();
  expect(rowsOfOthers(graph, lineAt, { type: 'exporters' }, all)).toHaveLength(0);
});
