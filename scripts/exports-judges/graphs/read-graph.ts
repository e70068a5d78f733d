/** What a reader found in a file, and what it should have found. */

import { legible } from '../../../src/domain/text/legible';
import type { Graph, Values } from '../../../src/export/graphs/graph';
import { graphOfView } from '../../../src/export/graphs/graph-of-view';
import { pairsOfView } from '../../../src/export/graphs/pairs-of-view';
import type { WrittenFile } from '../judge';

type Named = Readonly<Record<string, unknown>>;

/** A graph as a reader has it, its attributes by their names. */
export interface ReadGraph {
  readonly isDirected: boolean;
  /** Absent where the format has no attributes of a graph. */
  readonly about?: Named;
  readonly nodes: readonly { readonly id: string; readonly values: Named }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly values: Named;
  }[];
}

/** The view as the graph that the file is to hold. */
export const graphIn = ({ row, view }: WrittenFile): Graph =>
  row.extension.startsWith('pairs.') ? pairsOfView(view) : graphOfView(view);

function named(attributes: Graph['about']['attributes'], values: Values): Named {
  return Object.fromEntries(
    values.flatMap((value, i) =>
      value === null ? [] : [[attributes[i]?.name ?? '', typeof value === 'string' ? legible(value) : value]],
    ),
  );
}

const date = (year: number, day: string) => `${year}-${day}`;

/** Which of the things that a format has beside attributes a reader reads, as values with names. */
export interface Reads {
  readonly about?: boolean;
  readonly weight?: boolean;
  readonly spells?: boolean;
}

/** What a reader is to find. */
export function expectedGraph({ about, nodes, edges }: Graph, reads: Reads): ReadGraph {
  return {
    isDirected: true,
    ...(reads.about && { about: named(about.attributes, about.values) }),
    nodes: nodes.all.map(({ id, label, values }) => ({
      id,
      values: { label: legible(label), ...named(nodes.attributes, values) },
    })),
    edges: edges.all.map(({ id, source, target, label, weight, spans, values }) => ({
      ...{ id, source, target },
      values: {
        label: legible(label),
        ...named(edges.attributes, values),
        ...(reads.weight && { weight }),
        ...(reads.spells &&
          spans.length > 0 && {
            spells: spans.map(({ first, last }) => [date(first, '01-01'), date(last, '12-31')]),
          }),
      },
    })),
  };
}
