import { readFile } from 'node:fs/promises';
import { checkAccessibility, expect, test } from './fixture';
import { expectNoWiderThanWindow } from './looks';
import { type BroughtFile, FilesPage } from './pages/files-page';

/** A list of edges as programs for networks write it: who, to whom, and a weight, without years. */
const EDGES: BroughtFile = {
  name: 'edges.csv',
  text: [
    'Source,Target,Type,Id,Label,Weight',
    'Sweden,Kenya,Directed,0,Lance-M,12',
    'Norway,Chile,Directed,1,Havorn,2',
    '',
  ].join('\n'),
};

/** Licences of one state, which the table leaves out. */
const LICENCES: BroughtFile = {
  name: 'licences.csv',
  text: 'Destination,Goods,Decided\nKenya,components for Lance-M,2015-03-02\nTurkey,Pilum,2015-04-11\n',
};

test('a list of edges is opened by the keyboard alone, though it has no years', async ({ app }) => {
  const files = new FilesPage(app.page);
  const { keyboard } = app.page;
  await app.open();
  await files.paste(EDGES.text, app.page.getByRole('main'));
  await files.column('Exporter').focus();
  await keyboard.type('Source');
  await keyboard.press('Tab');
  await keyboard.type('Target');
  for (let i = 0; i < 2; i++) await keyboard.press('Tab');
  await keyboard.type('Label');
  for (let i = 0; i < 3; i++) await keyboard.press('Tab');
  await expect(files.column('Year')).toBeFocused();
  await keyboard.type('No year');
  for (let i = 0; i < 2; i++) await keyboard.press('Tab');
  await expect(files.column('Status of the deal')).toBeFocused();
  await keyboard.type('Delivered');
  await keyboard.press('Tab');
  await keyboard.type('Weight');
  await expect(files.mapping.getByRole('status')).toContainText('Lance-M, date not given, quantity 12');
  await checkAccessibility(app.page);
  await files.mapping.getByRole('button', { name: 'Read the table' }).focus();
  await keyboard.press('Enter');
  await expect(files.said('2 relationships read from pasted.csv.')).toBeVisible();
  await expect(app.timeline.region).toContainText('2 without a year');
  await app.show('Table');
  const lance = { From: 'Sweden', System: 'Lance-M', To: 'Kenya', Kind: 'supplies' };
  await expect(app.table.cell(app.table.row(lance), 'Years')).toHaveText('not given');
  await app.table.open(lance);
  await expect(app.details.region).toContainText('date not given');
  await expect(app.details.region).toContainText('given by whoever opened it');
  await checkAccessibility(app.page);
});

test('what is not sure is asked about, with the reason and a cell', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop({
    name: 'notices.csv',
    text: 'Country,Title,Date,Statement\nKenya,Lance-M missiles,1/5/2018,sold\nNepal,Pilum launchers,11/30/2018,sold\n',
  });
  await expect(files.column('Year')).toHaveValue('2');
  await expect(files.column('Year')).toHaveAccessibleDescription(
    'By its name and its cells, such as “1/5/2018”.',
  );
  await expect(files.column('Importer')).toHaveValue('');
  await expect(files.column('Importer')).toHaveAccessibleDescription(
    /^Perhaps “Country”: it names parties, such as “Kenya”/,
  );
  await expect(files.column('Status of the deal')).toHaveValue('');
  await expect(files.column('Quantity')).toHaveValue('');
  await checkAccessibility(app.page);
  await files.field('Importer').getByRole('button', { name: 'Use “Country”' }).press('Enter');
  await expect(files.column('Importer')).toHaveValue('0');
  await expect(files.column('Importer')).toBeFocused();
  await files.field('Weapon system').getByRole('button', { name: 'Use “Title”' }).press('Enter');
  await files.column('Exporter').selectOption('Fixed value: the same in every row');
  await files.fixed('Exporter').fill('United States');
  await files.column('Status of the deal').selectOption('delivered');
  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await expect(files.said('2 relationships read from notices.csv.')).toBeVisible();
});

test('what a table leaves out is given for all rows, and is remembered', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.page.setViewportSize({ width: 360, height: 740 });
  await app.open();
  await files.drop(LICENCES);
  await files.column('Exporter').selectOption('Fixed value: the same in every row');
  await expect(files.mapping.getByRole('status')).toContainText('Say which exporter holds for every row.');
  await files.fixed('Exporter').fill('United Kingdom');
  await files.column('Importer').selectOption('Destination');
  await files.column('Weapon system').selectOption('No system: weapons not named');
  await files.column('Year').selectOption('Fixed value: the same in every row');
  await files.fixed('Year').fill('soon');
  await expect(files.mapping.getByRole('status')).toContainText('“soon” does not name one year.');
  await files.fixed('Year').fill('2015');
  await expect(files.mapping.getByRole('status')).toContainText(
    'Choose the column of the status of the deals',
  );
  await files.column('Status of the deal').selectOption('No status: taken as ordered');
  await expect(files.mapping).toContainText('taken as ordered: the table does not say');
  await expect(files.mapping.getByRole('status')).toContainText(
    'Line 2 says: United Kingdom to Kenya: weapons not named, 2015',
  );
  await expect(files.mapping.getByRole('columnheader', { name: 'Exporter given by you' })).toBeVisible();
  await expectNoWiderThanWindow(app.page);
  await checkAccessibility(app.page);
  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await expect(files.said('2 relationships read from licences.csv.')).toBeVisible();

  await files.drop({
    ...LICENCES,
    name: 'more.csv',
    text: 'Destination,Goods,Decided\nNepal,Pilum,2016-01-01\n',
  });
  await expect(files.fixed('Year')).toHaveValue('2015');
  await expect(files.mapping).toContainText(
    'What was given for every row, such as a year, may be another here.',
  );
  await files.mapping.getByRole('button', { name: 'Read as last time' }).click();
  await expect(files.said('1 relationship read from more.csv.')).toBeVisible();
});

test('columns of one header that differ are pointed out, and those that were not used are named', async ({
  app,
}) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop({
    name: 'twins.csv',
    text: [
      'Exporter,Importer,Weapon,Year,Number ordered,Number ordered,Delivered,Remark',
      'Sweden,Kenya,Lance-M,2005,12,12,not yet,none',
      'Norway,Chile,Lance-M,2006,5,50,no,none',
      '',
    ].join('\n'),
  });
  const twins =
    '“Number ordered” is taken for “Quantity”, but “Number ordered (2)” has the same header and other cells in';
  await expect(files.mapping.getByRole('status')).toContainText(
    `${twins} 1 of the first 2 rows; the first is line 3, with “50” in the place of “5”.`,
  );
  await checkAccessibility(app.page);
  await files.column('Quantity').selectOption('Number ordered (2)');
  await expect(files.mapping.getByRole('status')).toContainText('with “5” in the place of “50”.');
  await files.column('Quantity').selectOption('Number ordered');
  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await expect(files.report.getByRole('cell', { name: `${twins} 1 of 2 rows` })).toBeVisible();
  const unused = files.report.getByRole('region', { name: 'Columns that were not used (3)' });
  await expect(unused.getByRole('listitem')).toHaveText([
    '“Delivered” Perhaps “Year(s) of delivery”: its name says so, but its cells are no years, such as “not yet”. No column was taken for it.',
  ]);
  await expect(unused).toContainText('“Number ordered (2)”, “Remark”');
  await checkAccessibility(app.page);
});

/** Licences as a state publishes them: no weapons, money, several countries in a cell, and a sum. */
const BY_CATEGORY: BroughtFile = {
  name: 'by-category.csv',
  text: [
    'Supplier country,Destination,Rating category,Date,Licence value (EUR)',
    'Sweden,Kenya,ML10,3/4/2015,"1,200,000"',
    'Sweden,"DE; PL",ML1,5/6/2015,900',
    'Sweden,Total,,,"1,200,900"',
    '',
  ].join('\n'),
};

test('who supplies whom is seen in sentences before a table is read, and exchanged', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop(BY_CATEGORY);
  const sentences = files.mapping.getByRole('region', { name: /as they would be read$/ });
  await files.column('Importer').selectOption('Supplier country');
  await expect(files.column('Importer')).toHaveAccessibleDescription(/a party cannot be on both sides/);
  await expect(sentences).toHaveCount(0);
  await files.column('Exporter').selectOption('Destination');
  await files.column('Status of the deal').selectOption({ label: 'authorised' });
  await expect(files.column('Category')).toHaveValue('2');
  await expect(files.column('Value agreed or licensed')).toHaveValue('4');
  await expect(sentences.getByRole('listitem').first()).toContainText(
    'Kenya authorised the supply of weapons',
  );
  await sentences.getByRole('button', { name: 'Exchange exporter and importer' }).press('Enter');
  await expect(sentences.getByRole('listitem')).toHaveText([
    /^Sweden authorised the supply of weapons of the category “ML10, aircraft and drones” to Kenya \(2015\): EUR 1.2 million licensed \(line 2\)$/,
    /to Germany \(2015\) \(line 3\)$/,
    /to Poland \(2015\) \(line 3\)$/,
  ]);
  const days = files.mapping.getByRole('group', { name: /^Which number of “3\/4\/2015” is the day\?/ });
  await days.getByRole('radio', { name: 'The first is the day: 3 April 2015' }).check();
  await expect(sentences.getByRole('listitem').first()).toContainText('to Kenya (3 April 2015)');
  await checkAccessibility(app.page);

  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await expect(files.said('3 relationships read from by-category.csv.')).toBeVisible();
  const totals = files.report.getByRole('region', { name: 'Rows that add up others (1)' });
  await expect(totals).toContainText('“Licence value (EUR)”: all 1 agree');
  await checkAccessibility(app.page);
});

/** Trade as both sides report it, the direction by numbers that nobody can know, and the world. */
const TRADE: BroughtFile = {
  name: 'trade.csv',
  text: [
    'Year,Trade Flow,Reporter,Partner,Commodity Code,Commodity,Trade Value (US$)',
    '2016,2,Sweden,Kenya,9302,Revolvers and pistols,"4,100"',
    '2016,2,Sweden,World,9302,Revolvers and pistols,"4,100"',
    '2016,1,Kenya,Sweden,9302,Revolvers and pistols,"4,500"',
    '',
  ].join('\n'),
};

test('who supplies whom follows from the direction that each reporter gives, said by the keyboard alone', async ({
  app,
}) => {
  const files = new FilesPage(app.page);
  const { keyboard } = app.page;
  await app.open();
  await files.drop(TRADE);
  const status = files.mapping.getByRole('status');
  await expect(status).toHaveText('Say whether “2” and “1” are exports or imports.');
  await files.mapping.getByRole('combobox', { name: '“2”' }).focus();
  await keyboard.type('export');
  await keyboard.press('Tab');
  await keyboard.type('import');
  const sentences = files.mapping.getByRole('region', { name: /as they would be read$/ });
  await expect(sentences.getByRole('listitem')).toHaveText([
    /^Sweden delivered .+ to Kenya \(2016\): USD 4,100 delivered; reported by the exporter, Sweden \(line 2\)$/,
    /^Sweden delivered .+ to Kenya \(2016\): USD 4,500 delivered; reported by the importer, Kenya \(line 4\)$/,
  ]);
  await checkAccessibility(app.page);
  await files.mapping.getByRole('button', { name: 'Read the table' }).press('Enter');
  await expect(files.report).toContainText('2 opened, 1 set apart, 0 not read');
  await expect(files.report).toContainText('“Partner” 1 row, all with lines');
  await checkAccessibility(app.page);
});

test('what was said of columns is kept as a file, and taken from it for another table', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop(LICENCES);
  await files.column('Exporter').selectOption('Fixed value: the same in every row');
  await files.fixed('Exporter').fill('United Kingdom');
  await files.column('Importer').selectOption('Destination');
  await files.column('Weapon system').selectOption('No system: weapons not named');
  await files.column('What it is').selectOption('Goods');
  await files.column('Year').selectOption('Decided');
  const saving = app.page.waitForEvent('download');
  await files.mapping.getByRole('button', { name: 'Save these answers as a file' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('licences.columns.json');
  const path = await saved.path();
  await files.mapping.getByRole('button', { name: 'Skip this file' }).click();

  const moved = 'Rank,Destination,Goods,Decided\n1,Kenya,components for Lance-M,2015-03-02\n';
  await files.drop({ ...LICENCES, name: 'other.csv', text: moved });
  await files.mapping.getByLabel('File of answers').setInputFiles(path);
  await expect(files.mapping).toContainText('The answers were taken from the file.');
  await expect(files.column('Importer')).toHaveValue('1');
  await expect(files.fixed('Exporter')).toHaveValue('United Kingdom');
  await files.mapping.getByRole('button', { name: 'Skip this file' }).click();

  // Opened by itself it is kept for the table that it was made for.
  const text = await readFile(path, 'utf8');
  await files.drop({ name: 'licences.columns.json', text, type: 'application/json' });
  await expect(files.said(/^The answers of .+ are remembered/)).toBeVisible();
  await files.drop({ ...LICENCES, name: 'again.csv' });
  await files.mapping.getByRole('button', { name: 'Read as last time' }).click();
  await expect(files.said('2 relationships read from again.csv.')).toBeVisible();
});

test('a table without names of columns loses no row, and a link names the answers about it', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const deals: BroughtFile = {
    name: 'deals.csv',
    text: 'Germany;Egypt;Lance-M;2015;12\nFrance;India;Havorn;2016;36\nGermany;Qatar;Pilum;2014;62\n',
  };
  const files = new FilesPage(app.page);
  await app.open();
  await files.drop(deals);
  // It is not sure, so the choices stand open: the line, whether it has headings, and what parts the cells.
  const headings = files.mapping.getByRole('checkbox', { name: /^No headings/ });
  await expect(headings).toBeChecked();
  await headings.press('Space');
  await app.page.keyboard.press('Enter');
  await expect(files.mapping.getByRole('columnheader', { name: /^Germany/ })).toBeVisible();
  const lines = files.mapping.getByRole('group', { name: 'The headings are in:' });
  await lines.getByRole('radio', { name: 'Line 1 Germany;Egypt;Lance-M;2015;12' }).press('ArrowDown');
  await app.page.keyboard.press('Enter');
  await expect(files.mapping.getByRole('columnheader', { name: /^France/ })).toBeVisible();
  const parts = files.mapping.getByRole('group', { name: 'Cells are parted by:' });
  await expect(parts.getByRole('radio', { checked: true })).toHaveAccessibleName(
    'Semicolon 5 columns: “France”, “India”, “Havorn”, “2016” and “36”',
  );
  await parts.getByRole('radio', { checked: true }).press('ArrowUp');
  await app.page.keyboard.press('Enter');
  await expect(files.mapping.getByRole('columnheader', { name: /^France;India/ })).toBeVisible();
  await expect(
    files.mapping.getByText(/^How the file is read: cells parted by commas, headings in/),
  ).toBeVisible();
  // Any other sign can be typed.
  await files.mapping.getByLabel('Another sign, such as / or ^:').fill(';');
  await app.page.keyboard.press('Enter');
  await expect(files.mapping.getByRole('columnheader', { name: /^France kept/ })).toBeVisible();
  await expect(parts.getByRole('radio', { name: /^Semicolon/ })).toBeChecked();
  await headings.check();
  await lines.getByRole('radio', { name: /^Line 1 / }).press('Space');
  await app.page.keyboard.press('Enter');
  await files.field('Exporter').getByRole('button', { name: 'Use “Column A (Germany, …)”' }).press('Enter');
  await files.field('Importer').getByRole('button', { name: 'Use “Column B (Egypt, …)”' }).press('Enter');
  await files.column('Weapon system').selectOption('Column C (Lance-M, …)');
  await files.column('Year').selectOption('Column D (2015, …)');
  await files.column('Status of the deal').selectOption('No status: taken as ordered');
  await expect(files.mapping.getByRole('status')).toContainText(
    'Line 1 says: Germany to Egypt: Lance-M, 2015',
  );
  await checkAccessibility(app.page);
  await files.mapping.getByRole('button', { name: 'Read the table' }).press('Enter');
  await expect(files.said('3 relationships read from deals.csv.')).toBeVisible();
  await expect(files.report).toContainText('cells parted by semicolons, table from line 1 on');
  await files.closeReport();

  await files.act('Show only this file', deals.name).click();
  const sentence = await app.sentence.textContent();
  const link = await app.copiedLink();
  expect(new URL(link).searchParams.get('map')).toMatch(/^deals\.columns\.json@[0-9a-f]{12}$/);
  await app.open(link);
  await expect(app.notices).toContainText('Open that file before the table');
  // This device remembers these answers: nothing is asked.
  await files.drop(deals);
  await expect(app.sentence).toHaveText(sentence ?? '');
});

test('a file in which no table was found is read by hand, as its table stands in it', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  const words = 'Deals, as we know them: all of them.\n'.repeat(3);
  await files.drop({ name: 'note.csv', text: `${words}Exporter | Importer\n` });
  await files.refusal.getByRole('button', { name: /^Read it by hand/ }).press('Enter');
  const lines = files.mapping.getByRole('group', { name: 'The headings are in:' });
  await expect(lines.getByRole('radio', { name: 'Line 4 Exporter | Importer' })).toBeVisible();
  await expect(files.mapping.getByRole('group', { name: 'Cells are parted by:' })).toBeVisible();
  await checkAccessibility(app.page);
});
