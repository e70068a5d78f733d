import { describe, expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import type { EdtfDate } from '../../domain/dates/edtf';
import { importFile } from '../../worker/import/import-file';
import { type MadeSheet, xlsx } from '../../worker/sheets/fixtures/made-workbooks';
import type { OpenedFile } from './opened-file';
import { openedPart } from './read-again';
import { countedAnyway, heldFiles, isStillApart } from './sheets-apart';

const HEADER = ['Exporter', 'Importer', 'System', 'Ordered', 'Quantity'];
const OF_2019 = [
  ['Northland', 'Eastland', 'Lance-M', 2019, 10],
  ['Northland', 'Eastland', 'Lance-M', 2019, 20],
  ['Southland', 'Westland', 'Pike rifle', 2019, 5],
];
const OF_2020 = [
  ['Northland', 'Westland', 'Lance-M', 2020, 7],
  ['Southland', 'Westland', 'Pike rifle', 2020, 3],
  ['Southland', 'Eastland', 'Pike rifle', 2020, 4],
];
const ENDS = ['Exporter', 'Importer', 'Quantity'];

const SHEETS: MadeSheet[] = [
  { name: '2019', rows: [HEADER, ...OF_2019] },
  { name: '2020', rows: [HEADER, ...OF_2020] },
  { name: 'All', rows: [HEADER, ...OF_2020, ...OF_2019] },
  {
    name: 'Summary',
    rows: [
      ENDS,
      ['Northland', 'Eastland', 30],
      ['Southland', 'Westland', 8],
      ['Northland', 'Westland', 7],
      ['Southland', 'Eastland', 40],
    ],
  },
  {
    name: 'Others',
    rows: [HEADER, ...OF_2019.map(([from, to, system, year]) => [from, to, system, year, 1])],
  },
] as MadeSheet[];

const MAPPING = { from: 0, to: 1, system: 2, ordered: 3, quantity: 4 };
const OF_SUMS = { from: 0, to: 1, system: 'nothing', ordered: 'nothing', quantity: 2 } as const;

async function sheet(name: string): Promise<OpenedFile> {
  const readAs = {
    ...{ file: new File([xlsx(SHEETS)], 'deals.xlsx'), today: '2026-11-30' as EdtfDate },
    ...{ mapping: name === 'Summary' ? OF_SUMS : MAPPING, sheet: name },
  };
  const outcome = await importFile(readAs, () => undefined);
  if (outcome.type !== 'part') throw new Error(JSON.stringify(outcome));
  return openedPart(openPart(outcome.data), outcome.data, { readAs });
}

const named = (files: readonly OpenedFile[]) => files.map(({ report }) => report.sheets?.read);
const firstReason = ({ report }: OpenedFile) => report.notes[0]?.reason;
const never = () => false;

async function held(came: string, ...open: string[]) {
  return heldFiles([await sheet(came)], await Promise.all(open.map(sheet)), never);
}

describe('sheets of one file', () => {
  it('are set apart where others that are open have all of their rows', async () => {
    const { joined, apart } = await held('All', '2019', '2020');
    expect([named(joined), named(apart)]).toEqual([[], ['All']]);
    const [all] = apart as [OpenedFile];
    expect(firstReason(all)).toMatchObject({ code: 'sheet-apart', others: ['2019', '2020'], by: 'rows' });
    expect(all.report).toMatchObject({ relationships: 0, account: { opened: 0, apart: 6 } });
    const counted = countedAnyway(all, await Promise.all(['2019', '2020'].map(sheet)));
    expect(counted.joined.map(({ report }) => report)).toMatchObject([
      { relationships: 6, account: { opened: 6, apart: 0 } },
    ]);
    expect(counted.joined.map(firstReason)).toMatchObject([{ code: 'sheet-counted-twice' }]);
  });

  it('are told all no longer where one of the others is closed, and count once in its place', async () => {
    const [all] = (await held('All', '2019', '2020')).apart as [OpenedFile];
    const [before, left] = await Promise.all(
      [['2019', '2020'], ['2020']].map((names) => Promise.all(names.map(sheet))),
    );
    expect([before, left, []].map((open = []) => isStillApart(all, open))).toEqual([true, false, false]);
    const { joined, apart } = countedAnyway(all, left ?? []);
    expect([named(joined), named(apart)]).toEqual([['All'], ['2020']]);
    expect(joined.map(({ report }) => report)).toMatchObject([{ relationships: 6, account: { apart: 0 } }]);
  });

  it('give way where one comes that has all of their rows', async () => {
    const { joined, apart } = await held('All', '2019');
    expect([named(joined), named(apart)]).toEqual([['All'], ['2019']]);
  });

  it('are set apart where the rows of others come to their sums, of which those that differ are told', async () => {
    const { apart } = await held('Summary', '2019', '2020');
    expect(apart.map(firstReason)).toMatchObject([
      {
        ...{ code: 'sheet-apart', others: ['2019', '2020'], by: 'sums', agree: 3, more: 0 },
        differing: [{ of: 'Southland, Eastland', total: 40, sum: 4 }],
      },
    ]);
  });

  it('stay where they tell something else; and one is told whose name says that it adds up others', async () => {
    expect(named((await held('2020', '2019')).joined)).toEqual(['2020']);
    expect(named((await held('Others', '2019', '2020')).joined)).toEqual(['Others']);
    const { joined, apart } = await held('All', 'Others');
    expect([joined.map(firstReason), apart]).toMatchObject([
      [{ code: 'sheet-named-total', sheet: 'All', others: ['Others'] }],
      [],
    ]);
  });

  it('stay where a link names them, and are held against those that come with them', async () => {
    const all = await Promise.all(['2019', '2020', 'All'].map(sheet));
    expect(named(heldFiles(all, [], () => true).joined)).toEqual(['2019', '2020', 'All']);
    expect(named(heldFiles(all, [], never).joined)).toEqual(['2019', '2020']);
  });
});
