import { describe, expect, it } from 'vitest';
import { exportedView } from '../../../src/export/fixtures/exported-view';
import { graphOfView } from '../../../src/export/graphs/graph-of-view';
import { compareGraphs } from './compare-graphs';
import { expectedGraph, type ReadGraph } from './read-graph';

const graph = (): ReadGraph =>
  structuredClone(expectedGraph(graphOfView(exportedView()), { about: true, weight: true, spells: true }));

/** The graph with its first edge changed. */
const withEdge = (change: Partial<ReadGraph['edges'][number]>): ReadGraph => {
  const [first, ...others] = graph().edges;
  if (!first) throw new Error('There is no edge.');
  return { ...graph(), edges: [{ ...first, ...change }, ...others] };
};

describe('two graphs', () => {
  it('agree where they are the same, in whatever order', () => {
    expect(compareGraphs({ ...graph(), nodes: graph().nodes.toReversed() }, graph())).toEqual([]);
  });

  it.each<[string, ReadGraph, string]>([
    ['a node that is missing', { ...graph(), nodes: graph().nodes.slice(1) }, 'node XNO is not there'],
    [
      'an edge that is too much',
      { ...graph(), edges: [...graph().edges, ...graph().edges] },
      '14 edges, and 7 were written',
    ],
    ['another end', withEdge({ target: 'XNO' }), 'edge xno-xea-lance-m has other ends'],
    [
      'a value that is lost',
      withEdge({ values: {} }),
      'edge xno-xea-lance-m: label is nothing, and was "supplies: Lance-M"',
    ],
    ['a direction that is lost', { ...graph(), isDirected: false }, 'the graph is not directed'],
    [
      'what is said of the graph',
      { ...graph(), about: {} },
      'the graph: view is nothing, and was "7 of 7 relationships"',
    ],
  ])('differ in %s', (_, found, fault) => {
    expect(compareGraphs(found, graph())).toContain(fault);
  });

  it('differ in the type of a value', () => {
    const [edge] = graph().edges;
    const values = { ...edge?.values, weight: '1' };
    expect(compareGraphs(withEdge({ values }), graph())).toEqual([
      'edge xno-xea-lance-m: weight is "1", and was 1',
    ]);
  });
});
