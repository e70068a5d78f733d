import { checkAccessibility, expect, test } from './fixture';
import { expectNoWiderThanWindow } from './looks';

test('how Iran and Venezuela are connected is asked in the details of Iran, answered step by step, and in the link', async ({
  app,
}) => {
  const { details } = app;
  await app.open('?sel=IRN');
  await details.region.getByRole('combobox', { name: 'How is Iran connected with …' }).fill('Ven');
  await details.region.getByRole('option', { name: /^Venezuela\s*state$/ }).click();
  await expect(details.title).toHaveText('Iran and Venezuela');
  await expect(details.region).toContainText('1 way of 2 steps, over firm deals alone.');
  const way = details.part('Connections').getByRole('list', { name: 'Iran – Russia – Venezuela' });
  await expect(way.getByRole('listitem')).toHaveCount(2);
  expect(app.parameters()['path']).toBe('IRN~VEN');

  // Weapons that both have to do with come where they are asked for, and what is no firm deal where that is.
  await details.region.getByText('What may lie on the way').first().click();
  await details.region.getByLabel('Through weapon systems, too').check();
  await details.region.getByLabel(/^Also over what is no firm deal/).check();
  await expect(details.region).toContainText('2 ways of 2 steps, over any relationship that is shown.');
  await expect(details.part('Connections')).toContainText('Iran – Tor-M1 – Venezuela');
  expect(app.parameters()['path']).toBe('IRN~VEN~systems~others');
  await app.undo.click();
  await app.undo.click();
  await expect(details.region).toContainText('1 way of 2 steps');

  // Each step opens what it rests on.
  await way.getByRole('button', { name: /^Russia to Venezuela, \d+ firm deals$/ }).click();
  await expect(details.title).toHaveText('Russia to Venezuela');
});

test('a link asks the same again, on a phone too', async ({ app }) => {
  await app.page.setViewportSize({ width: 360, height: 740 });
  await app.open('?path=IRN~VEN~systems');
  await expect(app.details.title).toHaveText('Iran and Venezuela');
  await expect(app.details.region.getByLabel('Through weapon systems, too')).toBeChecked();
});

test('where no way leads, it is said within which filters was looked, and whether there is one without them', async ({
  app,
}) => {
  await app.open('?to=VEN&path=IRN~VEN');
  const { region } = app.details;
  await expect(region).toContainText(
    'No way leads from one to the other over firm deals in what is shown (to Venezuela).',
  );
  await expect(region).toContainText('Without the filters there is a way of 2 steps.');
  await app.button('Remove all filters').click();
  await expect(app.details.region).toContainText('1 way of 2 steps');
  // What else can be asked for is the way on, and stays open while it is asked for.
  await app.open('?path=IRN~USA');
  await expect(region).toContainText('No way leads from one to the other over firm deals in what is shown.');
  const others = region.getByLabel(/^Also over what is no firm deal/);
  await others.check();
  await expect(region).toContainText('1 way of 2 steps, over any relationship that is shown.');
  await others.uncheck();
  await expect(others).toBeFocused();
  // An end that nobody knows is named, and one that is misspelt is guessed.
  await app.open('?path=IRN~Venezeula');
  await expect(app.notices).toContainText('This dataset has no party or system “Venezeula”');
  await app.notices.getByRole('button', { name: /IRN~VEN/ }).click();
  await expect(region).toContainText('1 way of 2 steps');
  await app.open('?path=IRN~IRN');
  await expect(app.notices).toContainText('and not from “IRN” to itself');
  await app.open('?sel=connection..IRN..VEN');
  await expect(region).toContainText('1 way of 2 steps');
});

test('from a weapon the ways go through weapons, which is no choice', async ({ app }) => {
  await app.open('?path=tor-m1~VEN');
  const { region } = app.details;
  await expect(region).toContainText(/\d ways? of 2 steps, over firm deals alone\./);
  await region.getByText('What may lie on the way').first().click();
  await expect(region.getByLabel('Longer ways, too')).toBeVisible();
  await expect(region.getByLabel('Through weapon systems, too')).toHaveCount(0);
});

test('where the picture draws a part of its lines, those of the ways are among them', async ({ app }) => {
  await app.open('?lens=parties&most=2&path=IRN~VEN');
  await expect(app.graph.region).toContainText(
    /Showing the 2 strongest of \d+ lines, and 2 more for what is asked/,
  );
  await expect(app.details.region).not.toContainText('lines that the picture does not draw');
  await app.open('?lens=parties&most=1&common=IRN~VEN');
  await expect(app.graph.region).toContainText(/, and 2 more for what is asked/);
});

test('the ways are walked by keys alone', async ({ app }) => {
  const { keyboard } = app.page;
  await app.open('?sel=IRN&view=table');
  const field = app.details.region.getByRole('combobox', { name: 'How is Iran connected with …' });
  await field.focus();
  await keyboard.type('Ven');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await checkAccessibility(app.page);
  await keyboard.press('Enter');
  await expect(app.details.title).toHaveText('Iran and Venezuela');
  await expect(app.details.title).toBeFocused();
});

test('the search is asked how two are connected, in a sentence or by both names', async ({ app }) => {
  const { search } = app;
  await app.open();
  await search.field.fill('How are iran and venezuela connected?');
  await expect(search.group('Questions').getByRole('option')).toHaveText([
    'How are Iran and Venezuela connected?',
    'What do Iran and Venezuela have in common?',
  ]);
  await checkAccessibility(app.page);
  await search.field.press('Enter');
  await expect(app.details.title).toHaveText('Iran and Venezuela');
  await search.field.fill('tor-m1 venezuela');
  await search.group('Questions').getByRole('option').click();
  await expect(app.details.title).toHaveText('Tor-M1 and Venezuela');
});

test('what several have in common is asked from their connection, for more of them in the link', async ({
  app,
}) => {
  const { details } = app;
  await app.open('?path=IRN~VEN');
  await details.follow('What do Iran and Venezuela have in common?');
  await expect(details.title).toHaveText('Iran and Venezuela');
  expect(app.parameters()['common']).toBe('IRN~VEN');
  await expect(details.part('Suppliers')).toContainText(
    /Of both\s*Russia\s*\d+ deals? of Iran and \d+ deals of Venezuela/,
  );
  await expect(details.part('Weapons received')).toContainText('Only of Venezuela');
  await checkAccessibility(app.page);
  await details.region.getByLabel('Add a party …').selectOption('United States');
  await details.region.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(details.title).toHaveText('Iran, Venezuela and United States');
  await app.page.setViewportSize({ width: 360, height: 740 });
  await app.open('?common=IRN~VEN~USA');
  await expectNoWiderThanWindow(app.page);
  await app.open('?common=IRN');
  await expect(app.notices).toContainText('“IRN” does not name 2 to 6 parties to compare, such as IRN~VEN.');
});
