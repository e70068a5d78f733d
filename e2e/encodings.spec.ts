import { checkAccessibility, expect, test } from './fixture';
import { expectNoWiderThanWindow } from './looks';
import { FilesPage, SMALL_REGISTER } from './pages/files-page';

test.use({ caseFile: 'first' });

const HEADER = Buffer.from('Exporter;Importer;Weapon;Year of order\n');

/** “Россия;Иран;Тор;2005” in Windows-1251, under a header in ASCII. */
const RUSSIAN = Buffer.concat([HEADER, Buffer.from('d0eef1f1e8ff3bc8f0e0ed3bd2eef03b323030350a', 'hex')]);

/** “Türkiye;Côte d’Ivoire;T-1;2005”, whose UTF-8 was taken for Windows-1252 and written as UTF-8 once more. */
const TWICE = Buffer.concat([HEADER, Buffer.from('TÃ¼rkiye;CÃ´te dâ€™Ivoire;T-1;2005\n')]);

const GUESSED = /^Read as Windows-1251 \(Cyrillic\), which is a guess/;
const KOI8 = /^Read as KOI8-R \(Cyrillic\), as you chose/;

test('the letters of a table are guessed, said to be, and read otherwise by keyboard', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.pickBytes('russian.csv', RUSSIAN);
  const guessed = files.encodings(files.mapping, GUESSED);
  await expect(guessed.getByRole('radio', { name: /^Windows-1251/ })).toBeChecked();
  await expect(guessed).toContainText('пНЯЯХЪ');
  await expect(files.mapping.getByRole('cell', { name: 'Россия' })).toBeVisible();
  await checkAccessibility(app.page);

  await files.chooseEncoding(guessed, /^KOI8-R/);
  await expect(files.mapping.getByRole('cell', { name: 'пНЯЯХЪ' })).toBeVisible();
  await expect(files.encodings(files.mapping, KOI8)).toBeVisible();

  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await expect(files.standsFor('пНЯЯХЪ')).toBeVisible();
  await expect(files.report).toContainText('Read as KOI8-R (Cyrillic), as you chose');
  await files.closeReport();
  await files.act('What the columns mean', 'russian.csv').click();
  await expect(files.encodings(files.mapping, KOI8)).toBeVisible();
});

test('a file that asks nothing is read otherwise from its report, in its place', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.pickBytes('russian.csv', RUSSIAN);
  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await files.closeReport();
  await files.act('Remove', 'russian.csv').click();

  await files.pickBytes('russian.csv', RUSSIAN);
  await files.mapping.getByRole('button', { name: 'Read as last time' }).click();
  await expect(files.standsFor('Тор')).toBeVisible();
  await checkAccessibility(app.page);
  await files.chooseEncoding(files.encodings(files.report, GUESSED), /^KOI8-R/);
  await expect(files.report.getByText('Read again as KOI8-R (Cyrillic).')).toBeVisible();
  await expect(files.standsFor('пНЯЯХЪ')).toBeVisible();
  await expect(files.standsFor('Тор')).toBeHidden();

  await files.chooseEncoding(files.encodings(files.report, KOI8), /^Windows-1251/);
  await expect(files.standsFor('Тор')).toBeVisible();
  await files.closeReport();
  await expect(files.item('russian.csv')).toHaveCount(1);
  await app.show('Table');
  await expect(app.table.row({ From: 'Russia', System: 'Тор', To: 'Iran', Kind: 'supplies' })).toHaveCount(1);
});

test('what a reader chose is kept for a file that the device remembers, and forgotten with it', async ({
  app,
}) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.pickBytes('russian.csv', RUSSIAN);
  await files.chooseEncoding(files.encodings(files.mapping, GUESSED), /^KOI8-R/);
  await expect(files.mapping.getByRole('cell', { name: 'пНЯЯХЪ' })).toBeVisible();
  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await files.closeReport();
  await files.act('Remember on this device', 'russian.csv').click();
  await expect(files.act('Remember on this device', 'russian.csv')).toHaveAttribute('aria-pressed', 'true');
  const chosen = () =>
    app.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('armsgraph encoding ')));
  expect(await chosen()).toHaveLength(1);

  await app.open();
  await files.act('Report', 'russian.csv').click();
  await expect(files.encodings(files.report, KOI8)).toBeVisible();
  await files.chooseEncoding(files.encodings(files.report, KOI8), /^Windows-1251/);
  await expect(files.standsFor('Тор')).toBeVisible();
  await files.closeReport();

  await app.open();
  await files.act('Report', 'russian.csv').click();
  await expect(files.standsFor('Тор')).toBeVisible();
  await files.closeReport();
  await files.act('Remove and forget', 'russian.csv').click();
  await expect(files.item('russian.csv')).toBeHidden();
  await expect.poll(chosen).toEqual([]);
});

test('letters that were encoded twice are left, and put right where a reader says so', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.pickBytes('twice.csv', TWICE);
  const suspected = files.encodings(files.mapping, /^Some letters seem to have been encoded twice/);
  await expect(files.mapping.getByRole('cell', { name: 'TÃ¼rkiye' })).toBeVisible();
  await files.chooseEncoding(suspected, /^UTF-8, encoded twice/);
  await expect(files.mapping.getByRole('cell', { name: 'Türkiye' })).toBeVisible();
  await files.mapping.getByRole('button', { name: 'Read the table' }).click();
  await expect(
    files.report.getByRole('row').filter({
      hasText: 'The letters had been encoded twice; this was undone, as you chose',
    }),
  ).toContainText('repaired');
});

test('a register of SIPRI offers other encodings where somebody asks for them', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.pickBytes('register.csv', Buffer.from(SMALL_REGISTER.text, 'latin1'));
  await expect(files.report).toBeVisible();
  const choice = files.encodings(files.report, /^Read as Windows-1252/);
  await expect(choice).toBeHidden();
  await files.report.getByText('Are letters wrong?').click();
  await expect(choice.getByRole('radio', { name: /^Windows-1252/ })).toBeChecked();
  await checkAccessibility(app.page);
  await files.chooseEncoding(choice, /^Windows-1251/);
  await expect(
    files.encodings(files.report, /^Read as Windows-1251 \(Cyrillic\), as you chose/),
  ).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the encodings are no wider than the window', async ({ app }) => {
    const files = new FilesPage(app.page);
    await app.open();
    await files.pickBytes('russian.csv', RUSSIAN);
    await expect(files.encodings(files.mapping, GUESSED)).toBeVisible();
    await expectNoWiderThanWindow(app.page);
    await checkAccessibility(app.page);
  });
});
