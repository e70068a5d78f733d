import { checkAccessibility, expect, test } from './fixture';
import { Keyboard } from './keyboard';
import { expectNoWiderThanWindow } from './looks';
import { STATES } from './states';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test('the filters and the details are sheets over the graph', async ({ app }) => {
  await app.open();
  await expect(app.graph.region).toBeVisible();
  await expect(app.filters.region).toBeHidden();
  await expect(app.details.region).toBeHidden();

  await app.button('Show filters').tap();
  await expect(app.button('Show filters')).toHaveAttribute('aria-expanded', 'true');
  await app.filters.box('Country or party', 'Venezuela').tap();
  await expect(app.sentence).toHaveText(/: Venezuela$/);
  await expectNoWiderThanWindow(app.page);
  await checkAccessibility(app.page);
  await app.button('Close filters').tap();
  await expect(app.filters.region).toBeHidden();

  await app.button('Show details').tap();
  await expect(app.details.title).toBeVisible();
  await expectNoWiderThanWindow(app.page);
  await checkAccessibility(app.page);
  await app.button('Close details').tap();
  await expect(app.details.region).toBeHidden();
});

test('a tap on the graph opens the words that say so', async ({ app }) => {
  await app.open();
  const { x, y } = await app.graph.middleOf('Iran');
  await app.page.touchscreen.tap(x, y);
  await expect(app.details.title).toHaveText('Iran');
  await app.details.way(/^Russia has delivered .*Tor-M1 to Iran/).tap();
  await expect(app.details.quotation('completing delivery of an order of TOR-M1')).toBeVisible();
  await expectNoWiderThanWindow(app.page);
  await checkAccessibility(app.page);
});

test('Escape closes a sheet and returns to where it was opened from', async ({ app }) => {
  const keys = new Keyboard(app.page);
  await app.open();
  await keys.tabTo(app.button('Show filters'));
  await keys.press('Enter');
  await expect(app.button('Close filters')).toBeFocused();
  await keys.goTo(app.filters.facet('Country or party'), 'Iran');
  await keys.press('Space', 'Escape');
  await expect(app.filters.region).toBeHidden();
  await expect(app.button('Show filters')).toBeFocused();
  await expect(app.sentence).toHaveText(/: Iran$/);

  await keys.tabTo(app.graph.place, 'Shift+Tab');
  await keys.press('Enter');
  await expect(app.button('Close details')).toBeFocused();
  await keys.press('Enter');
  await expect(app.graph.place).toBeFocused();
});

test('a link to a relationship leads to its words', async ({ app }) => {
  await app.open('?sel=rus-ven-tor-m1');
  await app.button('Show details').tap();
  await expect(app.details.quotation('currently negotiating with Rosoboronexport')).toBeVisible();
});

test('in no state is anything wider than the window, or found by axe', async ({ app, faults }) => {
  test.slow();
  for (const { name, link, said } of STATES) {
    await test.step(name, async () => {
      await app.open(link);
      await expectNoWiderThanWindow(app.page);
      await checkAccessibility(app.page);
      if (said) for (const fault of faults.take()) expect(fault).toMatch(said);
    });
  }
});
