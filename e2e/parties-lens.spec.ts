import { expect, test } from './fixture';
import { Keyboard } from './keyboard';

test('one line for each pair: chosen with the keyboard alone, walked along, and opened into its deals', async ({
  app,
}) => {
  const keys = new Keyboard(app.page);
  const { graph, details } = app;
  await app.open();
  await keys.tabTo(graph.region.getByRole('radio', { name: 'Systems' }));
  await keys.press('ArrowRight');
  await expect(graph.region.getByRole('radio', { name: 'Parties' })).toBeFocused();
  expect(app.parameters()).toMatchObject({ lens: 'parties' });
  await expect(graph.region).toContainText(/Showing all \d+ pairs/);

  await keys.tabTo(graph.place);
  await expect(graph.place).toHaveAccessibleName(/^Russia, state\. Pairs: \d+ leaving, \d+ arriving\.$/);
  await graph.goes('ArrowRight', / 1 of \d+\.$/);
  await app.page.keyboard.press('Enter');
  await expect(details.title).toHaveText(/^Russia to /);
  await graph.goes('Backspace', /^Russia, state/);
});

test('a pair opens into systems and years, and into its deals in the table', async ({ app }) => {
  await app.open('?lens=parties&sel=RUS..VEN');
  await expect(app.details.title).toHaveText('Russia to Venezuela');
  await app.details.region.getByRole('button', { name: /^Show (all|these|both) .*in the table/ }).click();
  expect(app.parameters()).toMatchObject({ from: 'RUS', to: 'VEN', view: 'table' });
});

test('what the width says is chosen, and is part of the link', async ({ app }) => {
  await app.open('?lens=parties');
  await app.graph.region.getByRole('combobox', { name: 'Width' }).selectOption('items');
  expect(app.parameters()).toMatchObject({ lens: 'parties', width: 'items' });
  await app.undo.click();
  await expect(app.graph.region.getByRole('combobox', { name: 'Width' })).toHaveValue('deals');
});

test('a limit draws the strongest, says so, and is taken off again', async ({ app }) => {
  await app.open('?lens=parties&most=5');
  await expect(app.graph.region).toContainText(/Showing the 5 strongest of \d+ pairs/);
  await app.graph.region.getByRole('button', { name: /^Show all/ }).click();
  await expect(app.graph.region).toContainText(/Showing all \d+ pairs/);
});
