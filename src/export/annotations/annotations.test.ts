import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { smallDataset } from '../../domain/fixtures/small-dataset';
import type { Dataset } from '../../domain/model/dataset';
import { sliceCodePoints } from '../../domain/quotes/quotation';
import type { AnnotationCollection } from './annotation-model';
import { annotationsOf } from './annotations';

const DATASETS: readonly [name: string, dataset: Dataset][] = [
  ['the small dataset', smallDataset()],
  ['the case file', caseFile()],
];

const quotationsIn = (dataset: Dataset) =>
  dataset.relationships.ready
    .flatMap(({ claims }) => claims)
    .filter(({ citation }) => citation.type === 'quotation');

const annotationsIn = ({ first }: AnnotationCollection) => first?.items ?? [];

type Node = Readonly<Record<string, unknown>>;

const isIri = (value: unknown) =>
  typeof value === 'string' && /^(?:https?:\/\/|urn:[a-z]+:)[!-~]+$/.test(value);
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const isFilled = (value: unknown) => typeof value === 'string' && value !== '';
const isList = (value: unknown): value is Node[] => Array.isArray(value) && value.length > 0;

/** One thing that the Web Annotation Data Model asks for, by its section. */
type Must = readonly [section: string, must: string, holds: (node: Node) => boolean];

/** What it asks of each kind of node. Where a node "may be more", ours is exactly one. */
const MUSTS: Readonly<Record<string, readonly Must[]>> = {
  AnnotationCollection: [
    ['5.1', 'has the context', (node) => node['@context'] === 'http://www.w3.org/ns/anno.jsonld'],
    ['5.1', 'has exactly 1 IRI', ({ id }) => isIri(id)],
    ['5.1', 'has a label that is a string', ({ label }) => isFilled(label)],
    ['5.1', 'has a total that is not negative', ({ total }) => isCount(total)],
    [
      '5.1',
      'has a first page if its total is above 0',
      ({ total, first }) => (total !== 0) === (first !== undefined),
    ],
    ['5.1', 'refers to its last page by its IRI', ({ total, last }) => total === 0 || isIri(last)],
  ],
  AnnotationPage: [
    ['5.2', 'has no context where it is embedded', (node) => node['@context'] === undefined],
    ['5.2', 'has exactly 1 IRI', ({ id }) => isIri(id)],
    ['5.2', 'is part of one collection', ({ partOf }) => isIri(partOf)],
    ['5.2', 'has 1 or more items', ({ items }) => isList(items)],
    ['5.2', 'has one start index that is not negative', ({ startIndex }) => isCount(startIndex)],
  ],
  Annotation: [
    ['3.1', 'has exactly 1 IRI', ({ id }) => isIri(id)],
    ['3.1', 'has 1 or more targets', ({ target }) => typeof target === 'object' && target !== null],
    ['3.1', 'has bodies', ({ body }) => isList(body)],
    ['3.3.5', 'has a motivation of the vocabulary', ({ motivation }) => motivation === 'linking'],
  ],
  TextualBody: [
    ['3.2.4', 'has exactly 1 value, a string', ({ value }) => isFilled(value)],
    [
      '3.2.4',
      'has at most 1 language and format',
      (node) => node['language'] === 'en' && node['format'] === 'text/plain',
    ],
    ['3.3.5', 'has a purpose of the vocabulary', ({ purpose }) => purpose === 'describing'],
  ],
  SpecificResource: [
    [
      '4.1',
      'has exactly 1 source, with an IRI',
      ({ source }) => isIri(typeof source === 'string' ? source : (source as Node)['id']),
    ],
    [
      '3.3.5',
      'has a purpose as a body, and none as a target',
      (node) => 'purpose' in node !== 'selector' in node,
    ],
  ],
  TextQuoteSelector: [
    ['4.2.4', 'has exactly 1 exact text', ({ exact }) => isFilled(exact)],
    ['4.2.4', 'has at most 1 prefix, a string', ({ prefix }) => prefix === undefined || isFilled(prefix)],
    ['4.2.4', 'has at most 1 suffix, a string', ({ suffix }) => suffix === undefined || isFilled(suffix)],
  ],
  TextPositionSelector: [
    ['4.2.5', 'has exactly 1 start that is not negative', ({ start }) => isCount(start)],
    ['4.2.5', 'has exactly 1 end that is not negative', ({ end }) => isCount(end)],
    ['4.2.5', 'ends after it starts', ({ start, end }) => Number(end) > Number(start)],
  ],
};

/** Every object in a value, however deep. */
function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(nodesIn);
  return Array.isArray(value) ? inner : [value as Node, ...inner];
}

describe.each(DATASETS)('the annotations of %s', (_, dataset) => {
  const collection = annotationsOf(dataset);
  const nodes = nodesIn(collection);

  for (const [type, musts] of Object.entries(MUSTS)) {
    it.each(musts)(`${type}, section %s: %s`, (__, ___, holds) => {
      const own = nodes.filter((node) => node['type'] === type);
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter((node) => !holds(node))).toEqual([]);
    });
  }

  it('have an id each', () => {
    const ids = annotationsIn(collection).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(annotationsOf({ ...dataset, version: '9.0.0' }).first?.items.map(({ id }) => id)).toEqual(ids);
  });

  it('are the quotations and nothing else', () => {
    const ids = quotationsIn(dataset).map(({ id }) => `urn:armsgraph:${dataset.id}:claim:${id}`);
    expect(annotationsIn(collection).map(({ id }) => id)).toEqual(ids);
    expect(collection.total).toBe(ids.length);
  });

  it('stand where the text of the source has them, and name its hash', () => {
    for (const { target } of annotationsIn(collection)) {
      const source = [...dataset.sources.values()].find(
        ({ address, text }) => text !== undefined && address === target.source.id,
      );
      const [quote, position] = target.selector;
      if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector') throw new Error();
      const { start, end } = position;
      const { exact, prefix = '', suffix = '' } = quote;
      const text = source?.text ?? '';
      expect(sliceCodePoints(text, start, end)).toBe(exact);
      expect(sliceCodePoints(text, 0, start).endsWith(prefix)).toBe(true);
      expect(sliceCodePoints(text, end, text.length).startsWith(suffix)).toBe(true);
      expect(target.source['dcterms:hasFormat']?.['schema:sha256']).toBe(source?.sha256);
    }
  });
});
