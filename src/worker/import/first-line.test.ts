import { describe, expect, it } from 'vitest';
import { letteredColumn } from '../../data/register/mapping/first-line';
import { openPart } from '../../data/register/part/open-part';
import type { FirstLine } from '../../data/register/rows/first-line';
import type { EdtfDate } from '../../domain/dates/edtf';
import { allOf } from '../../domain/model/relationships';
import { saidNotes } from '../../words/fixtures/said-notes';
import { importFile } from './import-file';
import type { FileToRead } from './messages';

const read = (lines: readonly string[], more: Partial<FileToRead> = {}) =>
  importFile(
    {
      file: new File([`${lines.join('\n')}\n`], 'made.csv'),
      ...{ today: '2026-11-30' as EdtfDate, mapping: null, ...more },
    },
    () => undefined,
  );

async function tableOf(lines: readonly string[], firstLine: FirstLine | null = null) {
  const outcome = await read(lines, { firstLine });
  if (outcome.type !== 'table') throw new Error(JSON.stringify(outcome));
  return outcome;
}

const NAMELESS = [
  'Germany,Egypt,Lance-M,2015,12',
  'France,India,Havorn,2016,36',
  'Germany,Qatar,Pilum,2014,62',
];

describe('a table without a header', () => {
  it('is known by its first line, which is like those below it, and has columns with letters', async () => {
    const table = await tableOf(NAMELESS);
    expect(table.firstLine).toEqual({ is: 'data', isChosen: false, isDoubtful: true });
    expect(table.header).toEqual(['Column A', 'Column B', 'Column C', 'Column D', 'Column E']);
    expect(table.rows.map(({ line, cells }) => `${line} ${cells[0]}`)).toEqual([
      '1 Germany',
      '2 France',
      '3 Germany',
    ]);
    expect(table.guesses).toMatchObject({
      from: { column: 0, isSure: false },
      to: { column: 1, isSure: false },
      ordered: { column: 3, isSure: false },
    });
  });

  it('may hold more numbers than words, codes of states, and stand below a title', async () => {
    const table = await tableOf([
      'Exports',
      '',
      '2015;1200000,5;DE;EG;7',
      '2016;3600000;FR;IN;8',
      '2014;620;DE;QA;9',
    ]);
    expect(table.firstLine.is).toBe('data');
    expect(table.rows.map(({ line }) => line)).toEqual([3, 4, 5]);
  });

  it('loses none of its rows', async () => {
    const mapping = { from: 0, to: 1, system: 2, ordered: 3, quantity: 4 };
    const outcome = await read(NAMELESS, { mapping });
    if (outcome.type !== 'part') throw new Error(outcome.type);
    const relationships = allOf(openPart(outcome.data).dataset.relationships);
    expect(relationships.map(({ from, quantity }) => [from, quantity?.min])).toEqual([
      ['DEU', 12],
      ['FRA', 36],
      ['DEU', 62],
    ]);
    expect(saidNotes(outcome.data.report.notes)).toContainEqual(
      expect.objectContaining({ reason: expect.stringContaining('its first line was read as a row') }),
    );
  });

  it('is another where a person says so, and the other way round', async () => {
    const asNames = await tableOf(NAMELESS, 'names');
    expect(asNames).toMatchObject({ header: ['Germany', 'Egypt', 'Lance-M', '2015', '12'] });
    expect(asNames.firstLine).toEqual({ is: 'names', isChosen: true, isDoubtful: true });
    const asData = await tableOf(['Seller,Buyer', 'Sweden,Kenya', 'Norway,Chile'], 'data');
    expect(asData.rows).toHaveLength(3);
  });

  it.each([
    [['Exporter,Importer,Weapon,Year', 'Sweden,Kenya,Lance-M,2005', 'Norway,Chile,Pilum,2006'], false],
    [['Wer,Wem,Was,Wann', 'Sweden,Kenya,Lance-M,2005', 'Norway,Chile,Pilum,2006'], true],
  ])('is not one with names: %j', async (lines, isDoubtful) => {
    expect((await tableOf(lines)).firstLine).toEqual({ is: 'names', isChosen: false, isDoubtful });
  });

  it('calls its columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52].map(letteredColumn)).toEqual(
      ['A', 'Z', 'AA', 'AZ', 'BA'].map((letters) => `Column ${letters}`),
    );
  });
});

const TABLE = [
  'Exporter,Importer,Weapon,Year,Quantity',
  'Sweden,Kenya,Lance-M,2005,12',
  'Norway,Chile,Havorn,2006,2',
];

describe('what stands before a table', () => {
  it.each([
    ['one title cell', ['Arms exports of all states 2005-2006,,,,']],
    ['a title, a subtitle and an empty line', ['Arms exports', 'Compiled by the desk,,,,', ',,,,']],
    ['prose with commas', ['We thank all, and above all the ministry.', 'It counts, and it tells.']],
    [
      'prose of 300 lines',
      Array.from(
        { length: 300 },
        (_, i) => `Note ${i}: this is a line of an introduction that goes on, and on.`,
      ),
    ],
  ])('is %s', async (_, before) => {
    const table = await tableOf([...before, ...TABLE]);
    expect(table.header).toEqual(['Exporter', 'Importer', 'Weapon', 'Year', 'Quantity']);
    expect(table.rows.map(({ line }) => line)).toEqual([before.length + 2, before.length + 3]);
  });

  it('and the second line of a header is part of it, as is a line of units', async () => {
    const [header = '', ...rows] = TABLE;
    const units = await tableOf([header, ',,,,pieces', ...rows]);
    expect(units.header).toEqual(['Exporter', 'Importer', 'Weapon', 'Year', 'Quantity (pieces)']);
    const second = await tableOf(['Parties,,Goods,,', header, ...rows]);
    expect(second.header).toEqual(['Exporter', 'Importer', 'Weapon', 'Year', 'Quantity']);
  });
});
