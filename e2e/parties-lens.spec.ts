import { checkAccessibility, expect, test } from './fixture';
import { Keyboard } from './keyboard';
import { ExportPage } from './pages/export-page';

test('one line for each pair: chosen with the keyboard alone, walked along, and opened into its deals', {
  tag: '@smoke',
}, async ({ app }) => {
  const keys = new Keyboard(app.page);
  const { graph, details } = app;
  await app.open();
  await keys.tabTo(graph.region.getByRole('radio', { name: 'Systems' }));
  await keys.press('ArrowRight');
  await expect(graph.region.getByRole('radio', { name: 'Parties' })).toBeFocused();
  expect(app.parameters()).toMatchObject({ lens: 'parties' });
  await expect(graph.region).toContainText(/Showing all \d+ lines/);

  await keys.tabTo(graph.cursor);
  await expect(graph.cursor).toHaveAccessibleName(/^Russia, state\. Pairs: \d+ leaving, \d+ arriving\.$/);
  await graph.goes('ArrowRight', / 1 of \d+\.$/);
  await app.page.keyboard.press('Enter');
  await expect(details.title).toHaveText(/^Russia to /);
  await graph.goes('Backspace', /^Russia, state/);
});

test('keys move a party, come nearer, and put all right', async ({ app }) => {
  await app.open('?lens=parties');
  await app.graph.walkTo('Venezuela');
  const { x, width } = await app.graph.box();
  await app.graph.press('Shift+ArrowRight');
  await expect.poll(async () => (await app.graph.box()).x).toBeGreaterThan(x + 5);
  await app.graph.press('+');
  await expect.poll(async () => (await app.graph.box()).width).toBeGreaterThan(1.2 * width);
  await app.graph.tool('Lay out again').click();
  await expect.poll(async () => Math.round((await app.graph.box()).x - x)).toBe(0);
});

test('a pair opens into systems and years, and into its deals in the table', async ({ app }) => {
  await app.open('?lens=parties&sel=RUS..VEN');
  await expect(app.details.title).toHaveText('Russia to Venezuela');
  await expect(
    app.details.region.getByText('12 firm deals, 1 possible, 1 not concluded').first(),
  ).toBeVisible();
  for (const [title, count] of [
    ['Planned or talked about', 1],
    ['Did not go ahead', 1],
  ] as const) {
    await expect(app.details.part(title).getByRole('listitem')).toHaveCount(count);
  }
  const year = app.details.region.getByRole('slider', { name: 'Year in the chart' });
  await expect(year).toHaveAttribute('aria-valuetext', '2006: 5 deals');
  await year.press('ArrowRight');
  await expect(year).toHaveAttribute('aria-valuetext', '2007: 1 deal');
  await expect(app.details.part('Over time').getByText('2007: 1 deal', { exact: true })).toBeVisible();
  await app.details.region.getByRole('button', { name: /^Show (all|these|both) .*in the table/ }).click();
  expect(app.parameters()).toMatchObject({ from: 'RUS', to: 'VEN', view: 'table' });
});

test('a chosen deal that came to nothing has a line of its own, beside that of its pair and no pair itself', async ({
  app,
}) => {
  await app.open('?lens=parties&sel=rus-ven-tor-m1');
  await expect(app.graph.region).toContainText(/Showing all 8 lines/);
  await expect(app.graph.cursor).toHaveAccessibleName(/Tor-M1.* \d+ of \d+\.$/);
  await app.graph.focus();
  await app.graph.goes('Backspace', /^Russia, state\. Pairs: 4 leaving, 2 arriving\.$/);
  // One that arrived is told by its pair.
  await app.open('?lens=parties&sel=rus-irn-tor-m1');
  await expect(app.graph.cursor).not.toHaveAccessibleName(/Tor-M1/);
});

test('what the width says is chosen, and is part of the link', async ({ app }) => {
  await app.open('?lens=parties');
  const width = app.graph.region.getByRole('combobox', { name: 'Width' });
  await width.selectOption('tiv');
  expect(app.parameters()).toMatchObject({ lens: 'parties', width: 'tiv' });
  await app.undo.click();
  await expect(width).toHaveValue('deals');
  // Rifles and missiles are not added up; a link that asks for it says so, and does it for one category.
  const why = app.graph.region.getByText(/^Items of unlike things are not added up/);
  await app.open('?lens=parties&width=items');
  await expect(why).toBeVisible();
  await app.open('?lens=parties&width=items&category=aircraft');
  await expect(width).toHaveValue('items');
  await expect(why).toBeHidden();
});

test('a limit draws the strongest, says so, and is taken off again', async ({ app }) => {
  await app.open('?lens=parties&most=5');
  await expect(app.graph.region).toContainText(/Showing the 5 strongest of \d+ lines/);
  await app.graph.region.getByRole('button', { name: /^Show all/ }).click();
  await expect(app.graph.region).toContainText(/Showing all \d+ lines/);
});

test('of what is selected, a limit says how many lines it draws', async ({ app }) => {
  await app.open('?lens=parties&most=4&sel=VEN');
  await expect(app.graph.region).toContainText('Venezuela: 1 of 2 lines shown');
  await app.graph.region.getByRole('button', { name: /^Show all/ }).click();
  await expect(app.graph.region).not.toContainText('lines shown');
  await app.open('?lens=parties&most=4&sel=PRK');
  await expect(app.graph.region).toContainText('North Korea: not shown');
});

test.describe('with a pointer', () => {
  // Room enough for all of the graph, so that nothing has to be brought into sight.
  test.use({ viewport: { width: 1600, height: 1200 } });

  test('a party and a pair are opened, a party is moved and put back, and a tap beside them lets go', async ({
    app,
  }) => {
    const { mouse } = app.page;
    await app.open('?lens=parties');
    await app.graph.clickOn('Russia');
    await expect(app.details.title).toHaveText('Russia');

    await app.graph.walkTo('Venezuela');
    await app.graph.press('ArrowLeft');
    await app.graph.clickHere();
    await expect(app.details.title).toHaveText('Russia to Venezuela');

    const iran = await app.graph.middleOf('Iran');
    await app.graph.drag('Iran', { x: 40, y: 10 });
    await expect.poll(async () => Math.round((await app.graph.middleOf('Iran')).x - iran.x)).toBe(40);
    // What ends a drag is no tap.
    await expect(app.details.title).toHaveText('Russia to Venezuela');
    await app.graph.tool('Lay out again').click();
    await expect
      .poll(async () => Math.round(Math.abs((await app.graph.middleOf('Iran')).x - iran.x)))
      .toBe(0);

    await mouse.click(iran.x - 60, iran.y + 60);
    await expect(app.details.title).toHaveText('Russia, Venezuela, Iran');
  });

  test('the wheel comes nearer to what it is over, a drag beside the parties moves all, and Fit shows all again', async ({
    app,
  }) => {
    const { mouse } = app.page;
    await app.open('?lens=parties');
    const russia = await app.graph.middleOf('Russia');
    const { width } = await app.graph.box();
    await mouse.move(russia.x, russia.y);
    await mouse.wheel(0, -200);
    await expect.poll(async () => (await app.graph.box()).width).toBeGreaterThan(1.2 * width);
    const near = await app.graph.middleOf('Russia');
    expect(Math.abs(near.x - russia.x)).toBeLessThan(2);

    const iran = await app.graph.middleOf('Iran');
    await app.graph.drag('Iran', { x: 30, y: -20 }, { x: -90, y: 90 });
    await expect.poll(async () => Math.round((await app.graph.middleOf('Iran')).x - iran.x)).toBe(30);

    await app.graph.tool('Fit to window').click();
    await expect
      .poll(async () => Math.round(Math.abs((await app.graph.middleOf('Russia')).x - russia.x)))
      .toBe(0);
  });

  test('the picture stays under the hand that drags it while the address tells of the gesture before', async ({
    app,
  }) => {
    const { mouse } = app.page;
    await app.open('?lens=parties');
    const iran = await app.graph.middleOf('Iran');
    await mouse.move(iran.x - 90, iran.y + 90);
    await mouse.wheel(0, -100);
    await mouse.down();
    await mouse.move(iran.x - 60, iran.y + 70);
    const held = await app.graph.middleOf('Iran');
    await expect.poll(() => app.parameters()['cam']).toBeTruthy();
    expect(await app.graph.middleOf('Iran')).toEqual(held);
    await mouse.up();
    expect(await app.graph.middleOf('Iran')).toEqual(held);
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 900 } });

  test('a tap opens a party', async ({ app }) => {
    await app.open('?lens=parties');
    const { x, y } = await app.graph.middleOf('Venezuela');
    await app.page.touchscreen.tap(x, y);
    await expect(app.details.title).toHaveText('Venezuela');
  });
});

test('discs are as large as a measure says, which is told, heard, in the link, in the legend and in pictures', async ({
  app,
}) => {
  await app.open('?lens=parties');
  const { graph } = app;
  const size = graph.region.getByRole('combobox', { name: 'Size' });
  const widthOf = async (party: string) => {
    await graph.walkTo(party);
    return (await graph.box()).width;
  };
  const before = await widthOf('Venezuela');
  await size.selectOption('Deals as exporter');
  expect(app.parameters()['size']).toBe('exports');
  await expect(graph.region).toContainText(/Largest: Russia, \d+ deals as exporter\./);
  await expect(graph.region).toContainText(/largest: \d+ deals as exporter/);
  await expect(graph.region).toContainText('smallest: none of it');
  await graph.focus();
  await graph.goes('Home', /^Russia, \d+ deals as exporter, state\. Pairs: /);
  expect(await widthOf('Venezuela')).toBeLessThan(before);
  await checkAccessibility(app.page);
  const { bytes } = await new ExportPage(app.page).save('SVG');
  expect(bytes.toString()).toMatch(/largest: \d+ deals as exporter/);
  await app.undo.click();
  await expect(size).toHaveValue('width');
  await expect(app.page.getByText(/^Undone: size of discs/)).toBeAttached();
  await app.redo.click();
  await expect(size).toHaveValue('exports');
  // On a map too; and a matrix, which has no discs, keeps the choice for later.
  await graph.region.getByRole('radio', { name: 'Matrix' }).click();
  await expect(size).toBeHidden();
  await graph.region.getByRole('radio', { name: 'Map' }).click();
  await expect(size).toHaveValue('exports');
  await graph.focus();
  await graph.goes('Home', /^Russia, \d+ deals as exporter/);
});
