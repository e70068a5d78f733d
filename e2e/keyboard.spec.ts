import { expect, test } from './fixture';
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

  await keys.tabTo(app.graph.place);
  await keys.press('Home', 'ArrowRight');
  await expect(app.graph.place).toHaveAccessibleName(/^Russia is negotiating.* 1 of 1\.$/);
  await keys.press('Enter');
  const words = app.details.quotation('currently negotiating with Rosoboronexport for an order of 10-12');
  await expect(words).toHaveAttribute('cite', MISSILE_DEAL.address);

  await keys.tabTo(app.details.way('Tor-M1'));
  await keys.press('Enter');
  await expect(app.details.title).toHaveText('Tor-M1');
  await keys.tabTo(
    app.details.part('Supplied').getByRole('button', { name: /^Russia has delivered Tor-M1 to Iran/ }),
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
  expect(new URL(link).search).toContain('&party=VEN&system=tor-m1&view=graph&sel=IRN');
});

test('the first stop skips to the table, and the arrow keys change the tab', async ({ app }) => {
  const keys = new Keyboard(app.page);
  await app.open();
  await keys.press('Tab');
  await expect(app.skip).toBeFocused();
  await keys.press('Enter');
  await expect(app.tab('Table')).toBeFocused();
  await expect(app.table.table).toBeVisible();
  await keys.press('ArrowRight');
  await expect(app.tab('Graph')).toBeFocused();
  await expect(app.graph.region).toBeVisible();
  await keys.press('ArrowLeft');
  await expect(app.tab('Table')).toBeFocused();
  await expect(app.tab('Table')).toHaveAttribute('aria-selected', 'true');
});

test('in the table, headers sort and a row opens', async ({ app }) => {
  const keys = new Keyboard(app.page);
  await app.open('?view=table');
  await keys.tabTo(app.table.header('To').getByRole('button'));
  await keys.press('Enter');
  await expect(app.table.header('To')).toHaveAttribute('aria-sort', 'ascending');
  const row = app.table.row({ From: 'Russia', System: 'Tor-M1', To: 'Iran', Kind: 'supplies' });
  await keys.tabTo(app.table.cell(row, 'Kind').getByRole('button'));
  await keys.press('Enter');
  await expect(app.details.title).toHaveText(/^Russia has delivered Tor-M1 to Iran/);
  await expect(row).toHaveAttribute('aria-current', 'true');
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
  await expect(app.timeline.fromField).toBeFocused();

  await keys.tabTo(app.details.way('Clear selection'));
  await keys.press('Enter');
  await expect(app.details.title).toHaveText('Russia, Venezuela, Iran');

  await keys.tabTo(app.undo, 'Shift+Tab');
  for (let step = 1; step <= 5; step += 1) await keys.press('Enter');
  await expect(app.undo).toBeDisabled();
  await expect(app.redo).toBeFocused();
});

test('a way back from an empty result leaves the focus in the view', async ({ app }) => {
  const keys = new Keyboard(app.page);
  await app.open('?party=VEN&status=delivered');
  await keys.tabTo(app.button('Without status: 4'));
  await keys.press('Enter');
  await expect(app.sentence).toHaveText(/^4 of 11/);
  await expect(app.graph.place).toBeFocused();
});
