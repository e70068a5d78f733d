import { parquetWriteBuffer } from 'hyparquet-writer';
import { type MadeSheet, ods, xlsx, zipped } from '../src/worker/sheets/fixtures/made-workbooks';
import { checkAccessibility, expect, test } from './fixture';
import { FilesPage } from './pages/files-page';

test.use({ caseFile: 'first' });

const HEADER = ['Exporter', 'Importer', 'Weapon', 'Year of order'];
const COVER: MadeSheet = { name: 'Read me', rows: [['The deals of the north, and those of the south.']] };
const NORTH: MadeSheet = {
  name: 'North',
  rows: [['Deals'], [], HEADER, ['Sweden', 'Kenya', 'Lance-M', 2005]],
};
const SOUTH: MadeSheet = {
  name: 'South',
  rows: [HEADER, ['Chile', 'Norway', 'Havorn', 2006], [null, 'Kenya', 'Havorn', 2007]],
  after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
};

test('a workbook opens at its first table, another opens beside it, a link names it, and evidence names the row of the sheet', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const files = new FilesPage(app.page);
  await app.open();
  const workbook = xlsx([COVER, NORTH, SOUTH]);
  await files.pickBytes('deals.xlsx', workbook);
  const sheets = files.mapping.getByRole('group', { name: /^The sheet “North” was read, one of 3/ });
  await expect(sheets.getByRole('radio', { name: /^North/ })).toBeChecked();
  await expect(sheets.getByRole('radio', { name: /^Read me/ })).toHaveAccessibleName(/no table was found/);
  await checkAccessibility(app.page);

  await sheets.getByRole('radio', { name: /^South/ }).focus();
  await app.page.keyboard.press('Space');
  await app.page.keyboard.press('Enter');
  await expect(files.mapping.getByRole('cell', { name: 'Chile' })).toHaveCount(2);
  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await expect(files.report).toContainText(
    'The sheet “South” was read. Others look like tables, too: “North”.',
  );
  await expect(files.report).toContainText('1 cell is part of a merged cell');
  await checkAccessibility(app.page);

  await files.closeReport();
  const link = await app.copiedLink();
  expect(new URL(link).searchParams.get('files')).toMatch(/^deals\.xlsx,-South@[0-9a-f]{12}-sheet-3$/);

  await files.act('Another sheet of this file', 'deals.xlsx, South').click();
  const again = files.report.getByRole('group', { name: /^The sheet “South” was read/ });
  await expect(again).toContainText('Another opens beside it');
  await again.getByRole('radio', { name: /^North/ }).check();
  await files.report.getByRole('button', { name: 'Read this sheet' }).click();
  await expect(files.report).toContainText('North, one of 3');
  await files.closeReport();
  await expect(files.item('deals.xlsx')).toHaveCount(2);
  await app.show('Table');
  await app.table.open({ From: 'Sweden', System: 'Lance-M', To: 'Kenya', Kind: 'supplies' });
  await expect(app.details.region).toContainText('row 4 of the sheet “North”');

  // Whoever follows the link with the same file sees the sheet that it was made with.
  await app.open(link);
  await files.pickBytes('deals.xlsx', workbook);
  await expect(files.report).toContainText('South, one of 3');
});

test('a spreadsheet in OpenDocument and a Parquet file open, and a damaged workbook says what to do', async ({
  app,
}) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.pickBytes('deals.ods', ods([NORTH]));
  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await expect(files.said('1 relationship read from deals.ods.')).toBeVisible();
  const columns = HEADER.map((name, at) => ({ name, data: [['Sweden', 'Kenya', 'Lance-M', 2006][at]] }));
  await files.pickBytes('deals.parquet', new Uint8Array(parquetWriteBuffer({ columnData: columns })));
  // Its columns are those of the spreadsheet, whose meaning was said.
  await files.mapping.getByRole('button', { name: 'Read as last time' }).click();
  await expect(files.said('1 relationship read from deals.parquet.')).toBeVisible();
  const [first, other] = ['Sweden,Kenya,Lance-M,2005', 'Chile,Norway,Havorn,2006'].map(
    (row) => `${HEADER.join(',')}\n${row}\n`,
  );
  await files.pickBytes('deals.zip', zipped({ 'a/first.csv': first ?? '', 'a/other.csv': other ?? '' }));
  const tables = files.mapping.getByRole('group', { name: /^The table “a\/first\.csv” was read, one of 2/ });
  await tables.getByRole('radio', { name: /^a\/other\.csv/ }).check();
  await files.mapping.getByRole('button', { name: 'Read this table' }).click();
  await expect(files.mapping.getByRole('cell', { name: 'Chile' })).toHaveCount(1);
  await files.mapping.getByRole('button', { name: 'Read as last time' }).click();
  await expect(files.said('1 relationship read from deals.zip, a/other.csv.')).toBeVisible();
  await files.pickBytes('half.xlsx', xlsx([NORTH]).slice(0, 900));
  await expect(files.refusal).toContainText('The workbook is damaged, or a part of it is missing');
  await checkAccessibility(app.page);
});
