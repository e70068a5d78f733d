/** graphology, with its readers of GraphML and of GEXF. */
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { legible } from '../../../src/domain/text/legible';
import { type Judge, oneByOne, textOf, type WrittenFile } from '../judge';
import { compareGraphs } from './compare-graphs';
import { expectedGraph, graphIn, type ReadGraph, type Reads } from './read-graph';

function foundIn(graph: Graph): ReadGraph {
  const { id: _id, ...about } = graph.getAttributes();
  return {
    isDirected: graph.type === 'directed',
    about,
    nodes: graph.mapNodes((id, values) => ({ id, values })),
    edges: graph.mapEdges((id, values, source, target) => ({ id, source, target, values })),
  };
}

const judgeOf = (
  read: (text: string) => Graph,
  reads: Reads,
  more: (file: WrittenFile, graph: Graph) => string[],
) =>
  oneByOne((file) => {
    const graph = read(textOf(file));
    return [...compareGraphs(foundIn(graph), expectedGraph(graphIn(file), reads)), ...more(file, graph)];
  });

/** What it finds in GraphML. */
export const GRAPHOLOGY_GRAPHML: Judge = {
  name: 'graphology',
  judge: judgeOf(
    (text) => graphml.parse(Graph, text),
    { about: true },
    () => [],
  ),
};

/** The lines of the description that a reader of GEXF must find, of what is said of the view. */
function missingMeta({ view: { about } }: WrittenFile, graph: Graph): string[] {
  const { description, lastModifiedDate } = graph.getAttributes();
  const text = String(description);
  const lines = [legible(about.sentence), about.permalink, ...about.members.map(({ sha256 }) => sha256)];
  return [
    ...lines.filter((line) => !text.includes(line)).map((line) => `the description lacks ${line}`),
    ...(lastModifiedDate === about.day ? [] : [`the day is ${lastModifiedDate}`]),
  ];
}

/** What it finds in GEXF. */
export const GRAPHOLOGY_GEXF: Judge = {
  name: 'graphology',
  judge: judgeOf((text) => gexf.parse(Graph, text), { weight: true }, missingMeta),
};
