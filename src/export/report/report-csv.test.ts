import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../data/register/part/part-data';
import type { ReportNote } from '../../data/register/rows/report-note';
import type { EdtfDate } from '../../domain/dates/edtf';
import { reportCsv } from './report-csv';

const report = (changes: Partial<ImportReport> = {}): ImportReport => ({
  name: 'register.csv',
  sha256: 'ab'.repeat(32),
  bytes: 100,
  takenFor: { code: 'table', given: [], namesNoWeapons: false, givesNoYears: false },
  encoding: 'utf-8',
  generated: null,
  rows: 3,
  relationships: 2,
  notes: [],
  unusedColumns: [],
  unknownNames: [],
  joinedNames: [],
  ...changes,
});

const NEAR = {
  field: 'quantity',
  finding: { code: 'name-without-cells' },
  instead: { code: 'nothing' },
} as const;
const NOTHING = 'No column was taken for it.';

/** A note whose reason begins with a text, and goes on with the rest. */
const note = (text: string, column: string | null = null): ReportNote => ({
  ...{ line: 12, column, what: 'skipped' },
  reason: { code: 'differs', column: text, text: 'a', kept: 'b', line: 7 },
});
const REST = ' is “a” here and “b” on line 7, which is kept.';

/** The cells as another program reads them. */
const cellsOf = (csv: string) => Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;

/** The last row, which is that of a report's only note. */
const rowOf = (only: ReportNote) => cellsOf(reportCsv(report({ notes: [only] }))).at(-1);

describe('a report as a table', () => {
  it('begins with a byte order mark and names its columns, and ends every line as spreadsheets do', () => {
    const csv = reportCsv(report());
    expect(csv.startsWith('\uFEFFLine,Column,What,Reason\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('says what holds for the file, each note, each column that was not used, and each unknown name', () => {
    const csv = reportCsv(
      report({
        generated: '2025-03-13' as EdtfDate,
        notes: [{ line: 12, column: 'Year of order', what: 'skipped', reason: { code: 'no-year' } }],
        unusedColumns: [
          { name: 'Number', why: NEAR },
          { name: 'Note', why: null },
        ],
        unknownNames: [{ of: 'party', id: 'atlantis', name: 'Atlantis', rows: 1, nearest: null }],
      }),
    );
    expect(cellsOf(csv).slice(1)).toEqual([
      ['', '', 'file', 'register.csv'],
      ['', '', 'SHA-256', 'ab'.repeat(32)],
      ['', '', 'taken for', 'Your own table'],
      ['', '', 'encoding', 'UTF-8'],
      ['', '', 'generated', '2025-03-13'],
      ['', '', 'rows read', '3'],
      ['', '', 'relationships', '2'],
      ['12', 'Year of order', 'skipped', 'There is no year.'],
      [
        '',
        'Number',
        'not used',
        `Perhaps “Quantity”: its name says so, but its first cells are empty. ${NOTHING}`,
      ],
      ['', 'Note', 'not used', 'Nothing was read from this column.'],
      ['', '', 'unknown name', 'Atlantis'],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'disarms %j, which would be a formula',
    (text) => {
      expect(rowOf(note(text, text))).toEqual(['12', `'${text}`, 'skipped', `'${text}${REST}`]);
    },
  );

  it('leaves words alone that only hold such signs', () => {
    expect(rowOf(note('10-12 + 3 = many'))?.[3]).toBe(`10-12 + 3 = many${REST}`);
  });

  it('gives every text back whole, and none as a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const back = rowOf(note(`x${text}`))?.[3];
        expect(back).toBe(`x${text}${REST}`);
        expect(rowOf(note(text))?.[3]).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
