import { checkAccessibility, expect, test } from './fixture';
import { Keyboard } from './keyboard';
import { FilesPage, SMALL_REGISTER } from './pages/files-page';

test('a weapon is found by its Cyrillic name, and Enter goes to its details', { tag: '@smoke' }, async ({
  app,
}) => {
  const keys = new Keyboard(app.page);
  await app.open();
  await keys.press('Control+k');
  await expect(app.search.field).toBeFocused();
  await app.search.field.pressSequentially('Тор-М1');
  await expect(app.search.group('Weapons').getByRole('option')).toHaveText([/^Tor-M1/, /^Tor-M1 missiles/]);
  await expect(app.search.group('Deals, objections, sanctions').getByRole('option').first()).toBeVisible();
  await checkAccessibility(app.page);
  await keys.press('ArrowDown', 'ArrowUp', 'Enter');
  await expect(app.details.title).toHaveText('Tor-M1');
  await expect(app.details.title).toBeFocused();
  await expect(app.search.list).toBeHidden();
});

test('the keys that pick a word in an input method choose no hit', async ({ app }) => {
  await app.open();
  await app.search.field.fill('Iran');
  await expect(app.search.list).toBeVisible();
  await app.search.field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(app.search.field).toHaveValue('Iran');
  await expect(app.search.list).toBeVisible();
});

test('what a filter hides is found too, and choosing it takes the filter off', async ({ app }) => {
  await app.open('?from=USA');
  await app.search.field.fill('إيران');
  const hit = app.search.group('Countries and parties').getByRole('option');
  await expect(hit).toHaveText(/^Iran.*إيران.*hidden by the filter/);
  await hit.click();
  await expect(app.details.title).toHaveText('Iran');
  await expect(app.sentence).toHaveText(/^(\d+) of \1 relationships/);
});

test('the words of a comment lead to its deal, and to all such rows in the table', async ({ app }) => {
  const files = new FilesPage(app.page);
  const keys = new Keyboard(app.page);
  await app.open();
  await files.drop(SMALL_REGISTER);
  await files.closeReport();
  await app.search.field.fill('CAPITAL');
  const rows = app.search.group('Rows of your files').getByRole('option');
  await expect(rows.first()).toHaveText(
    /Sweden.*Kenya.*defence of the capital.*Comments, small-register.csv, line \d/,
  );
  await expect(rows.first().locator('mark')).toHaveText('capital');
  await app.search.field.fill('kenya');
  await expect(rows.last()).toHaveText(/show .* in the table$/);
  await checkAccessibility(app.page);
  await keys.press('ArrowUp', 'Enter');
  await expect(app.tab('Table')).toHaveAttribute('aria-selected', 'true');
  await expect(app.page.getByRole('searchbox', { name: /rows/ })).toHaveValue('kenya');
});
