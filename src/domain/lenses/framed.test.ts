import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withYears } from '../filter/filter';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { everyRow } from '../model/relationships';
import { lensGraph } from './lenses';

const graphIn = (lines: readonly Line[], year: number, most: number | null = null) => {
  const dataset = madeDataset(lines);
  const index = facetIndexOf(dataset);
  const { visible } = applyFilter(index, withYears(NO_FILTER, { first: year, last: year }));
  const choice = { width: 'deals', most, opened: [], frame: everyRow(index.relationships) } as const;
  return lensGraph('systems', dataset, index, visible, choice);
};

describe('a graph in the frame of all years', () => {
  const lines: readonly Line[] = [
    { id: 'early', from: 'A', to: 'B', system: 's', date: '2001' },
    // By itself, B would stand with the exporters in this year.
    { id: 'late', from: 'B', to: 'C', system: 's', date: '2002' },
    { id: 'other', from: 'A', to: 'B', system: 't', date: '2003' },
  ];

  it('has the lines and nodes of its year, in the columns of all', () => {
    const { edges, nodes, of, frame } = graphIn(lines, 2001);
    expect(edges.map(({ id }) => id)).toEqual(['early']);
    expect(nodes.map(({ id }) => id)).toEqual(['A', 'B', 's']);
    expect([of, frame?.edges.length, frame?.nodes.length]).toEqual([1, 3, 5]);
    const columnOf = (id: string, graph = graphIn(lines, 2002)) =>
      graph.nodes.find((node) => node.id === id)?.column;
    expect(columnOf('B')).toBe(columnOf('B', frame));
  });

  it('groups where all of them have to be grouped, and tells how many lines are not drawn', () => {
    const many = Array.from({ length: 130 }, (_, i) => ({
      ...{ from: `A${i % 30}`, to: 'B', system: `s${i % 3}`, date: `${2001 + (i % 2)}` },
    }));
    const { edges, frame, of } = graphIn(many, 2001, 10);
    expect(frame?.edges.filter(({ bundle }) => !bundle?.isOthers).length).toBeLessThanOrEqual(10);
    expect(edges.every(({ bundle }) => bundle !== null)).toBe(true);
    const inFrame = new Set(frame?.edges.map(({ id }) => id));
    expect(edges.every(({ id }) => inFrame.has(id))).toBe(true);
    const sum = edges.reduce((total, { bundle }) => total + (bundle?.relationships ?? 0), 0);
    expect(sum).toBe(65);
    expect(of).toBeGreaterThan(edges.length);
  });
});
