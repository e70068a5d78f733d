import { checkAccessibility, expect, test } from './fixture';
import { expectNoWiderThanWindow } from './looks';
import { FilesPage, SMALL_REGISTER } from './pages/files-page';

test.use({ caseFile: 'first' });

test('the parties are ranked by a measure that is explained, is in the link, and leads to each of them', async ({
  app,
}) => {
  await app.open();
  await app.button('Rank the parties').click();
  const dialog = app.page.getByRole('dialog', { name: 'Ranking of the parties' });
  await expect(dialog.getByRole('rowheader').first()).toHaveText('Russia');
  expect(app.parameters()['rank']).toBe('exports');
  await expect(dialog).toContainText(/of \d+ parties are not ranked: .* nothing by a firm deal/);
  const [saved] = await Promise.all([
    app.page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^armsgraph-.*-ranking-exports\.csv$/);
  await dialog.getByLabel('Rank by').selectOption('Between others (betweenness)');
  await expect(dialog).toContainText('U. Brandes, A faster algorithm for betweenness centrality, 2001');
  expect(app.parameters()['rank']).toBe('betweenness');
  await checkAccessibility(app.page);
  await dialog.getByRole('columnheader').getByRole('button').click();
  await expect(dialog.getByRole('rowheader').last()).toHaveText('Russia');
  await dialog.getByRole('button', { name: 'Russia', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(app.details.title).toHaveText('Russia');
  expect(app.parameters()['rank']).toBeUndefined();
  await app.undo.click();
  await expect(dialog).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect.poll(() => app.parameters()['rank']).toBeUndefined();
});

test('a link ranks the parties of what it shows, on a phone too', async ({ app }) => {
  await app.page.setViewportSize({ width: 360, height: 740 });
  await app.open('?rank=concentration');
  const dialog = app.page.getByRole('dialog', { name: 'Ranking of the parties' });
  await expect(dialog).toContainText('The Herfindahl-Hirschman index');
  await expect(dialog).toContainText(/states? no volume/);
  await expectNoWiderThanWindow(app.page);
  await checkAccessibility(app.page);
  // How many deals a party needs is in the link too, and goes with the ranking.
  const least = dialog.getByLabel('Only parties with at least');
  await least.selectOption('3 deals');
  expect(app.parameters()).toMatchObject({ rank: 'concentration', least: '3' });
  await app.open('?rank=imports&least=4');
  await expect(least).toHaveValue('4');
  await expect(dialog).toContainText(/fewer than 4 deals/);
  await app.page.keyboard.press('Escape');
  await expect.poll(() => app.parameters()['least']).toBeUndefined();
  await app.open('?kind=sanctions&rank=exports');
  await expect(dialog).toContainText('What is shown holds no firm deal');
  // A file takes its time: its report waits for what was opened meanwhile, and is not lost.
  const files = new FilesPage(app.page);
  await files.drop(SMALL_REGISTER);
  await expect(app.page.getByText(/relationships read from /).first()).toBeAttached();
  await expect(files.report).toBeHidden();
  await app.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(files.report).toBeVisible();
});
