import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import type { EdtfDate } from '../../domain/dates/edtf';
import { saidNotes } from '../../words/fixtures/said-notes';
import { saidRefusal } from '../../words/fixtures/said-refusal';
import { registerCsv } from '../fixtures/made-parts';
import { importFile } from '../import/import-file';
import { zipped } from '../sheets/fixtures/made-workbooks';
import { readPacked } from './read-packed';

const HEADER = 'Exporter,Importer,System,Ordered';
const NORTH = `${HEADER}\nNorthland,Eastland,Lance-M,1999\n`;
const SOUTH = `Deals since 2000\n\n${HEADER}\nSouthland,Westland,Pike rifle,2005\n`;
const MAPPING = { from: 0, to: 1, system: 2, ordered: 3 };

const SEVERAL = {
  '__MACOSX/data/._north.csv': 'binary',
  'data/.hidden.csv': NORTH,
  'Read me.txt': 'Dear friends,\n\nhere are the tables.\n',
  'data/picture.png': 'x',
  'data/2020/North.csv': NORTH,
  'data/2021/North.csv': SOUTH,
};

const fileOf = (parts: Readonly<Record<string, string>>, name = 'deals.zip') =>
  new File([zipped(parts)], name);

async function opened(file: File, sheet: string | null = null) {
  const outcome = await importFile(
    { file, today: '2026-11-30' as EdtfDate, mapping: MAPPING, sheet },
    () => undefined,
  );
  if (outcome.type !== 'part') throw new Error(JSON.stringify(outcome));
  const { dataset } = openPart(outcome.data);
  return { report: outcome.data.report, relationship: dataset.relationships.at(0) };
}

async function refusedAs(bytes: Uint8Array<ArrayBuffer>) {
  const read = await readPacked(new Blob([bytes]), { name: 'deals.zip' });
  if (read === null) return 'none';
  return read.ok ? 'read' : read.refusal.why.code;
}

/** The bytes with the number at a place of every record of the ZIP format changed. */
function withNumber(bytes: Uint8Array<ArrayBuffer>, record: readonly number[], at: number, value: number) {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let i = 0; i + 30 < copy.length; i++)
    if (record.every((byte, j) => copy[i + j] === byte)) view.setUint32(i + at, value, true);
  return copy;
}

describe('a packed file', () => {
  it('opens at its first table, in whatever folder it lies, and names the others', async () => {
    const { report, relationship } = await opened(fileOf(SEVERAL));
    expect(report.sheets).toEqual({
      ...{ of: 'packed', read: 'data/2020/North.csv', chosen: null },
      all: [
        { name: 'Read me.txt', isTable: false, isHidden: false },
        { name: 'data/2020/North.csv', isTable: true, isHidden: false },
        { name: 'data/2021/North.csv', isTable: true, isHidden: false },
      ],
    });
    expect(saidNotes(report.notes)).toMatchObject([
      {
        what: 'doubtful',
        reason:
          'The table “data/2020/North.csv” in the packed file was read. Others in it may be tables, too: “data/2021/North.csv”.',
      },
    ]);
    expect(relationship?.claims[0]?.citation).toMatchObject({
      line: 2,
      file: { name: 'deals.zip', sha256: report.sha256, table: 'data/2020/North.csv' },
    });
  });

  it('opens at the table that a person chose, with ids that no row of another has', async () => {
    const [usual, chosen] = [
      await opened(fileOf(SEVERAL)),
      await opened(fileOf(SEVERAL), 'data/2021/North.csv'),
    ];
    expect(chosen.report.sheets).toMatchObject({ read: 'data/2021/North.csv', chosen: 3 });
    expect(chosen.report.sha256).toBe(usual.report.sha256);
    expect(chosen.relationship?.id).toMatch(/-sheet-3-4$/);
  });

  it('of one table offers nothing to choose', async () => {
    const { report } = await opened(fileOf({ 'deals.csv': NORTH, '__MACOSX/._deals.csv': 'x' }));
    expect(report.sheets?.all).toHaveLength(1);
    expect(report.notes).toEqual([]);
  });

  it('opens at a table whose columns are known, before others', async () => {
    const file = fileOf({ 'notes.csv': NORTH, 'register.csv': registerCsv({}) });
    const read = await readPacked(file, { name: file.name });
    expect(read).toMatchObject({ head: { kind: 'transfers' }, sheets: { read: 'register.csv' } });
  });

  it('opens at a table that has rows, and tells of those that have none', async () => {
    const { report } = await opened(
      fileOf({ 'empty.csv': `${HEADER}\n`, 'register.csv': registerCsv(), 'north.csv': NORTH }),
    );
    expect(report.sheets).toMatchObject({ read: 'north.csv', chosen: null });
    expect(report.notes.map(({ reason }) => reason)).toEqual([
      { code: 'tables-without-rows', read: 'north.csv', some: ['empty.csv', 'register.csv'], more: 0 },
    ]);
  });

  it('of tables that all have no rows says so', async () => {
    expect(await refusedAs(zipped({ 'a.csv': `${HEADER}\n`, 'b.csv': `${HEADER}\n` }))).toBe('no-rows');
  });

  it('says of a table in it what is wrong with it, and which it is', async () => {
    const file = fileOf({ 'a/cut.csv': `${NORTH}Northland,"East` });
    const read = await readPacked(file, { name: file.name });
    if (!read || read.ok) throw new Error('read');
    expect(saidRefusal(read.refusal).where).toMatch(/^deals\.zip, a\/cut\.csv/);
  });

  it('keeps tables apart whose names differ in capitals alone, and shows signs as they are', async () => {
    const file = fileOf({ 'A.csv': NORTH, 'a.csv': SOUTH, '<img src=x>.csv': NORTH });
    const { report } = await opened(file, 'a.csv');
    expect(report.sheets).toMatchObject({ read: 'a.csv', all: [{}, {}, { name: '<img src=x>.csv' }] });
  });
});

describe('a packed file is not read', () => {
  it('that holds no table, or is a document', async () => {
    expect(await refusedAs(zipped({ 'a.bin': 'x' }))).toBe('none');
    expect(await refusedAs(zipped({ 'word/document.xml': 'x', 'a.csv': NORTH }))).toBe('none');
  });

  it('wherever it ends', async () => {
    const whole = zipped(SEVERAL);
    for (let end = 5; end < whole.length; end += 97)
      expect(['none', 'broken-zip', 'read']).toContain(await refusedAs(whole.slice(0, end)));
  });

  it('that says it is larger inside than any table', async () => {
    const bomb = withNumber(zipped({ 'a.csv': NORTH }), [0x50, 0x4b, 1, 2], 24, 0xfffffff0);
    expect(await refusedAs(bomb)).toBe('large-zip');
  });

  it('that holds far more than it says', async () => {
    const bomb = withNumber(zipped({ 'a.csv': NORTH + 'x'.repeat(1e6) }), [0x50, 0x4b, 1, 2], 24, 10);
    expect(await refusedAs(bomb)).not.toBe('read');
  });

  it('that is locked by a password', async () => {
    const locked = zipped({ 'a.csv': NORTH });
    locked[6] = (locked[6] ?? 0) | 1;
    expect(await refusedAs(locked)).toBe('locked-zip');
  });

  it('that has more tables than one would choose from', async () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`${at}.csv`, strToU8(NORTH)]));
    expect(await refusedAs(new Uint8Array(zipSync(many)))).toBe('large-zip');
  });
});
