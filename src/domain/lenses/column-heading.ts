/** What stands over the columns of the systems lens, so that nobody stands under a word that is not true of them. */

import { type Dataset, relationshipOf } from '../model/dataset';
import type { Kind } from '../model/relationship';
import type { LensColumn, LensEdge, LensGraph } from './lens';

/** One of the headings. */
export type ColumnHeading =
  | 'exporters'
  | 'importers'
  | 'systems'
  | 'categories'
  | 'objectors'
  | 'impose-sanctions'
  | 'opponents'
  | 'feared-onward'
  | 'objected-to'
  | 'under-sanctions'
  | 'opposed'
  | 'also-involved';

/** What those are called who act on others, or are acted on, along one kind of relationship and move no goods. */
const ONE_KIND: Readonly<Record<'acting' | 'onward', Readonly<Partial<Record<Kind, ColumnHeading>>>>> = {
  acting: { 'objects-to': 'objectors', sanctions: 'impose-sanctions' },
  onward: { 'diversion-concern': 'feared-onward', 'objects-to': 'objected-to', sanctions: 'under-sanctions' },
};
/** Where they both object and impose sanctions. */
const AGAINST: readonly Kind[] = ['objects-to', 'sanctions'];
const AGAINST_EACH_OTHER = { acting: 'opponents', onward: 'opposed' } as const;
const ANY_KINDS = 'also-involved';

const END = { acting: 'from', onward: 'to' } as const;

const kindOf = (dataset: Dataset, { id, bundle }: LensEdge): Kind =>
  bundle?.kind ?? relationshipOf(dataset, id).kind;

function headingWithoutGoods(dataset: Dataset, graph: LensGraph, column: 'acting' | 'onward'): ColumnHeading {
  const ids = new Set(graph.nodes.filter((node) => node.column === column).map(({ id }) => id));
  const lines = graph.edges.filter((edge) => ids.has(edge[END[column]]));
  const kinds = [...new Set(lines.map((edge) => kindOf(dataset, edge)))];
  const [kind, ...others] = kinds;
  if (others.length > 0 && kinds.every((own) => AGAINST.includes(own))) return AGAINST_EACH_OTHER[column];
  return (others.length === 0 && kind && ONE_KIND[column][kind]) || ANY_KINDS;
}

/** The heading of a column. */
export function columnHeading(dataset: Dataset, graph: LensGraph, column: LensColumn): ColumnHeading {
  switch (column) {
    case 'exporter':
      return 'exporters';
    case 'importer':
      return 'importers';
    case 'system':
      return graph.nodes.some(({ type }) => type === 'category') ? 'categories' : 'systems';
    default:
      return headingWithoutGoods(dataset, graph, column);
  }
}
