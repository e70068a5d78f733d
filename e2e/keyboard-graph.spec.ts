import { expect, test } from './fixture';
import { chunk } from './injected/fault';
import { Keyboard } from './keyboard';

test.use({ caseFile: 'first' });

test('the arrow keys follow the missile from Russia to Iran, Enter opens, Escape leaves', {
  tag: '@smoke',
}, async ({ app }) => {
  const keys = new Keyboard(app.page);
  const { graph, details } = app;
  await app.open();
  await keys.tabTo(graph.cursor);
  await expect(graph.cursor).toHaveAccessibleName(/^United States, state, in the column of exporters/);
  await graph.goes('ArrowDown', /^Russia, state, in the column of exporters\. Relationships: 7 leaving/);
  await graph.goes('ArrowRight', /^Russia confirmed .* AK-103 rifles .* 1 of 7\.$/);
  await graph.goes('ArrowDown', /MANPADS.* 2 of 7\.$/);
  await graph.goes('ArrowDown', /^Russia delivered Tor-M1 to Iran.* 3 of 7\.$/);
  await keys.press('Enter');
  await expect(details.title).toHaveText(/^Russia delivered Tor-M1 to Iran/);
  await expect(graph.cursor).toBeFocused();
  await graph.goes('ArrowRight', /^Tor-M1, air defence missile system/);
  await graph.goes('ArrowRight', /^Russia delivered Tor-M1 to Iran.* 1 of 2\.$/);
  await graph.goes('ArrowRight', /^Iran, state, in the column of importers/);
  await keys.press('Enter');
  await expect(details.title).toHaveText('Iran');
  expect(app.parameters()['sel']).toBe('IRN');
  await keys.press('Escape');
  await expect(graph.tool('Move left')).toBeFocused();
  await keys.press('Shift+Tab');
  await expect(graph.cursor).toHaveAccessibleName(/^Iran,/);
});

test('Backspace returns to where the relationship was entered, against the arrows too', async ({ app }) => {
  const { graph } = app;
  await app.open('?sel=VEN');
  await graph.focus();
  await expect(graph.cursor).toHaveAccessibleName(/^Venezuela, state, in the column of importers/);
  await graph.goes('ArrowLeft', /^Russia confirmed .* AK-103 rifles .* 1 of 3\.$/);
  await graph.goes('ArrowDown', /MANPADS.* 2 of 3\.$/);
  await graph.goes('Backspace', /^Venezuela,/);
  await graph.goes(
    'ArrowRight',
    /^Robert Amsterdam’s blog reported the fear that AK-103 rifles could pass .* 1 of 1\.$/,
  );
  await graph.goes('ArrowRight', /^FARC, armed group/);
  await graph.goes('ArrowUp', /North Korea,/);
  await graph.goes('Home', /^United States,/);
  await graph.goes('End', /^FARC,/);
});

test('Shift with an arrow moves a node, plus and minus zoom, and the tools move all of it and put it right', async ({
  app,
}) => {
  const keys = new Keyboard(app.page);
  const { graph } = app;
  await app.open('?sel=IRN');
  await keys.tabTo(graph.cursor);
  const start = await graph.box();
  await keys.press('Shift+ArrowRight');
  await expect.poll(async () => (await graph.box()).x).toBeGreaterThan(start.x + 5);
  await keys.press('Shift+ArrowUp');
  await expect.poll(async () => (await graph.box()).y).toBeLessThan(start.y - 5);
  await keys.press('+');
  await expect.poll(async () => (await graph.box()).width / start.width).toBeCloseTo(1.25, 1);
  await keys.press('-', '-');
  await expect.poll(async () => (await graph.box()).width / start.width).toBeCloseTo(0.8, 1);
  await keys.press('Escape');
  await expect(graph.tool('Move left')).toBeFocused();
  const before = await graph.box();
  await keys.press('Enter');
  await expect.poll(async () => (await graph.box()).x).toBeGreaterThan(before.x + 50);
  await keys.press('ArrowRight', 'ArrowRight', 'Enter');
  await expect.poll(async () => (await graph.box()).y).toBeLessThan(before.y - 50);
  await keys.press('End');
  await expect(graph.tool('Lay out again')).toBeFocused();
  await keys.press('Enter');
  // The first sight is found by what stands under the headings, to a pixel or two.
  const distance = async () => {
    const { x, y } = await graph.box();
    return Math.hypot(x - start.x, y - start.y);
  };
  await expect.poll(distance).toBeLessThan(3);
  expect((await graph.box()).width).toBe(start.width);
});

test('what is walked to comes into the window, however far in the zoom', async ({ app }) => {
  const keys = new Keyboard(app.page);
  const { graph } = app;
  await app.open();
  await keys.tabTo(graph.cursor);
  await keys.press('+', '+', '+', '+', '+', 'End');
  await expect(graph.cursor).toHaveAccessibleName(/^FARC,/);
  await keys.press('ArrowLeft', 'ArrowLeft', 'Home', 'ArrowRight', 'ArrowRight');
});

test('letters and shortcuts of the browser mean nothing to the graph', async ({ app }) => {
  const { graph } = app;
  await app.open('?sel=IRN');
  await graph.focus();
  const start = await graph.box();
  for (const key of ['a', 'i', 'z', 'Control+ArrowRight', 'Alt+ArrowDown']) {
    await graph.press(key);
    await expect(graph.cursor).toHaveAccessibleName(/^Iran,/);
  }
  expect(await graph.box()).toEqual(start);
  await graph.tool('Move left').focus();
  for (const key of ['Alt+ArrowDown', 'Control+End', 'Alt+ArrowRight']) {
    await graph.press(key);
    await expect(graph.tool('Move left')).toBeFocused();
  }
});

test('Backspace goes back along the whole way, step by step', async ({ app }) => {
  const { graph } = app;
  await app.open('?system=tor-m1&sel=RUS');
  await graph.focus();
  await expect(graph.cursor).toHaveAccessibleName(/^Russia,/);
  await graph.goes('ArrowRight', /Iran.* 1 of 2\.$/);
  await graph.goes('ArrowRight', /^Tor-M1,/);
  await graph.goes('ArrowRight', /Iran.* 1 of 2\.$/);
  await graph.goes('ArrowRight', /^Iran,/);
  await graph.goes('Backspace', /Iran.* 1 of 2\.$/);
  await graph.goes('Backspace', /^Tor-M1,/);
  await graph.goes('Backspace', /Iran.* 1 of 2\.$/);
  await graph.goes('Backspace', /^Russia,/);
});

test('where there is no way on, the way back is still the way that was walked', async ({ app }) => {
  const { graph } = app;
  await app.open('?sel=IRN&view=graph');
  await graph.focus();
  await expect(graph.cursor).toHaveAccessibleName(/^Iran, state/);
  await graph.goes('ArrowLeft', / 1 of \d+\.$/);
  const line = await graph.name();
  await graph.goes('ArrowRight', /^Iran, state/);
  await graph.press('ArrowRight');
  await graph.press('ArrowRight');
  await graph.goes('Backspace', line);
});

test('what is selected is told to be so', async ({ app }) => {
  await app.open('?sel=IRN');
  await expect(app.graph.cursor).toHaveAttribute('aria-current', 'true');
  await app.graph.walkTo('Russia');
  await expect(app.graph.cursor).not.toHaveAttribute('aria-current');
});

test('a line is named at once, and read out whole where its sentence arrives later', async ({ app }) => {
  const { graph, page } = app;
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(chunk('sentence'), async (route) => {
    await held;
    await route.continue();
  });
  await app.open();
  await graph.cursor.focus();
  await graph.goes('ArrowDown', /^Russia, state/);
  await graph.goes('ArrowRight', /^Russia to Venezuela, AK-103.* 1 of 7\.$/);
  arrive();
  await expect(graph.cursor).toHaveAccessibleName(/^Russia confirmed .* AK-103 rifles .* 1 of 7\.$/);
  await expect(graph.cursor).toBeFocused();
  await expect(page.getByText(/^Russia confirmed .* AK-103 rifles .* 1 of 7\.$/)).toBeAttached();
});
