import { checkAccessibility, expect, test } from './fixture';
import { expectNoWiderThanWindow } from './looks';
import type { AppPage } from './pages/app-page';
import { type BroughtFile, FilesPage } from './pages/files-page';

const HEADER = 'Exporter,Importer,System,Year of order';

/** A table of one's own, whose columns are plain by their names. */
const tableOf = (name: string, ...rows: string[]): BroughtFile => ({
  name,
  text: `${[HEADER, ...rows].join('\n')}\n`,
});

const DEALS = tableOf(
  'deals.csv',
  'Sweden,Venezuela (Bol. Rep.),Lance-M,2005',
  'Sweden,Venezuela (Bol. Rep.),Lance-M,2006',
  'Atlantis,Kenya,Pansir-S1,2007',
);
const MORE_DEALS = tableOf('more-deals.csv', 'Norway,"Venezuela, Bol. Rep.",Pilum,2009');

async function read(files: FilesPage, file: BroughtFile): Promise<void> {
  await files.drop(file);
  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await expect(files.report).toBeVisible();
}

/** How many of the relationships are Venezuela's. */
async function expectVenezuelas(app: AppPage, count: number, all: number): Promise<void> {
  await expect(app.sentence).toHaveText(new RegExp(`^${count} of ${all} .*Venezuela`));
}

test.use({ caseFile: 'first' });

test('an unknown name is joined to a known one by the keyboard alone, and its twin is gone', async ({
  app,
}) => {
  const files = new FilesPage(app.page);
  await app.open('?party=VEN');
  const before = Number((await app.sentence.innerText()).split(' ')[0]);
  await read(files, DEALS);
  const section = files.report.getByRole('region', { name: /^Countries and parties/ });
  await expect(section).toHaveAccessibleName('Countries and parties that are not known here (2)');
  await expect(section.getByRole('listitem')).toContainText([
    'Venezuela (Bol. Rep.) 2 rows',
    'Atlantis 1 row',
  ]);
  await expect(files.saidOf('Pansir-S1')).toHaveText('Did you mean Pantsir-S1?');
  await checkAccessibility(app.page);

  const field = files.standsFor('Venezuela (Bol. Rep.)');
  // A guess is no more than offered: Enter alone joins nothing.
  await expect(field).toHaveValue('');
  await field.press('Enter');
  await expect(files.saidOf('Venezuela (Bol. Rep.)')).toHaveText(
    'Choose what “Venezuela (Bol. Rep.)” stands for. Did you mean Venezuela?',
  );
  await app.page.keyboard.type('Nowhere');
  await app.page.keyboard.press('Enter');
  await expect(files.saidOf('Venezuela (Bol. Rep.)')).toHaveText(
    '“Nowhere” is not known here. Choose a name from the list.',
  );
  await app.page.keyboard.type('venezuela');
  await app.page.keyboard.press('Enter');
  await expect(files.saidOf('Venezuela (Bol. Rep.)')).toHaveText(
    '“Venezuela (Bol. Rep.)” is taken for Venezuela, here and in files to come.',
  );
  await expect(files.joined('Venezuela (Bol. Rep.)')).toContainText('because you joined them on this device');
  // Enter once more does nothing; the button that undoes it is the next stop.
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.press('Tab');
  await expect(files.joined('Venezuela (Bol. Rep.)').getByRole('button')).toBeFocused();
  await checkAccessibility(app.page);
  await files.closeReport();
  await expectVenezuelas(app, before + 2, 14);
  expect(app.parameters()).toMatchObject({ joined: 'venezuela-bol-rep:ven', party: 'VEN' });
  await app.show('Table');
  await expect(
    app.table.row({ From: 'Sweden', System: 'Lance-M', To: 'Venezuela', Kind: 'supplies' }),
  ).toHaveCount(2);
});

test('a name that is half typed is asked about in its row, and joined by the answer', async ({ app }) => {
  const files = new FilesPage(app.page);
  const { keyboard } = app.page;
  await app.open();
  await read(
    files,
    tableOf(
      'islands.csv',
      ...['Avalon', 'Atlantis', 'Lemuria', 'Mu', 'Thule'].map((name) => `Sweden,${name},Lance-M,2005`),
    ),
  );
  const rows = files.report.getByRole('region', { name: /^Countries and parties/ }).getByRole('listitem');
  const order = ['Atlantis 1 row', 'Avalon 1 row', 'Lemuria 1 row', 'Mu 1 row', 'Thule 1 row'];
  await expect(rows).toContainText(order);
  const told = files.saidOf('Atlantis');
  await files.standsFor('Atlantis').focus();
  await keyboard.type('Russ');
  await keyboard.press('Enter');
  await expect(told).toHaveText('“Russ” is not known here. Did you mean Russia?');
  await expect(told).toBeInViewport();
  await checkAccessibility(app.page);
  await keyboard.type('Sov');
  await expect(told).toBeEmpty();
  await keyboard.type('i');
  await keyboard.press('Enter');
  await expect(told).toHaveText('“Sovi” is not known here. Did you mean Soviet Union?');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(told.getByRole('button')).toBeFocused();
  await keyboard.press('Enter');
  await expect(files.joined('Atlantis')).toContainText('taken for Soviet Union');
  await expect(told).toHaveText('“Atlantis” is taken for Soviet Union, here and in files to come.');
  await expect(told).toBeInViewport();
  await expect(files.joined('Atlantis').getByText('Atlantis 1 row')).toBeFocused();
  await expect(rows).toContainText(order);
});

test('the next file remembers it and says so, it is undone there, and forgotten', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open('?party=VEN');
  const before = Number((await app.sentence.innerText()).split(' ')[0]);
  await read(files, DEALS);
  await files.guessFor('Venezuela (Bol. Rep.)').press('Enter');
  await expect(files.joined('Venezuela (Bol. Rep.)')).toBeVisible();
  await app.open('?party=VEN');
  await files.drop(MORE_DEALS);
  await files.mapping.getByRole('button', { name: 'Read as last time' }).click();
  await expect(files.joined('Venezuela, Bol. Rep.')).toContainText(
    'taken for Venezuela, because you joined them',
  );
  await files.joined('Venezuela, Bol. Rep.').getByRole('button', { name: /^Undo/ }).click();
  await expect(files.standsFor('Venezuela, Bol. Rep.')).toBeVisible();
  await files.closeReport();
  await expectVenezuelas(app, before, 12);
  await files.act('Report', MORE_DEALS.name).click();
  await files.guessFor('Venezuela, Bol. Rep.').press('Enter');
  await expect(files.joined('Venezuela, Bol. Rep.')).toBeVisible();
  await files.closeReport();
  await expectVenezuelas(app, before + 1, 12);
  await expect(files.list).toContainText('This device remembers 1 name that you joined to known ones.');
  await files.list.getByRole('button', { name: 'Forget the joined names' }).click();
  await expectVenezuelas(app, before, 12);
  await expect(files.list).not.toContainText('This device remembers');
});

test('a link to a view with a joined name shows the same to somebody who has not joined it', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const files = new FilesPage(app.page);
  await app.open('?party=VEN');
  await read(files, DEALS);
  await files.guessFor('Venezuela (Bol. Rep.)').press('Enter');
  await expect(files.joined('Venezuela (Bol. Rep.)')).toBeVisible();
  await files.closeReport();
  const sentence = await app.sentence.innerText();
  const link = await app.copiedLink();
  await app.page.evaluate(() => localStorage.clear());
  await app.open(link);
  await expect(app.notices).toContainText('deals.csv');
  await read(files, DEALS);
  await expect(files.joined('Venezuela (Bol. Rep.)')).toContainText(
    'because the link that you followed joins them',
  );
  await files.closeReport();
  await expect(app.sentence).toHaveText(sentence);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('hundreds of unknown names are no wider than the window, and those beyond a hundred are counted', async ({
    app,
  }) => {
    const files = new FilesPage(app.page);
    await app.open();
    const rows = Array.from({ length: 130 }, (_, i) => `Sweden,Unheard-of land ${i},Lance-M,2005`);
    await read(files, tableOf('many.csv', ...rows));
    await expectNoWiderThanWindow(app.page);
    await expect(files.report.getByText('and 30 more in the download')).toBeVisible();
    await checkAccessibility(app.page);
  });
});
