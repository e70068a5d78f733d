/**
 * A graph as GraphML, whose attributes are typed and say in `desc` what they mean. What is not stated has no element: a
 * reader sees that it is missing, and takes it for no zero.
 */
import type { Attribute, Graph, Values } from './graph';
import { element, statedBy, textElement, textElements, XML_HEAD } from './markup';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

const TYPE = { string: 'string', integer: 'int', number: 'double', boolean: 'boolean' } as const;

type Domain = 'graph' | 'node' | 'edge';

/** Keys are ids of the document, so that one for nodes may not be one for edges. */
const keyOf = (domain: Domain, name: string) => `${domain}_${name}`;

const keysFor = (domain: Domain, attributes: readonly Attribute[]) =>
  attributes.map(({ name, type, meaning }) =>
    element(
      'key',
      { id: keyOf(domain, name), for: domain, 'attr.name': name, 'attr.type': TYPE[type] },
      meaning === '' ? [] : [textElement('desc', {}, meaning)],
    ),
  );

/** Writes what is stated of things of a kind. */
function dataWriter(domain: Domain, attributes: readonly Attribute[]): (values: Values) => string[] {
  const writers = attributes.map(({ name }) => textElements('data', { key: keyOf(domain, name) }));
  return (values) => statedBy(writers, values);
}

const LABEL: Attribute = { name: 'label', type: 'string', meaning: '' };

/** The file. Data of the graph comes before nodes: some readers look no further. */
export function writeGraphml({ about, nodes, edges }: Graph): string {
  const [ofNode, ofEdge] = [
    [LABEL, ...nodes.attributes],
    [LABEL, ...edges.attributes],
  ];
  const nodeData = dataWriter('node', ofNode);
  const edgeData = dataWriter('edge', ofEdge);
  const graph = element('graph', { id: 'armsgraph', edgedefault: 'directed' }, [
    ...dataWriter('graph', about.attributes)(about.values),
    ...nodes.all.map(({ id, label, values }) => element('node', { id }, nodeData([label, ...values]))),
    ...edges.all.map(({ id, source, target, label, values }) =>
      element('edge', { id, source, target }, edgeData([label, ...values])),
    ),
  ]);
  const keys = [
    ...keysFor('graph', about.attributes),
    ...keysFor('node', ofNode),
    ...keysFor('edge', ofEdge),
  ];
  const root = {
    xmlns: NAMESPACE,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd`,
  };
  return XML_HEAD + element('graphml', root, [...keys, graph]);
}
