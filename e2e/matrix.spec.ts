import { checkAccessibility, expect, test } from './fixture';
import { Keyboard } from './keyboard';
import { FilesPage, SMALL_REGISTER } from './pages/files-page';
import { MatrixPage } from './pages/matrix-page';

test.use({ caseFile: 'first' });

test('rows and columns: reached with the keyboard alone, walked along, and a cell opens its pair, in the link and undone', {
  tag: '@smoke',
}, async ({ app }) => {
  const keys = new Keyboard(app.page);
  const matrix = new MatrixPage(app.page);
  await app.open();
  await keys.tabTo(app.graph.region.getByRole('radio', { name: 'Systems' }));
  await keys.press('ArrowRight');
  await keys.press('ArrowRight');
  await expect(app.graph.region.getByRole('radio', { name: 'Matrix' })).toBeFocused();
  expect(app.parameters()).toMatchObject({ lens: 'matrix' });
  await expect(app.graph.region).toContainText(/Showing all \d+ rows and \d+ columns/);

  await keys.tabTo(matrix.cell(/^Russia to Venezuela: /));
  await matrix.goes('ArrowLeft', 'Russia');
  await matrix.goes('ArrowUp', 'Rows: from whom. Columns: to whom.');
  await matrix.goes('ArrowRight', 'Venezuela');
  await matrix.goes('Control+End', /^From all to all: \d+ deals, \d+ pairs/);
  await matrix.goes('Control+Home', 'Rows: from whom. Columns: to whom.');
  await matrix.goes('ArrowDown', 'Russia');
  await matrix.goes('End', /^From Russia to all: \d+ deals/);
  await matrix.goes('Home', 'Russia');
  await matrix.goes('ArrowRight', /^Russia to Venezuela: /);
  await keys.press('Enter');
  await expect(app.details.title).toHaveText('Russia to Venezuela');
  expect(app.parameters()).toMatchObject({ lens: 'matrix', sel: 'RUS..VEN' });
  await keys.press('Escape');
  await expect(app.graph.region.locator('summary')).toBeFocused();
  await app.undo.click();
  expect(app.parameters()).not.toHaveProperty('sel');

  await keys.tabTo(app.graph.region.getByRole('button', { name: 'As a table' }));
  await keys.press('Enter');
  expect(app.parameters()).toMatchObject({ lens: 'matrix', cells: 'table' });
  await expect(matrix.table.getByRole('columnheader', { name: 'Venezuela', exact: true })).toBeVisible();
  const ofRussia = matrix.table
    .getByRole('row')
    .filter({ has: app.page.getByRole('rowheader', { name: 'Russia', exact: true }) });
  await expect(ofRussia.getByRole('cell').first()).toHaveText('1; 1 under negotiation; 1 possible');
  await checkAccessibility(app.page);
  // One stop for the Tab key; arrow keys go from one filled cell to the next, and on to the next row.
  await expect(matrix.stops).toHaveCount(1);
  await matrix.stops.focus();
  await keys.press('Control+End');
  await keys.press('Control+Home');
  const first = ofRussia.getByRole('button', { name: '1; 1 under negotiation; 1 possible' });
  await expect(first).toBeFocused();
  await keys.press('ArrowRight');
  await expect(first).not.toBeFocused();
  await expect(matrix.stops).toBeFocused();
  await keys.press('Home');
  await keys.press('Enter');
  await expect(matrix.table).toBeHidden();
  await expect(app.details.title).toHaveText('Russia to Venezuela');
  await app.undo.click();
  await expect(matrix.table).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(matrix.table).toBeHidden();
  // The address follows.
  await expect.poll(() => app.parameters()).not.toHaveProperty('cells');
});

test('a cell of several lines opens one after the other; the name of a row opens its party', async ({
  app,
}) => {
  const matrix = new MatrixPage(app.page);
  await app.open('?lens=matrix');
  const cell = matrix.cell(/^United States to Russia: /);
  await expect(cell).toHaveAccessibleName(/sanctions/);
  await cell.click();
  const first = app.parameters()['sel'];
  await cell.click();
  const second = app.parameters()['sel'];
  expect(new Set([first, second])).toEqual(new Set(['USA..RUS..sanctions', 'USA..RUS..objects-to']));
  await matrix.row('United States').click();
  expect(app.parameters()).toMatchObject({ sel: 'USA' });
  await expect(app.details.title).toHaveText('United States');
});

test('the order is chosen, in the link and undone; a link puts it back', async ({ app }) => {
  const matrix = new MatrixPage(app.page);
  await app.open('?lens=matrix');
  const greatestFirst = await matrix.rows();
  await matrix.order.selectOption('by name');
  expect(app.parameters()).toMatchObject({ order: 'name' });
  const byName = await matrix.rows();
  const parties = byName.slice(0, -1);
  expect(parties).toEqual(parties.toSorted());
  await app.undo.click();
  await expect(matrix.order).toHaveValue('weight');
  expect(await matrix.rows()).toEqual(greatestFirst);
  // Ordered by region, rows and columns have the name of theirs, for the eye beside them and aloud in their own.
  await matrix.order.selectOption('by part of the world');
  await expect(matrix.row('Russia, Europe')).toBeVisible();
  await expect(matrix.column('Venezuela, Americas')).toBeVisible();
  await expect(matrix.grid.getByText('Europe', { exact: true }).first()).toBeVisible();
  await checkAccessibility(app.page);
  // What was wrong with a link that opens a dialog is said in it.
  await app.open('?lens=matrix&cells=table&order=likenes');
  const inDialog = app.page.getByRole('dialog').getByRole('alert');
  await expect(inDialog).toContainText('order=likenes');
  await expect(inDialog).toContainText('likeness');
  await inDialog.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(app.notices).toBeHidden();
  await expect(app.page.getByRole('dialog').getByRole('button', { name: 'Close' })).toBeFocused();
  await app.open('?lens=matrix&order=likeness');
  await expect(matrix.order).toHaveValue('likeness');
});

test('of many rows and columns the greatest are shown, the others added up, and all of them on demand', async ({
  app,
}) => {
  const matrix = new MatrixPage(app.page);
  await app.open('?lens=matrix&most=4');
  const shown = app.graph.region.getByText(
    /^Showing \d+ rows and \d+ columns, with \d+\s% of the firm deals/,
  );
  await expect(shown).toBeVisible();
  await expect(matrix.grid).toHaveAttribute('aria-colcount', '5');
  const others = matrix.column('5 others');
  await expect(others).toBeVisible();
  await others.click();
  await expect(app.graph.region).toContainText(/Showing all \d+ rows and \d+ columns/);
  await expect(others).toBeHidden();
});

test('a register opens as a matrix, whose names stay in view on a phone while it scrolls by itself', async ({
  app,
}) => {
  const matrix = new MatrixPage(app.page);
  await app.open('?lens=matrix');
  await new FilesPage(app.page).pick(SMALL_REGISTER);
  await app.page
    .getByRole('dialog', { name: 'Import report' })
    .getByRole('button', { name: 'Close' })
    .click();
  await app.page.setViewportSize({ width: 360, height: 740 });
  // The lens that was chosen stays.
  await expect(app.page.getByRole('radio', { name: 'Matrix' })).toBeChecked();
  const [first = ''] = await matrix.rows();
  const name = matrix.row(first);
  const before = await name.boundingBox();
  await matrix.grid.hover();
  await app.page.mouse.wheel(200, 0);
  await expect.poll(() => matrix.grid.evaluate((grid) => grid.parentElement?.scrollLeft)).toBeGreaterThan(0);
  // Once it has come to rest, it is told which columns are in sight.
  await expect(matrix.region).toContainText(/columns (?:[2-9]|\d\d)/i);
  expect((await name.boundingBox())?.x).toBe(before?.x);
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await checkAccessibility(app.page);
});
