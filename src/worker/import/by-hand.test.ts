import { describe, expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import type { ByHand } from '../../data/register/rows/by-hand';
import { byHandOf, DELIMITERS, writtenByHand } from '../../data/register/rows/by-hand';
import type { EdtfDate } from '../../domain/dates/edtf';
import { allOf } from '../../domain/model/relationships';
import { xlsx } from '../sheets/fixtures/made-workbooks';
import { importFile } from './import-file';
import type { FileToRead } from './messages';

const TODAY = '2026-11-30' as EdtfDate;

async function asked(content: string | Uint8Array<ArrayBuffer>, more: Partial<FileToRead> = {}) {
  const file = new File([content], 'made.csv');
  const outcome = await importFile({ file, today: TODAY, mapping: null, ...more }, () => undefined);
  if (outcome.type !== 'table') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Two tables in one: what stands between the bars has commas in it. */
const BARS_AND_COMMAS = [
  'Seller, or who licenses|Buyer, or user|Weapon, or what it is',
  'Germany, West|Egypt, Arab Rep.|Lance-M, missiles',
  'France, Fifth|India, Rep.|Havorn, boats',
  '',
].join('\n');

/** A second header above the one that the rows need, and a line of numbers above both. */
const TWO_HEADERS = [
  'Deals of the year,see below,all of them,in order',
  'Exporter,Importer,Weapon,Year',
  'Sweden,Kenya,Lance-M,2005',
  'Norway,Chile,Havorn,2006',
  '',
].join('\n');

describe('a table that is read by hand', () => {
  it('is parted by what a person chose, and by what was found where nobody did', async () => {
    const headersBy = async (byHand: ByHand) => (await asked(BARS_AND_COMMAS, { byHand })).header;
    expect(await headersBy({ delimiter: '|' })).toEqual([
      ...['Seller, or who licenses', 'Buyer, or user', 'Weapon, or what it is'],
    ]);
    expect(await headersBy({ delimiter: ',' })).toHaveLength(4);
    expect(await headersBy({ delimiter: ';' })).toHaveLength(1);
    // The guess is wrong here, and does not hide it.
    expect(await headersBy({})).toEqual(await headersBy({ delimiter: ',' }));
    expect((await asked(BARS_AND_COMMAS)).inFile?.isDoubtful).toBe(true);
  });

  it('begins at the line that a person chose, with headings or without', async () => {
    const usual = await asked(TWO_HEADERS);
    expect(usual.inFile).toMatchObject({ line: 1, delimiter: ',', byHand: {} });
    const chosen = await asked(TWO_HEADERS, { byHand: { line: 2 }, firstLine: 'names' });
    expect(chosen).toMatchObject({ header: ['Exporter', 'Importer', 'Weapon', 'Year'], inFile: { line: 2 } });
    expect(chosen.rows.map(({ line }) => line)).toEqual([3, 4]);
    expect(chosen.guesses.from).toMatchObject({ column: 0, isSure: true });
    const nameless = await asked(TWO_HEADERS, { byHand: { line: 3 }, firstLine: 'data' });
    expect(nameless.header[0]).toBe('Column A');
    expect(nameless.rows.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('tells what each delimiter makes of the line, and shows lines as they stand in the file', async () => {
    const { inFile } = await asked(`${'"A note, of some words"\n'.repeat(15)}${TWO_HEADERS}`, {
      byHand: { line: 17 },
    });
    expect(inFile?.ways.map(({ columns }) => columns)).toEqual([4, 1, 1, 1]);
    expect(inFile?.ways[0]?.cells).toEqual(['Exporter', 'Importer', 'Weapon', 'Year']);
    expect(inFile?.lines.map(({ line }) => line)).toEqual(
      [...Array(12).keys()].map((i) => i + 1).concat([15, 16, 17, 18, 19]),
    );
    expect(inFile?.lines[0]?.text).toBe('"A note, of some words"');
  });

  it('parts cells by any sign that a person says', async () => {
    const { inFile, header, rows } = await asked('Exporter^Importer^Weapon\nSweden^Kenya^Tor / M1\n', {
      byHand: { delimiter: '^' },
    });
    expect(header).toEqual(['Exporter', 'Importer', 'Weapon']);
    expect(rows[0]?.cells).toEqual(['Sweden', 'Kenya', 'Tor / M1']);
    expect(inFile?.ways.map(({ delimiter, columns }) => [delimiter, columns])).toContainEqual(['^', 3]);
  });

  it('is doubtful where another delimiter fits too, or a line above may have the headings, until somebody says it', async () => {
    const isDoubtful = async (text: string, byHand: ByHand = {}) =>
      (await asked(text, { byHand })).inFile?.isDoubtful;
    expect(await isDoubtful('Seller,Buyer,Year\nSweden,Kenya,2005\nNorway,Chile,2006\n')).toBe(false);
    const both = 'Seller;in,Buyer;out,Year\nSweden;N,Kenya;S,2005\nNorway;N,Chile;S,2006\n';
    expect(await isDoubtful(both)).toBe(true);
    expect(await isDoubtful(both, { delimiter: ',' })).toBe(false);
    expect(await isDoubtful(TWO_HEADERS, { line: 2, delimiter: ',' })).toBe(false);
    expect(await isDoubtful(TWO_HEADERS)).toBe(false);
  });

  it('of a sheet begins where it is said, and is parted already', async () => {
    const rows = TWO_HEADERS.trim()
      .split('\n')
      .map((line) => line.split(','));
    const table = await asked(xlsx([{ name: 'Deals', rows }]), { byHand: { line: 2, delimiter: ';' } });
    expect(table).toMatchObject({
      header: ['Exporter', 'Importer', 'Weapon', 'Year'],
      inFile: { line: 2, delimiter: null, ways: [] },
    });
    expect(table.inFile?.lines[2]?.text).toBe('Sweden | Kenya | Lance-M | 2005');
  });

  it('becomes relationships, and the report says what was said', async () => {
    const file = new File([TWO_HEADERS], 'made.csv');
    const byHand: ByHand = { delimiter: ',', line: 2 };
    const mapping = { from: 0, to: 1, system: 2, ordered: 3 };
    const outcome = await importFile(
      { file, today: TODAY, mapping, byHand, firstLine: 'names' },
      () => undefined,
    );
    if (outcome.type !== 'part') throw new Error(outcome.type);
    expect(outcome.data.report.byHand).toEqual(byHand);
    expect(allOf(openPart(outcome.data).dataset.relationships).map(({ from, to }) => [from, to])).toEqual([
      ['SWE', 'KEN'],
      ['NOR', 'CHL'],
    ]);
  });

  it('may begin nowhere near: at an empty line, and beyond the end, where no row is left', async () => {
    await expect(asked(TWO_HEADERS, { byHand: { line: 900 } })).rejects.toThrow('no-rows');
    await expect(asked(`\n${TWO_HEADERS}`, { byHand: { line: 1 } })).rejects.toThrow('no-row-fits');
  });
});

describe('a file in which no table was found', () => {
  const PROSE = 'Dear friends.\n\nHere is what we know of it.\n';
  const ROWS = 'Sweden;Kenya;Lance-M;2005\n'.repeat(70);
  const MISFITS = `Exporter;Importer;Weapon;Year\n${ROWS}${'a;b;c;d;e;f\n'.repeat(80)}`;

  it('is asked about all the same where a person wants to say where its table is', async () => {
    await expect(asked(PROSE)).rejects.toThrow('no-table');
    expect(await asked(PROSE, { evenSo: true })).toMatchObject({
      inFile: {
        line: 1,
        isDoubtful: true,
        byHand: { line: 1 },
        lines: [{ text: 'Dear friends.' }, {}, {}, {}],
      },
    });
    await expect(asked('Exporter;Importer;Year\n')).rejects.toThrow('no-rows');
    expect(await asked('Exporter;Importer;Year\n', { evenSo: true })).toMatchObject({
      ...{ header: ['Exporter', 'Importer', 'Year'], rows: [], inFile: { delimiter: ';' } },
    });
  });

  it('is asked about with the rows that fit, if only some do', async () => {
    await expect(asked(MISFITS)).rejects.toThrow('few-rows-fit');
    const { header, rows } = await asked(MISFITS, { evenSo: true });
    expect(header).toHaveLength(4);
    expect(rows).toHaveLength(70);
  });

  it('is another kind of file even so', async () => {
    await expect(asked('<?xml version="1.0"?><deals/>', { evenSo: true })).rejects.toThrow();
    await expect(asked('%PDF-1.7\n', { evenSo: true })).rejects.toThrow();
  });

  it('of a workbook has the lines of its sheet', async () => {
    const bytes = xlsx([{ name: 'Notes', rows: [['Only words']] }]);
    await expect(asked(bytes)).rejects.toThrow('no-table');
    expect((await asked(bytes, { evenSo: true })).inFile).toMatchObject({
      byHand: { line: 1 },
      delimiter: null,
    });
  });
});

describe('what was said by hand', () => {
  it('is the same once it was stored', () => {
    for (const delimiter of [...DELIMITERS, '/', '^', ' '])
      for (const byHand of [{ delimiter }, { line: 12 }, { delimiter, line: 3 }, {}])
        expect(byHandOf(writtenByHand(byHand))).toEqual(byHand);
    expect([null, 'x', ';;', '0', 'NaN', '"3'].map(byHandOf)).toEqual([{}, {}, {}, {}, {}, { line: 3 }]);
  });
});
