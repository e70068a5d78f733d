/**
 * A graph as GEXF 1.2, which more programs read than 1.3 (docs/decisions/2026-11-29-graphs-for-others.md), with years as
 * time. GEXF has no attributes of a graph: what is said of it stands in the description, a line each.
 */
import type { YearSpan } from '../../domain/model/relationship';
import type { Attribute, Graph, GraphEdge, Values } from './graph';
import { element, emptyElements, statedBy, textElement, XML_HEAD } from './markup';

const NAMESPACE = 'http://www.gexf.net/1.2draft';

const TYPE = { string: 'string', integer: 'integer', number: 'double', boolean: 'boolean' } as const;

/** What is said of the file. */
export interface GexfMeta {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly creator: string;
  readonly keywords: readonly string[];
  readonly description: readonly string[];
}

/** Readers differ in whether they name an attribute by its id or its title: the two are the same. */
const attributesFor = (of: 'node' | 'edge', attributes: readonly Attribute[]) =>
  element(
    'attributes',
    { class: of, mode: 'static' },
    attributes.map(({ name, type }) => element('attribute', { id: name, title: name, type: TYPE[type] })),
  );

/** Writes what is stated of nodes or of edges. */
function valuesWriter(attributes: readonly Attribute[]): (values: Values) => string[] {
  const writers = attributes.map(({ name }) => emptyElements('attvalue', { for: name }, 'value'));
  return (values) => {
    const stated = statedBy(writers, values);
    return stated.length === 0 ? [] : [element('attvalues', {}, stated)];
  };
}

/** From the first day of a year to the last day of another: both are part of it. */
const spell = ({ first, last }: YearSpan) =>
  element('spell', { start: `${first}-01-01`, end: `${last}-12-31` });

const timeOf = ({ spans }: GraphEdge) =>
  spans.length === 0 ? [] : [element('spells', {}, spans.map(spell))];

/** The file. An edge of which no year is told has no time, and so is always there; and so are all nodes. */
export function writeGexf(
  { nodes, edges }: Graph,
  { day, creator, keywords, description }: GexfMeta,
): string {
  const meta = element('meta', { lastmodifieddate: day }, [
    textElement('creator', {}, creator),
    textElement('keywords', {}, keywords.join(', ')),
    textElement('description', {}, description.join('\n')),
  ]);
  const ofNode = valuesWriter(nodes.attributes);
  const ofEdge = valuesWriter(edges.attributes);
  const time = { mode: 'dynamic', timeformat: 'date' };
  const graph = element('graph', { defaultedgetype: 'directed', idtype: 'string', ...time }, [
    attributesFor('node', nodes.attributes),
    attributesFor('edge', edges.attributes),
    element(
      'nodes',
      { count: nodes.all.length },
      nodes.all.map(({ id, label, values }) => element('node', { id, label }, ofNode(values))),
    ),
    element(
      'edges',
      { count: edges.all.length },
      edges.all.map((edge) => {
        const { id, source, target, label, weight } = edge;
        return element('edge', { id, source, target, label, weight }, [
          ...ofEdge(edge.values),
          ...timeOf(edge),
        ]);
      }),
    ),
  ]);
  return XML_HEAD + element('gexf', { xmlns: NAMESPACE, version: '1.2' }, [meta, graph]);
}
