import { checkAccessibility, expect, test } from './fixture';

test('the right button of the mouse, and keys alone, open what can be done with a node', async ({ app }) => {
  const { graph, page, details } = app;
  await app.open();
  const { x, y } = await graph.middleOf('Iran');
  await page.mouse.click(x, y, { button: 'right' });
  const menu = page.getByRole('menu', { name: 'What to do with Iran' });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await checkAccessibility(page);
  await menu.getByRole('menuitem', { name: 'Show only Iran' }).click();
  await expect(app.sentence).toHaveText(/: Iran$/);
  await app.undo.click();

  // By keys: the menu gives the focus back, and one act leads to the next.
  await graph.walkTo('Iran');
  await page.keyboard.press('Shift+F10');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(graph.cursor).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(details.region.getByRole('combobox', { name: 'How is Iran connected with …' })).toBeFocused();
  await graph.walkTo('Venezuela');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'How are Iran and Venezuela connected?' }).press('Enter');
  await expect(details.title).toHaveText('Iran and Venezuela');
  await expect(details.title).toBeFocused();
});

test('the menu of a line in the network keeps the pair alone, leaves it out, and copies a link to it', async ({
  app,
}) => {
  const { graph, page } = app;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open('?lens=parties');
  await graph.walkTo('Russia');
  await graph.press('ArrowRight');
  const { x, y, width, height } = await graph.box();
  await page.mouse.click(x + width / 2, y + height / 2, { button: 'right' });
  const menu = page.getByRole('menu');
  await menu.getByRole('menuitem', { name: 'Copy a link to it' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('&sel=');
  await page.mouse.click(x + width / 2, y + height / 2, { button: 'right' });
  await menu.getByRole('menuitem', { name: /^Show only Russia to / }).click();
  await expect(app.sentence).toHaveText(/: from Russia, to /);
  await app.undo.click();

  // Left out by keys: its own button takes it in again.
  await graph.walkTo('Russia');
  await graph.press('ArrowRight');
  await page.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: /^Leave out Russia to / }).press('Enter');
  await expect(app.sentence).toHaveText(/: without Russia to \S/);
  expect(app.parameters()['line']).toMatch(/^!RUS\.\./);
  await page.getByRole('button', { name: /^Remove filter: without Russia to / }).click();
  await expect(app.sentence).toHaveText(/: all of /);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  for (const lens of ['systems', 'parties'] as const)
    test(`a long press opens the menu and selects nothing, lens ${lens}`, async ({ app }) => {
      const { graph, page } = app;
      await app.open(`?lens=${lens}`);
      const { x, y } = await graph.middleOf('Russia');
      const touch = await page.context().newCDPSession(page);
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await expect(page.getByRole('menu', { name: 'What to do with Russia' })).toBeVisible();
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await page.getByRole('menuitem', { name: 'Show only the neighbourhood, 1 step' }).tap();
      await expect(app.sentence).toHaveText(/: within 1 step of Russia$/);
      expect(app.parameters()['sel']).toBeUndefined();
    });
});
