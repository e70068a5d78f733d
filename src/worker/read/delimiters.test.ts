import { describe, expect, it } from 'vitest';
import { findTable, paddingOf } from './find-table';

const tableOf = (lines: readonly string[]) => findTable(lines, paddingOf(lines));

const ROWS = [
  'Bestimmungsland;Güter;Jahr;Anzahl;Wert in Euro;Bemerkung',
  ';;;Stück;Mio. EUR;',
  'Ägypten;Fregatte MEKO A-200;2021;2;1.234,5;genehmigt',
  'Ungarn;Leopard 2;2021;ca. 12;305,75;genehmigt',
  'USA;Teile für Leopard 2;2021;;12,5;genehmigt',
  'Vereinigtes Königreich;Eurofighter;2021;1.200;0,9;genehmigt',
  'Summe;;;1.214;1.553,65;',
];

describe('the sign between the cells of a table', () => {
  it.each([
    ['Rüstungsexportbericht 2021;;;;;', 'Einzelgenehmigungen, Werte in Euro;;;;;', ';;;;;'],
    ['Rüstungsexportbericht 2021', 'Einzelgenehmigungen, Werte in Euro', ''],
    ['Einzelgenehmigungen, Werte in Euro'],
  ])(
    'is the one that all rows have as often, whatever commas a preamble and decimals have: “%s”',
    (...preamble) => {
      const table = tableOf([...preamble, ...ROWS]);
      expect(table?.dialect.delimiter).toBe(';');
      expect(table?.header[0]).toBe('Bestimmungsland');
    },
  );

  it('may stand in a cell before a space, also of the only row', () => {
    const lines = ['Supplier;Recipients;Weapon;Year;Quantity', 'France;DE; PL;Milan;2001;100'];
    expect(tableOf(lines)?.header).toEqual(lines[0]?.split(';'));
  });

  it('leaves a header over an only row that does not fit it', () => {
    const lines = ['Supplier,Recipients,Weapon,Year', 'France,DE,PL,Milan,2001,x'];
    expect(tableOf(lines)?.header).toEqual(lines[0]?.split(','));
  });

  it('is the comma of the header where a cell of each row holds a list', () => {
    const lines = ['Exporter,Importers,Year', 'France,DE;PL;GR;EG,2001', 'Spain,EG;PL;US;CL,2002'];
    expect(tableOf(lines)?.dialect.delimiter).toBe(',');
  });
});
