import { checkAccessibility, expect, test } from './fixture';
import { expectNoWiderThanWindow } from './looks';
import { type BroughtFile, FilesPage } from './pages/files-page';

/** What an exporter reports, in the manner of the United Nations' register, with one report of an importer. */
const OF_EXPORTER: BroughtFile = {
  name: 'exports.csv',
  text: [
    'Exporter,Importer,Weapon system,Year,Status,Quantity,Reported by',
    'Sweden,Kenya,Lance-M,2010,delivered,12,Sweden',
    'Sweden,Kenya,Pilum,2011,delivered,5,exporter',
    'Norway,Kenya,Havorn,2012,delivered,2,Kenya',
    '',
  ].join('\n'),
};

/** The first of these deals as the importer reports it, with another number. */
const OF_IMPORTER: BroughtFile = {
  name: 'imports.csv',
  text: [
    'Exporter,Importer,Weapon system,Year,Status,Quantity',
    'Sweden,Kenya,Lance-M,2010,delivered,10',
    '',
  ].join('\n'),
};

test('who reported a deal is a filter, a mark and a table by year, where no report is no finding', async ({
  app,
}) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop(OF_EXPORTER);
  await expect(files.column('Reported by')).toHaveValue('6');
  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await expect(files.said('3 relationships read from exports.csv.')).toBeVisible();

  await app.filters.fold('Reported by');
  await expect(app.filters.box('Reported by', 'the exporter')).toBeVisible();
  await checkAccessibility(app.page);
  await app.filters.include('Reported by', 'the importer');
  await expect(app.sentence).toContainText('reported by the importer');
  await expect(app.page).toHaveURL(/reported=importer/);
  await app.show('Table');
  await app.page.getByRole('button', { name: /^supplies: Norway/ }).press('Enter');
  await expect(app.details.region).toContainText('reported by the importer, Kenya');
  await app.details.way('Clear selection').press('Enter');
  await app.filters.clearAll();

  const table = app.details.region.getByRole('table', { name: 'Rows reported' });
  await app.details.region.getByText('Who reports, by year', { exact: true }).press('Enter');
  await expect(app.details.region).toContainText('No report does not mean no transfer.');
  await expect(table.getByRole('row', { name: /^Sweden/ }).getByRole('cell')).toHaveText([
    ...['2', '1', '1', /no report/],
  ]);
  await expect(table.getByRole('row', { name: /^Not said/ })).toBeVisible();
  await expectNoWiderThanWindow(app.page);
  await checkAccessibility(app.page);
});

test('two files that report a deal differently stand side by side and are not added', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop(OF_EXPORTER);
  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await expect(files.said('3 relationships read from exports.csv.')).toBeVisible();
  await files.drop(OF_IMPORTER);
  await files.column('Reported by').selectOption('Fixed value: the same in every row');
  await files.fixed('Reported by').fill('importer');
  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await expect(files.said('1 relationship read from imports.csv.')).toBeVisible();

  await app.filters.include('Weapon system', 'Lance-M');
  await app.show('Table');
  const rows = app.page.getByRole('table', { name: 'Relationships', exact: true }).getByRole('row');
  await expect(rows.filter({ hasText: 'Lance-M' })).toHaveCount(2);
  await expect(app.page.getByRole('rowgroup').last()).toContainText(
    /Total of 2 relationships: 1 deal.*1 further report of the same deal, by another party, is not added/s,
  );
  await app.page.getByRole('button', { name: /^supplies: Sweden delivered 12/ }).press('Enter');
  const others = app.details.part('The same deal, as others report it');
  await expect(others.getByRole('button')).toHaveText(['Sweden delivered 10 Lance-M to Kenya']);
  await checkAccessibility(app.page);
});

test('a filter that shows nothing says who reports nothing in its years', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop(OF_EXPORTER);
  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await expect(files.said('3 relationships read from exports.csv.')).toBeVisible();
  await app.filters.include('Exporter', 'Norway');
  await app.timeline.toField.fill('2011');
  await app.timeline.toField.press('Enter');
  await expect(app.page.getByRole('main')).toContainText(
    'In these years Norway reports nothing here: that does not mean that nothing was transferred.',
  );
});
