import type { Locator } from '@playwright/test';
import { checkAccessibility, expect, test } from './fixture';
import { Keyboard } from './keyboard';
import { expectAbove, expectNoWiderThanWindow } from './looks';
import { FilesPage, HARBOUR_DEALS, SMALL_REGISTER } from './pages/files-page';
import { STATES } from './states';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

/** How many pixels of the height of a picture are in the window. */
async function heightInSight(picture: Locator): Promise<number> {
  return picture.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return Math.min(bottom, innerHeight) - Math.max(top, 0);
  });
}

test('every picture of a register has 300 pixels of height before anything is tapped, and what is folded opens', async ({
  app,
}) => {
  const { page, timeline } = app;
  const { region } = app.graph;
  const files = new FilesPage(page);
  const picture = region.getByRole('application').or(region.getByRole('grid').locator('..'));
  await app.open('?lens=parties');
  await files.drop(SMALL_REGISTER);
  await files.closeReport();
  // The details are up by their head alone: how much is drawn stays told, and other lenses can be chosen.
  await expect(app.details.region).toBeVisible();
  await expect(region.getByText(/^Showing /)).toBeVisible();
  await expect(region.getByRole('radio', { name: 'Map' })).toBeInViewport();
  await app.button('Close details').tap();
  await files.dismissNews.tap();
  for (const lens of await region.getByRole('radio').all()) {
    await lens.check();
    await expect(app.sentence).toBeInViewport({ ratio: 1 });
    await expect.poll(() => heightInSight(picture)).toBeGreaterThan(300);
  }

  // How much is shown is told, whatever is folded.
  const options = app.button('Options of the picture');
  const width = region.getByRole('combobox', { name: /^Width/ });
  await expect(region.getByText(/^Showing /)).toBeVisible();
  await expect(options).toHaveAttribute('aria-expanded', 'false');
  await expect(width).toBeHidden();
  await options.press('Enter');
  await expect(width).toBeVisible();
  await expect(options).toHaveAttribute('aria-expanded', 'true');
  await checkAccessibility(page);
  await options.tap();
  await expect(width).toBeHidden();

  // The legend lies over the picture, which keeps its height.
  const height = await heightInSight(picture);
  const legend = region.getByText('Legend', { exact: true });
  const sign = region
    .locator('details')
    .filter({ hasText: /^Legend/ })
    .getByRole('listitem')
    .first();
  await legend.tap();
  await expect(sign).toBeInViewport();
  expect(await heightInSight(picture)).toBe(height);
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await expect(sign).toBeHidden();

  await expect(timeline.from).toHaveCount(0);
  await timeline.unfold();
  await expect(timeline.from).toBeInViewport();
  await expectNoWiderThanWindow(page);
  await timeline.unfold();

  await page.setViewportSize({ width: 740, height: 360 });
  await expect.poll(() => heightInSight(picture)).toBeGreaterThan(170);
  await expectNoWiderThanWindow(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await app.open('?story=what-venezuela-asked-for..2');
  await expect.poll(() => heightInSight(picture)).toBeGreaterThan(290);
});

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

test('the story and the questions are there at first sight, over the years, until they are answered or closed', async ({
  app,
}) => {
  const { page } = app;
  const begin = page.getByRole('region', { name: 'Where to begin' });
  await app.open();
  await expect(
    begin.getByRole('link', { name: 'What Venezuela asked for and what it got' }),
  ).toBeInViewport();
  await expectNoWiderThanWindow(page);
  await checkAccessibility(page);
  await begin.getByRole('link', { name: 'Who objected, and to what?' }).tap();
  await expect(begin).toHaveCount(0);
  await expect(
    app.details.region.getByText('The United States objected to Russia’s supply of Igla-S to Venezuela'),
  ).toBeVisible();
  await page.goBack();
  await app.button('Close details').tap();
  await begin.getByRole('button', { name: 'Close where to begin' }).tap();
  await expect(begin).toHaveCount(0);
});

test('a tap on the graph opens the words that say so', async ({ app }) => {
  await app.open();
  const { x, y } = await app.graph.middleOf('Iran');
  await app.page.touchscreen.tap(x, y);
  await expect(app.details.title).toHaveText('Iran');
  await app.details.way(/^Russia delivered .*Tor-M1 to Iran/).tap();
  await expect(app.details.quotation('completing delivery of an order of TOR-M1')).toBeVisible();
  await expectNoWiderThanWindow(app.page);
  await checkAccessibility(app.page);
});

test('a file is opened from the menu, and then the details tell what it is', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await app.button('More').tap();
  await files.pick(SMALL_REGISTER);
  await files.report.getByRole('button', { name: 'Close' }).tap();
  await expect(files.report).toBeHidden();
  await expect(app.button('Close details')).toBeFocused();
  // The picture is what was opened: of the details there is their head, until more of them is asked for.
  await app.button('Half height').tap();
  await expect(app.button('Full height')).toBeVisible();
  await expect(app.details.title).toBeInViewport();
  await expect(app.details.title).toHaveText(SMALL_REGISTER.name);
  await expectAbove(app.graph.region, app.details.region);
  await app.page.keyboard.press('Escape');
  await expect(app.details.region).toBeHidden();
  await expect(app.button('More')).toBeFocused();
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

  await keys.tabTo(app.graph.cursor);
  await keys.press('Enter');
  await expect(app.button('Close details')).toBeFocused();
  await keys.press('Enter');
  await expect(app.graph.cursor).toBeFocused();
});

test('one Escape has one effect: what lies over the sheet goes first', async ({ app }) => {
  const { page, details } = app;
  await app.open('?sel=rus-ven-tor-m1');
  await app.search.field.fill('Iran');
  await expect(app.search.list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(app.search.list).toBeHidden();
  await expect(details.region).toBeVisible();

  await app.button('More').tap();
  await page.keyboard.press('Escape');
  await expect(app.copy).toBeHidden();
  await expect(details.region).toBeVisible();

  await app.graph.focus();
  await page.keyboard.press('Escape');
  await expect(app.graph.tool('Move left')).toBeFocused();
  await expect(details.region).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details.region).toBeHidden();
});

test('a link to a relationship opens on its words, at half height, under the graph', async ({ app }) => {
  const { page, details } = app;
  await app.open('?sel=rus-ven-tor-m1');
  await expect(page).toHaveTitle(/^Russia to Venezuela, Tor-M1 · 2?5 of/);
  await expect(details.region.getByText('Russia to Venezuela, Tor-M1', { exact: true })).toBeVisible();
  await expect(details.quotation('currently negotiating with Rosoboronexport')).toBeAttached();
  const half = (await details.region.boundingBox())?.height ?? 0;
  expect(half).toBeGreaterThan(270);
  expect(half).toBeLessThan(400);
  await expectAbove(app.graph.region, details.region);

  const keys = new Keyboard(page);
  await keys.tabTo(app.button('Full height'));
  await keys.press('Enter');
  expect((await details.region.boundingBox())?.height).toBeGreaterThan(600);
  await checkAccessibility(page);
  await keys.press('Enter', 'Escape');
  await expect(details.region).toBeHidden();
  await expect(app.graph.region).toBeVisible();
});

test('of a chosen line the graph names what its window cuts off', async ({ app }) => {
  const { graph, page } = app;
  const atEdge = (name: string) => graph.region.getByText(name, { exact: true });
  await app.open('?sel=rus-ven-tor-m1');
  await expect(atEdge('↑ Venezuela')).toBeVisible();
  await expect(atEdge('↑ Russia')).toBeHidden();
  await app.open('?sel=usa-objects-ak-103');
  await expect(atEdge('↑ United States')).toBeVisible();
  // Its end, where the bar of the refusal stands, is in sight.
  await expect(atEdge('↑ Russia')).toBeHidden();
  await graph.tool('Move up').click({ clickCount: 3 });
  await expect(atEdge('↓ Russia')).toBeVisible();
  // What a reader looks at by hand stays in a larger window, until they want to see it anew.
  await page.setViewportSize({ width: 1440, height: 1000 });
  await graph.tool('Lay out again').click();
  await expect(atEdge('↓ Russia')).toBeHidden();
  await expect(atEdge('↑ United States')).toBeHidden();
});

test('a finger pulls the sheet up, down and away', async ({ app }) => {
  await app.open('?sel=rus-ven-tor-m1');
  const { mouse } = app.page;
  const title = app.details.region.getByText('Russia to Venezuela, Tor-M1', { exact: true });
  const pull = async (by: number) => {
    const { x = 0, y = 0 } = (await title.boundingBox()) ?? {};
    await mouse.move(x + 5, y + 5);
    await mouse.down();
    await mouse.move(x + 5, y + by);
    await mouse.up();
  };
  await pull(-100);
  await expect(app.button('Half height')).toBeVisible();
  await pull(100);
  await expect(app.button('Full height')).toBeVisible();
  await pull(100);
  await expect(app.details.region).toBeHidden();
});

test('in a wider window the filters lie beside the graph, and cannot be pulled away', async ({ app }) => {
  const { mouse } = app.page;
  await app.page.setViewportSize({ width: 1024, height: 768 });
  await app.open();
  await app.button('Show filters').tap();
  const { x = 0, y = 0 } = (await app.button('Close filters').boundingBox()) ?? {};
  await mouse.move(x - 100, y + 10);
  await mouse.down();
  await mouse.move(x - 100, y + 110);
  await mouse.up();
  await expect(app.filters.region).toBeVisible();
});

test('what the head has no room for is in its menu', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open();
  await expect(app.copy).toBeHidden();
  await app.button('More').tap();
  for (const button of [app.copy, app.undo, app.redo, app.button('Open file')])
    await expect(button).toBeVisible();
  expect(await app.copiedLink()).toContain('?v=1&');
  await expectNoWiderThanWindow(app.page);
  await checkAccessibility(app.page);
  await app.page.keyboard.press('Escape');
  await expect(app.copy).toBeHidden();
});

for (const window of [
  { width: 360, height: 740 },
  { width: 320, height: 568 },
])
  test(`what is said of a link and files in reading leave room for the table at ${window.width} by ${window.height}`, async ({
    app,
  }) => {
    const files = new FilesPage(app.page);
    await app.page.setViewportSize(window);
    await app.page.route('**/import.worker*', () => undefined);
    await app.open('?party=VEM&years=x&from=RUZ&lens=globe&view=table');
    await files.drop(...['a.csv', 'b.csv', 'c.csv'].map((name) => ({ ...SMALL_REGISTER, name })));
    await expect(files.reading.getByRole('progressbar')).toHaveCount(3);
    const [table, reading] = await Promise.all([
      app.page.getByRole('tabpanel', { name: 'Table' }).boundingBox(),
      files.reading.boundingBox(),
    ]);
    expect((reading?.y ?? 0) - (table?.y ?? 0)).toBeGreaterThan(100);
    await expect(app.notices.getByRole('button', { name: 'Dismiss' })).toBeInViewport();
    await expectNoWiderThanWindow(app.page);
    await checkAccessibility(app.page);
  });

test('in no state is anything wider than the window, or found by axe', async ({ app, faults }) => {
  test.slow();
  // Of the others only the link is opened, which opens what one of these does.
  for (const { name, link, said } of STATES.filter(({ act }) => act === undefined)) {
    await test.step(name, async () => {
      await app.open(link);
      await expectNoWiderThanWindow(app.page);
      await checkAccessibility(app.page);
      if (said) for (const fault of faults.take()) expect(fault).toMatch(said);
    });
  }
});

test('a name of one very long word is cut nowhere in the details', async ({ app }) => {
  const files = new FilesPage(app.page);
  const name = 'Supercalifragilisticexpialidocious'.repeat(4);
  await app.open();
  await files.drop({ ...HARBOUR_DEALS, text: HARBOUR_DEALS.text.replace('"Northland"', `"${name}"`) });
  await app.page.keyboard.press('Control+k');
  await app.page.keyboard.type('Supercali');
  await app.page.getByRole('option', { name }).first().click();
  await expect(app.details.title).toHaveText(name);
  const beyond = await app.details.region.evaluate((panel) => panel.scrollWidth - panel.clientWidth);
  expect(beyond).toBe(0);
});
