import { describe, expect, it } from 'vitest';
import { cellWords, tableWords } from '../../words/views/table';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import { smallDataset } from '../fixtures/small-dataset';
import { relationshipOf } from '../model/dataset';
import type { RelationshipId } from '../model/ids';
import type { Kind } from '../model/relationship';
import { allOf } from '../model/relationships';
import type { Reported } from '../model/reported';
import { columnsIn, sortedRows, tableRowOf } from './table';
import { COLUMN_IDS, type ColumnId } from './table-columns';

const WORDS = cellWords();
const dataset = smallDataset();
const index = facetIndexOf(dataset);
const everywhere = Uint32Array.from(allOf(dataset.relationships), (_, row) => row);
const cellsOf = (id: string) =>
  tableRowOf(dataset, relationshipOf(dataset, id as RelationshipId), WORDS).cells;
const cellAt = (row: number, column: ColumnId) =>
  tableRowOf(dataset, dataset.relationships.at(row), WORDS).cells[column];
const sorted = (column: ColumnId, descending = false) => [
  ...sortedRows(dataset, index, everywhere, { column, descending }, WORDS),
];
const cellsIn = (column: ColumnId, descending = false) =>
  sorted(column, descending).map((row) => cellAt(row, column));

it('has the columns that readers rely on, from left to right', () => {
  expect(COLUMN_IDS.map((id) => tableWords().headers[id])).toEqual([
    ...['From', 'System', 'To', 'Kind', 'Status', 'Quantity', 'Years', 'Reported by', 'Sources'],
  ]);
});

describe('who reported a deal', () => {
  const report = (reported?: Reported, kind: Kind = 'supplies') => ({
    ...{ from: 'A', to: 'B', kind },
    ...(reported && { reported }),
  });

  it('has a column only where the dataset says it of some deal', () => {
    expect(columnsIn(index)).not.toContain('reported');
    const told = facetIndexOf(madeDataset([report(), report({ by: 'importer' })]));
    expect(columnsIn(told)).toEqual(COLUMN_IDS);
  });

  it('is told by a word or a name, and sorts with what is not said last', () => {
    const made = madeDataset([
      ...[report(), report({ by: 'third', name: 'SIPRI' }), report(undefined, 'sanctions')],
      ...[report({ by: 'importer' }), report({ by: 'exporter' })],
    ]);
    const sorting = { column: 'reported', descending: false } as const;
    const rows = sortedRows(made, facetIndexOf(made), Uint32Array.of(0, 1, 2, 3, 4), sorting, WORDS);
    expect(
      Array.from(rows, (row) => tableRowOf(made, made.relationships.at(row), WORDS).cells.reported),
    ).toEqual([...['the exporter', 'the importer', 'SIPRI', '', '']]);
  });
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
      reported: '',
      sources: '2 sources: Northland delivers',
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
    expect(cellsIn('sources').slice(0, 2)).toEqual(['2 sources: Northland delivers', 'Northland delivers']);
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
    const rows = Uint32Array.of(0, 1);
    const sorting = { column: 'system', descending: false } as const;
    expect([...sortedRows(made, facetIndexOf(made), rows, sorting, WORDS)]).toEqual([1, 0]);
  });

  it('by sources, it goes by what the cell says: how many, and the first of them', () => {
    const made = madeDataset([
      { from: 'A', to: 'B', sources: ['book', 'wire'] },
      { from: 'A', to: 'B', sources: ['book', 'cable'] },
      { from: 'A', to: 'B', sources: ['book'] },
    ]);
    const sorting = { column: 'sources', descending: false } as const;
    expect([...sortedRows(made, facetIndexOf(made), Uint32Array.of(0, 1, 2), sorting, WORDS)]).toEqual([
      0, 1, 2,
    ]);
  });

  it.each(COLUMN_IDS)('by %s, it keeps the order of the dataset among equals, both ways', (column) => {
    for (const descending of [false, true]) {
      const result = sorted(column, descending);
      expect(new Set(result)).toEqual(new Set(everywhere));
      for (const row of everywhere) {
        const equals = [...everywhere].filter((other) => cellAt(other, column) === cellAt(row, column));
        expect(result.filter((other) => equals.includes(other))).toEqual(equals);
      }
    }
  });

  it.each(COLUMN_IDS)('descending by %s, its cells go the other way', (column) => {
    expect(cellsIn(column, true).toReversed()).toEqual(cellsIn(column));
  });

  it('leaves the rows it was given alone, and as they are without a sorting', () => {
    sorted('to', true);
    expect([...everywhere]).toEqual(allOf(dataset.relationships).map((_, row) => row));
    expect(sortedRows(dataset, index, everywhere, null, WORDS)).toBe(everywhere);
  });
});

it('sorts by the side of a comparison, and by nothing where nothing is compared', () => {
  const sides = ['b', 'both', 'a'] as const;
  const by = (column: 'in-a' | 'in-b', descending = false) => [
    ...sortedRows(
      dataset,
      index,
      Uint32Array.of(0, 1, 2),
      { column, descending },
      cellWords(),
      (row) => sides[row] ?? 'a',
    ),
  ];
  expect(by('in-a')).toEqual([1, 2, 0]);
  expect(by('in-b')).toEqual([0, 1, 2]);
  expect(by('in-b', true)).toEqual([2, 0, 1]);
  expect([
    ...sortedRows(dataset, index, Uint32Array.of(2, 0), { column: 'in-a', descending: true }, cellWords()),
  ]).toEqual([2, 0]);
});
