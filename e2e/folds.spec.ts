import { checkAccessibility, expect, test } from './fixture';
import { Keyboard } from './keyboard';
import { FilesPage, SMALL_REGISTER } from './pages/files-page';
import { MatrixPage } from './pages/matrix-page';

test.use({ caseFile: 'first' });

test('parties fold to the parts of the world in every picture of parties, and a cell opens what is in it', async ({
  app,
}) => {
  const matrix = new MatrixPage(app.page);
  const fold = app.graph.region.getByRole('combobox', { name: 'Fold' });
  await app.open('?lens=matrix');
  await fold.selectOption('continents');
  expect(app.parameters()).toMatchObject({ fold: 'region' });
  await expect(matrix.row('Europe (1)')).toBeVisible();
  await expect(matrix.column('Europe (1)')).toBeVisible();
  const cell = matrix.cell(/^Europe \(Russia\) to Americas \(1 of 2: Venezuela\): /);
  await cell.click();
  await expect(app.details.title).toHaveText('Europe (Russia) to Americas (1 of 2: Venezuela)');
  expect(app.parameters()).toMatchObject({ sel: 'in_europe..in_americas' });
  await app.details.region.getByRole('button', { name: 'Russia to Venezuela' }).click();
  await expect(app.details.title).toHaveText('Russia to Venezuela');
  await app.undo.click();
  await app.details.region.getByRole('button', { name: 'Show its parties alone' }).click();
  expect(app.parameters()).toMatchObject({ 'from-in': 'europe', 'to-in': 'americas' });
  expect(app.parameters()).not.toHaveProperty('fold');
  await expect(matrix.cell(/^Russia to Venezuela: /)).toBeVisible();
  await app.undo.click();
  await expect(cell).toBeVisible();
  await matrix.row('Europe (1)').dblclick();
  expect(app.parameters()).not.toHaveProperty('fold');
  await expect(matrix.row('Russia')).toBeVisible();
});

test('a group is one node by the date of each deal, walked to and unfolded by the keyboard, in network and map', async ({
  app,
}) => {
  const keys = new Keyboard(app.page);
  await app.open('?lens=parties');
  await new FilesPage(app.page).pick(SMALL_REGISTER);
  await app.page
    .getByRole('dialog', { name: 'Import report' })
    .getByRole('button', { name: 'Close' })
    .click();
  const fold = app.graph.region.getByRole('combobox', { name: 'Fold' });
  await fold.selectOption('NATO');
  await expect(app.graph.region).toContainText('NATO: its members on the date of each order.');
  const node = app.graph.region.getByRole('button', { name: /^NATO members, \d+ parties as one\./ });
  await keys.tabTo(app.graph.region.getByRole('application').getByRole('button'));
  for (let more = 20; more > 0 && !(await node.isVisible()); more--) await keys.press('ArrowDown');
  await expect(node).toBeFocused();
  await keys.press('Enter');
  await expect(app.details.title).toHaveText('NATO members');
  for (const sum of ['Given to others', 'Got from others', 'Among themselves'])
    await expect(app.details.region.getByRole('region', { name: sum })).toBeVisible();
  await expect(app.details.region).toContainText('Who was in NATO when the order was placed.');
  await checkAccessibility(app.page);
  await app.page.getByRole('radio', { name: 'Map' }).check();
  await expect(fold).toHaveValue('nato');
  expect(app.parameters()).toMatchObject({ lens: 'map', fold: 'nato', sel: 'in_nato' });
  await expect(app.graph.region).toContainText('A group stands amid its members’ capitals');
  await expect(node).toBeVisible();
  await node.focus();
  await keys.press('Shift+F10');
  await app.page.getByRole('menuitem', { name: 'Unfold: each party by itself' }).click();
  expect(app.parameters()).not.toHaveProperty('fold');
  await expect(fold).toHaveValue('');
  await app.undo.click();
  await node.focus();
  await keys.press('u');
  await expect(fold).toHaveValue('');
});

test('what one of the members does is told as a deed of that one, and a comparison counts what is drawn', async ({
  app,
}) => {
  const keys = new Keyboard(app.page);
  await app.open('?lens=parties&fold=nato&sel=in_nato');
  const node = app.graph.region.getByRole('button', { name: /^NATO members, 1 party as one\./ });
  await node.focus();
  await keys.press('ArrowRight');
  await expect(app.page.locator(':focus')).toHaveAccessibleName(/^NATO members \(United States\) to /);
  await app.open('?lens=parties&fold=region&years=2005..2006&with=years:2007..2009');
  const sentence = app.page.getByRole('status').filter({ hasText: 'compared with' });
  await expect(sentence).toContainText(/between continents: \d+ pairs? gained/);
  await expect(app.details.region).toContainText(/between continents: \d+ pairs? gained/);
  await checkAccessibility(app.page);
});

test('a link to a fold that nobody knows is told with the nearest, and one to no members says so', async ({
  app,
}) => {
  await app.open('?lens=parties&fold=natto');
  await expect(app.notices).toContainText('fold=natto');
  await expect(app.notices).toContainText('nato');
  await app.open('?lens=map&fold=gcc');
  await expect(app.graph.region).toContainText(/Nobody in what is shown was a member of/);
});
