import { describe, expect, it } from 'vitest';
import { madeDataset } from '../../domain/fixtures/made-dataset';
import { exportedView } from '../fixtures/exported-view';
import type { Attribute, Values } from './graph';
import { graphOfView } from './graph-of-view';

const named = (attributes: readonly Attribute[], values: Values = []) =>
  Object.fromEntries(attributes.map(({ name }, i) => [name, values[i] ?? null]));

describe('a view as a graph', () => {
  const { about, nodes, edges } = graphOfView(exportedView());
  const edge = (id: string) => {
    const found = edges.all.find((one) => one.id === id);
    return { ...found, values: named(edges.attributes, found?.values) };
  };

  it('has the parties at the ends as nodes, with their names', () => {
    expect(nodes.all.map(({ id }) => id).sort()).toEqual([
      'XEA',
      'XNO',
      'XSO',
      'XWE',
      'hill-front',
      'northarms',
    ]);
    const front = nodes.all.find(({ id }) => id === 'hill-front');
    expect(front?.label).toBe('Hill Front');
    expect(named(nodes.attributes, front?.values)).toMatchObject({
      party_kind: 'armed-group',
      dataset: 'small',
    });
  });

  it('has one edge for each relationship, with what is stated and no more', () => {
    expect(edges.all).toHaveLength(7);
    expect(edge('xno-xwe-lance-m')).toMatchObject({
      ...{ source: 'XNO', target: 'XWE', label: 'supplies: Lance-M', weight: 1 },
      spans: [{ first: 2007, last: 2007 }],
      values: {
        kind: 'supplies',
        system_id: 'lance-m',
        system_name: 'Lance-M',
        category: 'air-defence',
        status: 'negotiating',
        as_of: '2007-01',
        disputed: true,
        quantity_min: 10,
        quantity_max: 12,
        quantity_unit: 'systems',
        quantity_estimate: true,
        tiv_delivered_millions: null,
        value_min: null,
        via_ids: 'northarms',
        source_ids: 'wire-report',
        dataset: 'small',
      },
    });
    expect(edge('xso-objects-to-xno-lance-m').values).toMatchObject({
      about: 'xno-xwe-lance-m',
      system_id: 'lance-m',
    });
  });

  it('carries the words that each rests on, with what denies it', () => {
    expect(String(edge('xno-xwe-lance-m').values['excerpts']).split('\n')).toEqual([
      '“is negotiating with Westland for an order of 10-12 Lance-M systems” (the report, in “Northland delivers”)',
      'Denied: “Westland denies” (Westland, in “Northland delivers”)',
    ]);
  });

  it('says of itself what it shows, where from, and what has to be said', () => {
    expect(named(about.attributes, about.values)).toEqual({
      view: '7 of 7 relationships',
      permalink: 'https://armsgraph.example/?v=1&d=small@1.0.0&to=XEA~XWE&sel=xno-xea-lance-m',
      retrieved: '2027-05-02',
      dataset: 'small',
      dataset_version: '1.0.0',
      dataset_sha256: 'ab'.repeat(32),
      credit: 'Armsgraph',
      caveats: 'TIV is a measure of volume and no money.',
      edges: 'One edge is one relationship.',
    });
  });

  it('says in words what every attribute means', () => {
    for (const { meaning } of [...about.attributes, ...nodes.attributes, ...edges.attributes]) {
      expect(meaning).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('keeps parallel relationships apart, and loops', () => {
    const view = exportedView(
      madeDataset([
        { id: 'one', from: 'A', to: 'B', system: 'x' },
        { id: 'two', from: 'A', to: 'B', system: 'x' },
        { id: 'own', from: 'A', to: 'A', system: 'x' },
      ]),
    );
    expect(graphOfView(view).edges.all.map(({ id, source, target }) => [id, source, target])).toEqual([
      ['one', 'A', 'B'],
      ['two', 'A', 'B'],
      ['own', 'A', 'A'],
    ]);
  });
});
