import { describe, expect, it } from 'vitest';
import { prefilledMapping } from '../../data/register/mapping/prefilled';
import type { ByHand } from '../../data/register/rows/by-hand';
import type { EdtfDate } from '../../domain/dates/edtf';
import { inFile as say } from '../../words/en/files/in-file';
import { saidNotes } from '../../words/fixtures/said-notes';
import { partOf } from '../fixtures/made-parts';
import { xlsx } from '../sheets/fixtures/made-workbooks';
import { importFile } from './import-file';

async function asked(content: string | Uint8Array<ArrayBuffer>, byHand: ByHand = {}) {
  const file = new File([content], 'made.csv');
  const outcome = await importFile(
    { file, today: '2026-11-30' as EdtfDate, mapping: null, byHand },
    () => undefined,
  );
  if (outcome.type !== 'table') throw new Error(JSON.stringify(outcome));
  return outcome;
}

const ROWS = ['Sweden,Kenya,2005,10,2,20,3', 'Norway,Chile,2006,11,1,21,4', 'Spain,Egypt,2007,12,6,22,5'];
const GROUPS = ',,,Licences,,Exports,';
const NAMES = 'Exporter,Importer,Year,Value (EUR),Number,Value (EUR),Number';
const TABLE = [GROUPS, NAMES, ...ROWS, ''].join('\n');
const JOINED = ['Licences: Value (EUR)', 'Licences: Number', 'Exports: Value (EUR)', 'Exports: Number'];

describe('a table with two lines of headings', () => {
  it('has names by both, which are guessed by both', async () => {
    const table = await asked(TABLE);
    expect(table.header).toEqual(['Exporter', 'Importer', 'Year', ...JOINED]);
    expect(table.rows.map(({ line }) => line)).toEqual([3, 4, 5]);
    expect(prefilledMapping(table)).toMatchObject({
      from: 0,
      to: 1,
      ordered: 2,
      value: 3,
      valueDelivered: 5,
    });
  });

  it('says so in the report, and where it is read by hand', async () => {
    const table = await asked(TABLE);
    expect(table.inFile).toMatchObject({ line: 2, otherLine: 1 });
    if (!table.inFile) throw new Error('no text');
    expect(say.summary(table.inFile, 'names', null)).toContain('headings in lines 1 and 2');
    const data = await partOf(TABLE, { ...prefilledMapping(table), system: 'nothing', status: 'nothing' });
    expect(saidNotes(data.report.notes)[0]).toMatchObject({ line: 1, what: 'repaired' });
    expect(data.report.rows).toBe(3);
  });

  it('has them too where a person says which line has the names', async () => {
    expect((await asked(`A title\n\n${TABLE}`, { line: 4 })).header.slice(3)).toEqual(JOINED);
  });

  it('has them where the upper line has a name for the last column, and was found as the header', async () => {
    const lines = [`${GROUPS},Note`, ',,,Value (EUR),Number,Value (EUR),Number,'];
    const upper = (lines[0] ?? '').replace(',,,', 'Exporter,Importer,Year,');
    const table = await asked([upper, lines[1], ...ROWS.map((row) => `${row},x`), ''].join('\n'));
    expect(table.header).toEqual(['Exporter', 'Importer', 'Year', ...JOINED, 'Note']);
    expect(table.inFile).toMatchObject({ line: 1, otherLine: 2 });
  });

  it('has them in a sheet, whose groups are cells that were joined', async () => {
    const rows = TABLE.trim()
      .split('\n')
      .map((line) => line.split(',').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell || null)));
    expect((await asked(xlsx([{ name: 'Deals', rows }]))).header.slice(3)).toEqual(JOINED);
  });

  it('is asked about where both of its values can be meant', async () => {
    const table = await asked(TABLE.replace('Licences', 'Here').replace('Exports', 'There'));
    expect(table.header.slice(3)).toEqual(
      JOINED.map((name) => name.replace('Licences', 'Here').replace('Exports', 'There')),
    );
    expect(prefilledMapping(table).value).toBeUndefined();
  });

  it('is doubtful where names are the same twice, and the line above them is not understood', async () => {
    const text = TABLE.replace(GROUPS, 'Source: customs,,,Date: 2005,,,');
    expect((await asked(text)).inFile?.isDoubtful).toBe(true);
    expect((await asked(text, { line: 2 })).inFile?.isDoubtful).toBe(false);
    expect((await asked(TABLE)).inFile?.isDoubtful).toBe(false);
  });
});
