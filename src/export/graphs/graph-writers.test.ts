import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsIn, named, readXml, type XmlElement } from '../../../scripts/read-xml';
import { legible } from '../../domain/text/legible';
import { writeGexf } from './gexf-writer';
import type { Graph } from './graph';
import { writeGraphml } from './graphml-writer';

const META = { day: '2027-05-02', creator: 'Armsgraph', keywords: ['small'], description: ['One.', 'Two.'] };

/** Two nodes and an edge, with a text wherever there is one. */
const graphOf = (text: string): Graph => ({
  about: { attributes: [{ name: 'view', type: 'string', meaning: 'What it shows.' }], values: [text] },
  nodes: {
    attributes: [{ name: 'code', type: 'string', meaning: '' }],
    all: [
      { id: 'XNO', label: text, values: [text] },
      { id: 'XEA', label: 'Eastland', values: [null] },
    ],
  },
  edges: {
    attributes: [
      { name: 'headline', type: 'string', meaning: 'A sentence.' },
      { name: 'claims', type: 'integer', meaning: '' },
      { name: 'volume', type: 'number', meaning: '' },
      { name: 'disputed', type: 'boolean', meaning: '' },
    ],
    all: [
      {
        ...{ id: 'it', source: 'XNO', target: 'XEA', label: text, weight: 3 },
        spans: [
          { first: 2005, last: 2006 },
          { first: 2010, last: 2010 },
        ],
        values: [text, 2, 1.5, false],
      },
      {
        id: 'bare',
        source: 'XEA',
        target: 'XNO',
        label: 'x',
        weight: 1,
        spans: [],
        values: [null, null, null, null],
      },
    ],
  },
});

describe('GraphML', () => {
  const lines = writeGraphml(graphOf('A & B')).split('\n');

  it('declares each attribute with its type and what it means', () => {
    expect(lines.slice(2, 5)).toEqual([
      '<key id="graph_view" for="graph" attr.name="view" attr.type="string">',
      '<desc>What it shows.</desc>',
      '</key>',
    ]);
    const types = lines.flatMap(
      (line) => /id="(edge_\w+)".*attr\.type="(\w+)"/.exec(line)?.slice(1).join(' ') ?? [],
    );
    expect(types).toEqual([
      'edge_label string',
      'edge_headline string',
      'edge_claims int',
      'edge_volume double',
      'edge_disputed boolean',
    ]);
  });

  it('has no data where nothing is stated', () => {
    const [, edge, bare] = writeGraphml(graphOf('x')).split('<edge ');
    expect(edge).toContain('<data key="edge_disputed">false</data>');
    expect(bare?.match(/<data /g)).toHaveLength(1);
  });
});

/** What each element of GEXF 1.2 may hold and must say, as far as we write it. */
const GEXF_RULES: Readonly<Record<string, { children: readonly string[]; must: readonly string[] }>> = {
  gexf: { children: ['meta', 'graph'], must: ['xmlns', 'version'] },
  meta: { children: ['creator', 'keywords', 'description'], must: ['lastmodifieddate'] },
  graph: {
    children: ['attributes', 'nodes', 'edges'],
    must: ['defaultedgetype', 'idtype', 'mode', 'timeformat'],
  },
  attributes: { children: ['attribute'], must: ['class', 'mode'] },
  attribute: { children: [], must: ['id', 'title', 'type'] },
  nodes: { children: ['node'], must: ['count'] },
  node: { children: ['attvalues'], must: ['id', 'label'] },
  edges: { children: ['edge'], must: ['count'] },
  edge: { children: ['attvalues', 'spells'], must: ['id', 'source', 'target', 'label', 'weight'] },
  attvalues: { children: ['attvalue'], must: [] },
  attvalue: { children: [], must: ['for', 'value'] },
  spells: { children: ['spell'], must: [] },
  spell: { children: [], must: ['start', 'end'] },
  ...Object.fromEntries(
    ['creator', 'keywords', 'description'].map((name) => [name, { children: [], must: [] }]),
  ),
};

const faultsOf = (element: XmlElement): string[] => {
  const rule = GEXF_RULES[element.name];
  if (!rule) return [`${element.name} is none of GEXF`];
  const attributes = Object.keys(element.attributes);
  return [
    ...element.children
      .filter(({ name }) => !rule.children.includes(name))
      .map(({ name }) => `${name} in ${element.name}`),
    ...(attributes.join() === rule.must.join() ? [] : [`${element.name} says ${attributes.join()}`]),
  ];
};

describe('GEXF', () => {
  const root = readXml(writeGexf(graphOf('A & B'), META));

  it('keeps to its rules', () => {
    expect(elementsIn(root).flatMap(faultsOf)).toEqual([]);
    expect(root.attributes['version']).toBe('1.2');
  });

  it('says when, by whom and of what it was made', () => {
    const [meta] = named(root, 'meta');
    expect(meta?.attributes).toEqual({ lastmodifieddate: '2027-05-02' });
    expect(named(root, 'description')[0]?.text).toBe('One.\nTwo.');
  });

  it('has years as time, from the first day to the last, and none where none is known', () => {
    const spells = named(root, 'edge').map((edge) =>
      named(edge, 'spell').map(({ attributes }) => attributes),
    );
    expect(spells).toEqual([
      [
        { start: '2005-01-01', end: '2006-12-31' },
        { start: '2010-01-01', end: '2010-12-31' },
      ],
      [],
    ]);
  });

  it('calls an attribute the same by id and by title', () => {
    for (const { attributes } of named(root, 'attribute')) expect(attributes['id']).toBe(attributes['title']);
  });
});

describe('a text of others', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(
        ']]>',
        '<',
        '&',
        '"',
        "'",
        '\r',
        '\n',
        '\t',
        '\0',
        '\uD83D',
        '\u2028',
        '\u0085',
        'a',
      ),
      minLength: 1,
    }),
  );

  it('reads back as it was, but for what XML forbids, which is seen', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const graphml = readXml(writeGraphml(graphOf(text)));
        const texts = named(graphml, 'data').map((data) => data.text);
        expect(texts.filter((own) => own === legible(text))).toHaveLength(5);
        const gexf = readXml(writeGexf(graphOf(text), META));
        expect(elementsIn(gexf).flatMap(faultsOf)).toEqual([]);
        const [node] = named(gexf, 'node');
        expect(node?.attributes['label']).toBe(legible(text));
        expect(named(gexf, 'attvalue')[0]?.attributes['value']).toBe(legible(text));
      }),
      { numRuns: 200 },
    );
  });
});
