import { describe, expect, it } from 'vitest';
import { type Line, madeDataset } from '../../fixtures/made-dataset';
import { smallDataset } from '../../fixtures/small-dataset';
import { allOf } from '../../model/relationships';
import { systemsLens } from './systems-lens';

function graphOf(lines: readonly Line[]) {
  const dataset = madeDataset(lines);
  return systemsLens(dataset, allOf(dataset.relationships));
}

/** The column of each node, by id. */
const columnsOf = (lines: readonly Line[]) =>
  Object.fromEntries(graphOf(lines).nodes.map(({ id, column }) => [id, column]));

describe('the column of a party', () => {
  it('is that of exporters or importers, where its supplies put it', () => {
    expect(columnsOf([{ from: 'A', to: 'B', system: 's' }])).toEqual({
      A: 'exporter',
      s: 'system',
      B: 'importer',
    });
  });

  it('is that of exporters for a party that does both', () => {
    const columns = columnsOf([
      { from: 'A', to: 'B', system: 's' },
      { from: 'B', to: 'C', system: 's' },
    ]);
    expect(columns).toMatchObject({ A: 'exporter', B: 'exporter', C: 'importer' });
  });

  it('is that of importers for one that imports and objects', () => {
    const columns = columnsOf([
      { id: 'deal', from: 'A', to: 'B', system: 's' },
      { kind: 'objects-to', from: 'B', to: 'A', about: 'deal' },
    ]);
    expect(columns).toMatchObject({ B: 'importer' });
  });

  it('is that of exporters or importers by firm deals first, whatever else is talked about', () => {
    const columns = columnsOf([
      { from: 'A', to: 'B', system: 's' },
      { from: 'B', to: 'C', system: 's', status: 'possible' },
    ]);
    expect(columns).toMatchObject({ A: 'exporter', B: 'importer', C: 'importer' });
  });

  it('is one of its own for one that only objects, sanctions or finances', () => {
    const columns = columnsOf([
      { id: 'deal', from: 'A', to: 'B', system: 's' },
      { kind: 'objects-to', from: 'Objector', to: 'A', about: 'deal' },
      { kind: 'sanctions', from: 'Sanctioner', to: 'B' },
      { kind: 'finances', from: 'Bank', to: 'B' },
    ]);
    expect(columns).toMatchObject({ Objector: 'acting', Sanctioner: 'acting', Bank: 'acting' });
  });

  it('is the one beyond for one that is only acted on', () => {
    expect(columnsOf([{ kind: 'sanctions', from: 'A', to: 'B' }])).toEqual({ A: 'acting', B: 'onward' });
  });

  it('is the one beyond for a feared recipient, and only for one that no supply reaches', () => {
    const fear: Line = { kind: 'diversion-concern', from: 'B', to: 'Group', system: 's' };
    expect(columnsOf([{ from: 'A', to: 'B', system: 's' }, fear])).toMatchObject({
      B: 'importer',
      Group: 'onward',
    });
    expect(columnsOf([fear])).toEqual({ B: 'importer', Group: 'onward' });
    expect(columnsOf([fear, { from: 'A', to: 'Group', system: 's' }])).toMatchObject({ Group: 'importer' });
  });
});

describe('an edge', () => {
  it('runs through the system along which goods move, and through none otherwise', () => {
    const { edges, nodes } = graphOf([
      { id: 'supply', from: 'A', to: 'B', system: 's' },
      { id: 'licence', kind: 'licenses-production', from: 'A', to: 'B', system: 't' },
      { id: 'objection', kind: 'objects-to', from: 'C', to: 'A', about: 'supply' },
      { id: 'fear', kind: 'diversion-concern', from: 'B', to: 'D', system: 'feared' },
    ]);
    expect(edges).toEqual([
      { id: 'supply', from: 'A', through: 's', to: 'B', touches: ['A', 'B', 's'], bundle: null },
      { id: 'licence', from: 'A', through: 't', to: 'B', touches: ['A', 'B', 't'], bundle: null },
      { id: 'objection', from: 'C', through: null, to: 'A', touches: ['C', 'A', 's'], bundle: null },
      { id: 'fear', from: 'B', through: null, to: 'D', touches: ['B', 'D', 'feared'], bundle: null },
    ]);
    // What no goods move along puts no system on the page.
    expect(nodes.map(({ id }) => id)).not.toContain('feared');
  });
});

it('holds the nodes of what is visible, and no others, in the order of the dataset', () => {
  const dataset = smallDataset();
  const supplies = allOf(dataset.relationships).filter(({ kind }) => kind === 'supplies');
  expect(systemsLens(dataset, supplies.toReversed()).nodes.map(({ id }) => id)).toEqual([
    ...['XNO', 'XSO', 'XEA', 'XWE', 'lance-m', 'portable-missiles'],
  ]);
  expect(systemsLens(dataset, [])).toEqual({ nodes: [], edges: [], of: 0 });
});
