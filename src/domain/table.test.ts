import { describe, expect, it } from 'vitest';
import { relationshipOf } from './dataset';
import { madeDataset } from './fixtures/made-dataset';
import { smallDataset } from './fixtures/small-dataset';
import type { RelationshipId } from './ids';
import { COLUMN_HEADER, COLUMN_IDS, type ColumnId, type Row, rowOf, sortRows } from './table';

const dataset = smallDataset();
const cellsOf = (id: string) => rowOf(dataset, relationshipOf(dataset, id as RelationshipId)).cells;
const rows = [...dataset.relationships.values()].map((relationship) => rowOf(dataset, relationship));
const idsOf = (sorted: readonly Row[]) => sorted.map(({ relationship }) => relationship.id);
const sorted = (column: ColumnId, descending = false) => sortRows(rows, { column, descending });
const cellsIn = (column: ColumnId) => sorted(column).map(({ cells }) => cells[column]);

it('has the columns that readers rely on, from left to right', () => {
  expect(COLUMN_IDS.map((id) => COLUMN_HEADER[id])).toEqual([
    ...['From', 'System', 'To', 'Kind', 'Status', 'Quantity', 'Years', 'Sources'],
  ]);
});

describe('the cells of a row', () => {
  it('say all about a supply', () => {
    expect(cellsOf('xno-xea-lance-m')).toEqual({
      from: 'Northland',
      system: 'Lance-M',
      to: 'Eastland',
      kind: 'supplies',
      status: 'delivered',
      quantity: '29',
      years: '2005-2006',
      sources: 'Northland delivers; Register of deals',
    });
  });

  it('mark an estimate, and say where no quantity is stated', () => {
    expect(cellsOf('xno-xwe-lance-m').quantity).toBe('10-12?');
    expect(cellsOf('xso-xea-portable-missiles').quantity).toBe('not stated');
  });

  it('leave empty what does not apply', () => {
    expect(cellsOf('xso-sanctions-northarms')).toMatchObject({
      system: '',
      quantity: '',
      status: 'in force',
    });
  });

  it('name, for an objection, the system of what it objects to', () => {
    expect(cellsOf('xso-objects-to-xno-lance-m').system).toBe('Lance-M');
  });
});

describe('sorted', () => {
  it('by names, it goes by the alphabet', () => {
    expect(cellsIn('from')).toEqual([
      ...['Northarms', 'Northland', 'Northland', 'Southland', 'Southland', 'Southland', 'Westland'],
    ]);
    expect(cellsIn('to').slice(0, 3)).toEqual(['Eastland', 'Eastland', 'Hill Front']);
    expect(cellsIn('system').slice(1, 4)).toEqual(['', 'Lance-M', 'Lance-M']);
    expect(cellsIn('sources')[0]).toBe('Northland delivers');
  });

  it('by kind and status, it goes by their own order', () => {
    expect(cellsIn('kind').slice(2)).toEqual([
      ...['supplies', 'exports for', 'sanctions', 'objects to', 'diversion concern'],
    ]);
    expect(cellsIn('status')).toEqual([
      ...['possible', 'voiced', 'voiced', 'negotiating', 'confirmed', 'delivered', 'in force'],
    ]);
  });

  it('by quantity and years, it goes by the numbers', () => {
    expect(cellsIn('quantity').slice(-2)).toEqual(['10-12?', '29']);
    expect(cellsIn('years')[0]).toBe('2005-2006');
    expect(cellsIn('years').at(-1)).toBe('2007');
  });

  it('by system, it takes numbers in names as numbers', () => {
    const made = madeDataset([
      { from: 'A', to: 'B', system: 'S-300' },
      { from: 'A', to: 'B', system: 's-75' },
    ]);
    const both = [...made.relationships.values()].map((relationship) => rowOf(made, relationship));
    const names = sortRows(both, { column: 'system', descending: false }).map(({ cells }) => cells.system);
    expect(names).toEqual(['s-75', 'S-300']);
  });

  it.each(COLUMN_IDS)('by %s, it keeps the order of the dataset among equals, both ways', (column) => {
    for (const descending of [false, true]) {
      const result = idsOf(sorted(column, descending));
      for (const { relationship, cells } of rows) {
        const equals = idsOf(rows.filter((row) => row.cells[column] === cells[column]));
        expect(result.filter((id) => equals.includes(id))).toEqual(equals);
        expect(result).toContain(relationship.id);
      }
    }
  });

  it.each(COLUMN_IDS)('descending by %s, its cells go the other way', (column) => {
    const descending = sorted(column, true).map(({ cells }) => cells[column]);
    expect(descending.toReversed()).toEqual(cellsIn(column));
  });

  it('leaves the rows it was given alone, and as they are without a sorting', () => {
    const before = idsOf(rows);
    sorted('to', true);
    expect(idsOf(rows)).toEqual(before);
    expect(sortRows(rows, null)).toBe(rows);
  });
});
