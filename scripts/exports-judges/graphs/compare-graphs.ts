import { isDeepStrictEqual } from 'node:util';
import type { ReadGraph } from './read-graph';

type Named = Readonly<Record<string, unknown>>;

const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 120) ?? 'nothing';

/** Where values differ, by their names. */
function differences(of: string, found: Named, expected: Named): string[] {
  return [...new Set([...Object.keys(found), ...Object.keys(expected)])]
    .filter((name) => !isDeepStrictEqual(found[name], expected[name]))
    .map((name) => `${of}: ${name} is ${shown(found[name])}, and was ${shown(expected[name])}`);
}

type Thing = ReadGraph['nodes'][number] & Partial<ReadGraph['edges'][number]>;

/** Where lists of nodes or edges differ: what is missing, what is too much, and what is not the same. */
function differencesOf(what: string, found: readonly Thing[], expected: readonly Thing[]): string[] {
  const byId = new Map(found.map((thing) => [thing.id, thing]));
  const known = new Set(expected.map(({ id }) => id));
  return [
    ...(found.length === expected.length
      ? []
      : [`${found.length} ${what}s, and ${expected.length} were written`]),
    ...found.filter(({ id }) => !known.has(id)).map(({ id }) => `${what} ${id} was not written`),
    ...expected.flatMap((thing) => {
      const own = byId.get(thing.id);
      const name = `${what} ${thing.id}`;
      if (!own) return [`${name} is not there`];
      const ends = own.source === thing.source && own.target === thing.target;
      return [...(ends ? [] : [`${name} has other ends`]), ...differences(name, own.values, thing.values)];
    }),
  ];
}

/** Every node, edge and attribute that is not as it was written. */
export function compareGraphs(found: ReadGraph, expected: ReadGraph): string[] {
  return [
    ...(found.isDirected === expected.isDirected ? [] : ['the graph is not directed']),
    ...(expected.about ? differences('the graph', found.about ?? {}, expected.about) : []),
    ...differencesOf('node', found.nodes, expected.nodes),
    ...differencesOf('edge', found.edges, expected.edges),
  ];
}
