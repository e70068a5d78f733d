import { checkAccessibility, expect, test } from './fixture';
import { FilesPage } from './pages/files-page';

test.use({ caseFile: 'first' });

/** “Россия;Иран;Тор;2005” in Windows-1251, under a header in ASCII. */
const RUSSIAN = Buffer.concat([
  Buffer.from('Exporter;Importer;Weapon;Year\n'),
  Buffer.from('d0eef1f1e8ff3bc8f0e0ed3bd2eef03b323030350a', 'hex'),
]);

test('the letters of a table are guessed, said to be, and read otherwise by keyboard', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await app.page
    .getByLabel('Files to open')
    .setInputFiles({ name: 'russian.csv', mimeType: 'text/csv', buffer: RUSSIAN });
  const choice = files.mapping.getByRole('group', {
    name: /^Read as Windows-1251 \(Cyrillic\), which is a guess/,
  });
  await expect(choice.getByRole('radio', { name: /^Windows-1251/ })).toBeChecked();
  await expect(choice).toContainText('пНЯЯХЪ');
  await checkAccessibility(app.page);
  await expect(files.mapping.getByRole('cell', { name: 'Россия' })).toBeVisible();
  await choice.getByRole('radio', { name: /^Windows-1251/ }).focus();
  const other = choice.getByRole('radio', { name: /^KOI8-R/ });
  for (let i = 0; i < 16 && !(await other.isChecked()); i += 1) await app.page.keyboard.press('ArrowDown');
  await expect(other).toBeChecked();
  await app.page.keyboard.press('Enter');
  await expect(files.mapping.getByRole('cell', { name: 'пНЯЯХЪ' })).toBeVisible();
  await expect(
    files.mapping.getByRole('group', { name: /^Read as KOI8-R \(Cyrillic\), as you chose/ }),
  ).toBeVisible();
});
