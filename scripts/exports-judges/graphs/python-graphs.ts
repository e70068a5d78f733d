/** NetworkX and igraph, as Debian has them. */
import type { Judge, WrittenFile } from '../judge';
import { compareGraphs } from './compare-graphs';
import { answerOf, pythonWith } from './python';
import { expectedGraph, graphIn, type ReadGraph, type Reads } from './read-graph';

type Answer = ReadGraph | { readonly error: string };

interface PythonReader {
  readonly name: string;
  readonly module: string;
  readonly script: string;
  readonly reads: Reads;
  /** What it makes of values that it cannot tell apart. */
  readonly expected?: (graph: ReadGraph, file: WrittenFile) => ReadGraph;
}

function judgeOf({ name, module, script, reads, expected = (graph) => graph }: PythonReader): Judge {
  return {
    name,
    packages: [`python3-${module}`],
    isHere: () => pythonWith(module) !== undefined,
    judge: async (files) => {
      const paths = files.map(({ path }) => path);
      const answers = answerOf(pythonWith(module) ?? '', script, paths) as readonly Answer[];
      return files.map((file, i) => {
        const found = answers[i] ?? { error: 'no answer' };
        if ('error' in found) return [found.error];
        return compareGraphs(found, expected(expectedGraph(graphIn(file), reads), file));
      });
    },
  };
}

/** igraph has no truth that is not stated: it is false. */
function withTruths(graph: ReadGraph, file: WrittenFile): ReadGraph {
  const truths = graphIn(file)
    .edges.attributes.filter(({ type }) => type === 'boolean')
    .map(({ name }) => [name, false] as const);
  const edges = graph.edges.map((edge) => ({
    ...edge,
    values: { ...Object.fromEntries(truths), ...edge.values },
  }));
  return { ...graph, edges };
}

const networkx = { name: 'NetworkX', module: 'networkx', script: 'networkx_reader.py' };

/** What they find in GraphML. */
export const GRAPHML_READERS: readonly Judge[] = [
  judgeOf({ ...networkx, reads: { about: true } }),
  judgeOf({
    ...{ name: 'igraph', module: 'igraph', script: 'igraph_reader.py', reads: { about: true } },
    expected: withTruths,
  }),
];

/** What NetworkX finds in GEXF, which igraph does not read. */
export const GEXF_READER: Judge = judgeOf({ ...networkx, reads: { weight: true, spells: true } });
