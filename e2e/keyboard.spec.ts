import type { Locator } from '@playwright/test';
import { checkAccessibility, expect, test } from './fixture';
import { Keyboard } from './keyboard';
import { MISSILE_DEAL } from './truths';

test.use({ caseFile: 'first' });

test('the main journey by keyboard alone: filter, read, follow to Iran, copy the link', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const keys = new Keyboard(app.page);
  await app.open();
  await keys.goTo(app.filters.facet('Country or party'), 'Venezuela');
  await keys.press('Space');
  await expect(app.sentence).toHaveText(/^4 of 11 relationships/);
  await keys.goTo(app.filters.facet('Weapon system'), 'Tor-M1');
  await keys.press('Space');
  await expect(app.sentence).toHaveText(/^1 of 11 relationships.*: Venezuela, Tor-M1$/);

  await keys.tabTo(app.graph.cursor);
  await keys.press('Home', 'ArrowRight');
  await expect(app.graph.cursor).toHaveAccessibleName(/^Russia and Venezuela were negotiating.* 1 of 1\.$/);
  await keys.press('Enter');
  const words = app.details.quotation('currently negotiating with Rosoboronexport for an order of 10-12');
  await expect(words).toHaveAttribute('cite', MISSILE_DEAL.address);

  await keys.tabTo(app.details.way('Tor-M1'));
  await keys.press('Enter');
  await expect(app.details.title).toHaveText('Tor-M1');
  await keys.tabTo(
    app.details.part('Supplied or ordered').getByRole('button', { name: /^Russia delivered Tor-M1 to Iran/ }),
  );
  await keys.press('Enter');
  await expect(app.details.quotation('completing delivery of an order of TOR-M1')).toBeVisible();
  await keys.tabTo(app.details.way('Iran'));
  await keys.press('Enter');
  await expect(app.details.title).toHaveText('Iran');

  await keys.tabTo(app.copy, 'Shift+Tab');
  await keys.press('Enter');
  await expect(app.page.getByText('Link copied', { exact: true })).toBeVisible();
  const link = await app.page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toContain('&party=VEN&system=tor-m1&sel=IRN&view=graph');
});

test('the first stops skip to the table, the graph and the details', async ({ app }) => {
  const keys = new Keyboard(app.page);
  await app.open();
  await keys.press('Tab');
  await expect(app.skip).toBeFocused();
  await keys.press('Enter');
  await expect(app.table.header('From').getByRole('button')).toBeFocused();
  await keys.tabTo(app.button('Skip to details'), 'Shift+Tab');
  await keys.press('Enter');
  await expect(app.details.region).toBeFocused();
  await keys.tabTo(app.button('Skip to the graph'), 'Shift+Tab');
  await keys.press('Enter');
  await expect(app.graph.cursor).toBeFocused();
});

test('the arrow keys change the tab', async ({ app }) => {
  const keys = new Keyboard(app.page);
  await app.open();
  await keys.tabTo(app.tab('Graph'));
  await keys.press('ArrowRight');
  await expect(app.tab('Table')).toBeFocused();
  await expect(app.tab('Table')).toHaveAttribute('aria-selected', 'true');
  await keys.press('ArrowLeft');
  await expect(app.tab('Graph')).toBeFocused();
  await expect(app.graph.region).toBeVisible();
});

test('F6 goes round the regions, Shift and F6 back, and neither into a dialog', async ({ app }) => {
  const keys = new Keyboard(app.page);
  await app.open();
  const inside = (region: Locator) => expect(region.locator(':focus')).toHaveCount(1);
  await keys.press('F6');
  await expect(app.page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await keys.press('F6');
  await inside(app.filters.region);
  await keys.press('F6');
  await expect(app.graph.cursor).toBeFocused();
  await keys.press('F6');
  await inside(app.timeline.region);
  await keys.press('F6');
  await expect(app.details.region).toBeFocused();
  await keys.press('F6', 'Shift+F6', 'Shift+F6');
  await inside(app.timeline.region);

  await keys.tabTo(app.button('Help'), 'Shift+Tab');
  await keys.press('Enter', 'F6');
  await inside(app.page.getByRole('dialog', { name: 'Help' }));
});

test('Ctrl with Z takes back and gives again, says so, and leaves the focus; in a field it is the field’s', async ({
  app,
}) => {
  const keys = new Keyboard(app.page);
  const said = (words: string) => app.page.getByText(words, { exact: true });
  await app.open();
  await app.graph.walkTo('Russia');
  await keys.press('Enter');
  await expect(said('Selected: Russia')).toBeAttached();
  await keys.press('Control+z');
  await expect(said('Undone: selection of Russia')).toBeAttached();
  await expect(app.details.title).toHaveText('Russia, Venezuela, Iran');
  await expect(app.graph.cursor).toBeFocused();
  await keys.press('Control+Shift+z');
  await expect(said('Redone: selection of Russia')).toBeAttached();
  await expect(app.details.title).toHaveText('Russia');
  await keys.press('F6', 'Shift+F6', 'Shift+F6', 'Shift+F6');
  await keys.press('Control+z');
  await expect(app.page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await expect(app.details.title).toHaveText('Russia');
});

test('the help holds keys and words, and finds them', async ({ app }) => {
  const keys = new Keyboard(app.page);
  await app.open();
  await app.button('Help').click();
  const help = app.page.getByRole('dialog', { name: 'Help' });
  for (const name of ['Keys', 'Words'])
    await expect(help.getByRole('heading', { name, exact: true })).toBeVisible();
  await checkAccessibility(app.page);
  await help.getByRole('searchbox').fill('volume');
  await expect(help.getByRole('term')).toHaveText(['TIV']);
  await keys.press('Escape', 'Escape');
  await expect(help).toHaveCount(0);
  await expect(app.button('Help')).toBeFocused();
  // A key opens it, too, where no text is typed, until somebody switches that off.
  await app.search.field.focus();
  await keys.press('?');
  await expect(app.search.field).toHaveValue('?');
  await app.button('Copy link').focus();
  await keys.press('?');
  await help.getByLabel('The ? key opens this help').uncheck();
  await keys.press('Escape');
  await expect(app.button('Copy link')).toBeFocused();
  await keys.press('?');
  await expect(help).toHaveCount(0);
});

test('in the table, the headers are one stop and the rows another: a header sorts, and a row opens', async ({
  app,
}) => {
  const keys = new Keyboard(app.page);
  await app.open('?view=table');
  const button = (column: 'From' | 'To') => app.table.header(column).getByRole('button');
  await keys.tabTo(button('From'));
  await keys.press('ArrowRight', 'ArrowRight');
  await expect(button('To')).toBeFocused();
  await keys.press('Enter');
  await expect(app.table.header('To')).toHaveAttribute('aria-sort', 'ascending');
  await expect(app.page.getByText('Rows sorted by To, ascending.')).toBeAttached();

  await keys.press('Tab');
  const rows = app.table.table.locator('tbody').getByRole('row');
  const kindOf = (position: number) => app.table.cell(rows.nth(position), 'Kind').getByRole('button');
  await expect(kindOf(0)).toBeFocused();
  await keys.press('End');
  await expect(kindOf(10)).toBeFocused();
  await keys.press('Home', 'ArrowDown', 'ArrowLeft');
  await expect(app.table.cell(rows.nth(1), 'To').getByRole('button')).toBeFocused();
  await keys.press('ArrowRight', 'ArrowDown');
  const row = app.table.row({ From: 'Russia', System: 'Tor-M1', To: 'Iran', Kind: 'supplies' });
  await expect(app.table.cell(row, 'Kind').getByRole('button')).toBeFocused();
  await keys.press('Enter');
  await expect(app.details.title).toHaveText(/^Russia delivered Tor-M1 to Iran/);
  await expect(row).toHaveAttribute('aria-current', 'true');
});

test('the Tab key comes back to the row that was left, also to the first one', async ({ app }) => {
  const keys = new Keyboard(app.page);
  await app.open('?view=table&sel=rus-irn-tor-m1');
  const rows = app.table.table.locator('tbody').getByRole('row');
  const first = app.table.cell(rows.first(), 'Kind').getByRole('button');
  await keys.tabTo(app.table.table.locator('tbody'));
  await expect(first).not.toBeFocused();
  await keys.press('Home');
  await expect(first).toBeFocused();
  await keys.press('Tab', 'Shift+Tab');
  await expect(first).toBeFocused();
});

test('the link that cannot be copied is shown, and Escape puts it away', async ({ app }) => {
  const keys = new Keyboard(app.page);
  await app.page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
  });
  await app.open();
  await keys.tabTo(app.copy);
  await keys.press('Enter');
  const field = app.page.getByRole('textbox', { name: /Copy the link from here/ });
  await expect(field).toBeFocused();
  await keys.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(app.copy).toBeFocused();
});

test('whatever a key takes away, the focus stays on something near', async ({ app }) => {
  const keys = new Keyboard(app.page);
  await app.open('?party=VEN~IRN&status=!opinion&years=2006..2007&sel=tor-m1&kind=bogus');

  await keys.tabTo(app.button('Dismiss'));
  await keys.press('Enter');
  await expect(app.notices).toHaveCount(0);

  await keys.tabTo(app.filters.chip('Venezuela'));
  await keys.press('Enter');
  await expect(app.filters.chip('Iran')).toBeFocused();
  await keys.tabTo(app.filters.chips.getByRole('button', { name: 'Clear all' }));
  await keys.press('Enter');
  await expect(app.filters.chips).toHaveCount(0);

  await keys.tabTo(app.timeline.from);
  await keys.press('ArrowRight');
  await keys.tabTo(app.timeline.region.getByRole('button', { name: 'All years' }), 'Shift+Tab');
  await keys.press('Enter');
  await expect(app.timeline.meaning).toBeFocused();

  await keys.tabTo(app.details.way('Clear selection'));
  await keys.press('Enter');
  await expect(app.details.title).toHaveText('Russia, Venezuela, Iran');

  await keys.tabTo(app.undo, 'Shift+Tab');
  for (let step = 1; step <= 5; step += 1) await keys.press('Enter');
  await expect(app.undo).toBeDisabled();
  await expect(app.undo).toBeFocused();
});

test('a way back from an empty result leaves the focus in the view', async ({ app }) => {
  const keys = new Keyboard(app.page);
  await app.open('?party=VEN&status=delivered');
  await keys.tabTo(app.button('Without status: 4'));
  await keys.press('Enter');
  await expect(app.sentence).toHaveText(/^4 of 11/);
  await expect(app.graph.cursor).toBeFocused();
});

test('what takes the focus over is in sight, and a window that folds a panel away leaves the focus on the page', async ({
  app,
}) => {
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 720 });
  await app.open('?to=VEN');
  await app.button('Clear all filters').press('Enter');
  const focused = page.locator(':focus');
  await expect(focused).toBeInViewport();
  await app.filters.region
    .getByRole('checkbox', { name: /^Russia/ })
    .first()
    .focus();
  await page.setViewportSize({ width: 720, height: 450 });
  await expect(focused).toBeVisible();
});
