import { checkAccessibility, expect, test } from './fixture';

test('from the neighbourhood of Venezuela the picture grows by keys, by mouse and in the details, is shared, and shrinks again', async ({
  app,
}) => {
  const { details, graph, page } = app;
  await app.open('?around=VEN~1');
  await expect(app.sentence).toHaveText(/: within 1 step of Venezuela$/);
  const shownNow = async () => Number.parseInt(await app.sentence.innerText(), 10);
  const atFirst = await shownNow();

  // By keys: whoever else got the Tor-M1 joins the picture, and the focus is where it was.
  await graph.walkTo('Tor-M1');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Also show all that involves Tor-M1 (1 more)' }).press('Enter');
  await expect(app.sentence).toHaveText(/: within 1 step of Venezuela or within 1 step of Tor-M1$/);
  expect(await shownNow()).toBe(atFirst + 1);
  await expect(graph.cursor).toBeFocused();
  expect(await graph.name()).toMatch(/^A centre of this view: Tor-M1, /);

  // By mouse: what Iran also receives.
  const { x, y } = await graph.middleOf('Iran');
  await page.mouse.click(x, y, { button: 'right' });
  const grow = page.getByRole('menuitem', { name: 'Also show what Iran receives (2 more)' });
  await expect(grow).toBeVisible();
  await checkAccessibility(page);
  await grow.click();
  await expect(app.sentence).toHaveText(/, within 1 step of Tor-M1 or what leads to Iran$/);
  expect(await shownNow()).toBe(atFirst + 3);
  await app.undo.click();
  await expect(app.sentence).toHaveText(/ or within 1 step of Tor-M1$/);

  // In the details, beside what is shown already.
  await graph.walkTo('Iran');
  await page.keyboard.press('Enter');
  const add = details.region.getByRole('group', { name: 'Add to what is shown' });
  await add.getByRole('button', { name: 'What Iran receives (2 more)' }).click();
  await expect(app.sentence).toHaveText(/ or what leads to Iran$/);
  await expect(details.region.getByRole('radio', { name: 'Only back, to who supplies' })).toBeChecked();
  await checkAccessibility(page);

  // The link shows the same to whoever gets it; each neighbourhood can go by itself.
  expect(app.parameters()['around']).toBe('VEN~1,tor-m1~1,IRN~1~back');
  const shown = await app.sentence.innerText();
  await page.reload();
  await expect(app.sentence).toHaveText(shown);
  await app.button('Remove filter: within 1 step of Venezuela').click();
  await expect(app.sentence).toHaveText(/: within 1 step of Tor-M1 or what leads to Iran$/);
});
