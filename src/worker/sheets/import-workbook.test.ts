import { describe, expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { facetIndexOf } from '../../domain/columns/facet-index';
import type { EdtfDate } from '../../domain/dates/edtf';
import { smallDataset } from '../../domain/fixtures/small-dataset';
import { joined } from '../../domain/join/join';
import { everyRow } from '../../domain/model/relationships';
import { sumsAt } from '../../domain/sums/sums';
import { saidNotes } from '../../words/fixtures/said-notes';
import { saidRefusal } from '../../words/fixtures/said-refusal';
import { imported } from '../fixtures/made-parts';
import { importFile } from '../import/import-file';
import type { FileToRead } from '../import/messages';
import { type MadeSheet, xlsx } from './fixtures/made-workbooks';

const HEADER = ['Exporter', 'Importer', 'System', 'Ordered'];
const OLD: MadeSheet = { name: 'Old', rows: [HEADER, ['Northland', 'Eastland', 'Lance-M', 1999]] };
const NEW: MadeSheet = {
  name: 'New',
  rows: [['Deals since 2000'], HEADER, ['Southland', 'Westland', 'Pike rifle', 2005]],
};
const MAPPING = { from: 0, to: 1, system: 2, ordered: 3 };

async function partOfSheet(
  sheet: string | null,
  sheets: MadeSheet[] = [OLD, NEW],
  sheetsOfLink: FileToRead['sheetsOfLink'] = [],
) {
  const file = new File([xlsx(sheets)], 'deals.xlsx');
  const outcome = await importFile(
    { file, today: '2026-11-29' as EdtfDate, mapping: MAPPING, sheet, sheetsOfLink },
    () => undefined,
  );
  if (outcome.type !== 'part') throw new Error(outcome.type);
  return outcome.data;
}

async function read(sheet: string | null, sheetsOfLink: FileToRead['sheetsOfLink'] = []) {
  const data = await partOfSheet(sheet, [OLD, NEW], sheetsOfLink);
  const { dataset } = openPart(data);
  return { report: data.report, dataset, relationship: dataset.relationships.at(0) };
}

describe('a workbook becomes relationships', () => {
  it('whose evidence names the sheet and the number of the row', async () => {
    const { relationship, report } = await read(null);
    expect(relationship?.claims[0]?.citation).toMatchObject({
      ...{ type: 'register-row', line: 2 },
      file: { name: 'deals.xlsx', sha256: report.sha256, sheet: 'Old' },
    });
    expect(report).toMatchObject({ rows: 1, sheets: { read: 'Old', chosen: null } });
    expect(saidNotes(report.notes)).toEqual([
      {
        line: 1,
        column: null,
        what: 'doubtful',
        reason: 'The sheet “Old” was read. Others look like tables, too: “New”.',
      },
    ]);
  });

  it('of the sheet that a person chose, with ids that no row of another sheet has', async () => {
    const [usual, chosen] = [await read(null), await read('New')];
    expect(chosen.relationship?.claims[0]?.citation).toMatchObject({ line: 3, file: { sheet: 'New' } });
    expect(chosen.dataset.id).toBe(`${usual.dataset.id}-sheet-2`);
    expect([usual.dataset.title, chosen.dataset.title]).toEqual(['deals.xlsx', 'deals.xlsx, New']);
    expect(usual.relationship?.id).toBe(`${usual.dataset.id}-2`);
    expect(chosen.relationship?.id).toBe(`${usual.dataset.id}-sheet-2-3`);
    expect(chosen.dataset.relationships.rowOf(chosen.relationship?.id as never)).toBe(0);
  });

  it('of the sheet that a link names by its place, and of the first where it names one that is not there', async () => {
    const { sha256 } = (await read(null)).report;
    const readBy = async (sheet: number, hash = sha256.slice(0, 12)) =>
      (await read(null, [{ hash, sheet }])).report.sheets?.read;
    expect([await readBy(2), await readBy(1), await readBy(7), await readBy(2, '0'.repeat(12))]).toEqual([
      ...['New', 'Old', 'Old', 'Old'],
    ]);
  });

  it('once it is known what its columns mean', async () => {
    const { outcome, told } = await imported(xlsx([NEW, OLD]));
    expect(outcome).toMatchObject({ type: 'table', header: HEADER, sheets: { read: 'New' } });
    expect(told.length).toBeGreaterThan(0);
  });

  it('or says what is wrong with it', async () => {
    const { outcome } = await imported(xlsx([OLD]).slice(0, 900));
    if (outcome.type !== 'refused') throw new Error(outcome.type);
    expect(saidRefusal(outcome.refusal)).toMatchObject({
      what: 'The workbook is damaged, or a part of it is missing',
      where: 'made.csv',
    });
  });
});

it('is no release of another sheet: licences of two years are different ones, in whichever order their sheets were opened', async () => {
  const ofYear = (year: number): MadeSheet => ({
    name: String(year),
    rows: [HEADER, ['Northland', 'Eastland', 'Lance-M', year], ['Northland', 'Westland', 'Lance-M', 2020]],
  });
  const sheets = [ofYear(2021), ofYear(2022)];
  const nothing = { dataset: smallDataset(), index: facetIndexOf(smallDataset()) };
  const [first, second] = await Promise.all(
    [null, '2022'].map(async (sheet) => openPart(await partOfSheet(sheet, sheets))),
  );
  for (const files of [
    [first, second],
    [second, first],
  ] as never[]) {
    const { index } = joined(nothing, files);
    expect(index.releases).toBeUndefined();
    expect(sumsAt(index, everyRow(index.relationships))).toMatchObject({ uncounted: null });
  }
});
