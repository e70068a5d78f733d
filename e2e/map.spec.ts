import { checkAccessibility, expect, test } from './fixture';
import { FilesPage, SMALL_REGISTER } from './pages/files-page';

test('the case file on a map: walked along with keys, opened, and with those below it who have no place', {
  tag: '@smoke',
}, async ({ app }) => {
  const { graph, details } = app;
  await app.open();
  await graph.region.getByRole('radio', { name: 'Map' }).check();
  expect(app.parameters()).toMatchObject({ lens: 'map' });
  await expect(graph.region).toContainText(/Showing all \d+ lines/);
  await expect(graph.region).toContainText('Not on the map: Central Europe and FARC.');
  await expect(graph.region).toContainText(/Borders: Natural Earth.* dashed ones are disputed/);

  await graph.walkTo('Russia');
  await graph.goes('ArrowRight', / 1 of \d+\.$/);
  await app.page.keyboard.press('Enter');
  await expect(details.title).toHaveText(/^Russia to /);
  await graph.goes('Backspace', /^Russia, state/);

  // Places are given: no key moves them, and nothing is to be laid out again.
  const before = await graph.box();
  await graph.press('Shift+ArrowRight');
  await graph.press('Home');
  await graph.walkTo('Russia');
  expect(await graph.box()).toEqual(before);
  await expect(graph.tool('Lay out again')).toHaveCount(0);
  await expect(graph.tool('Fit to window')).toBeVisible();

  // Venezuela is south-west of Russia, and FARC below both.
  const russia = await graph.middleOf('Russia');
  const venezuela = await graph.middleOf('Venezuela');
  const farc = await graph.middleOf('FARC');
  expect(venezuela.x).toBeLessThan(russia.x);
  expect(venezuela.y).toBeGreaterThan(russia.y);
  expect(farc.y).toBeGreaterThan(venezuela.y);
});

test('Europe is looked at with one choice, which the link keeps; places part, and discs stay as they are', async ({
  app,
}) => {
  const { graph } = app;
  await app.open('?lens=map');
  const zoomTo = graph.region.getByRole('combobox', { name: 'Zoom to' });
  await graph.walkTo('Russia');
  const far = await graph.box();
  const strip = await graph.middleOf('FARC');
  await zoomTo.selectOption('Europe');
  await expect.poll(() => app.parameters()['cam']).toBeTruthy();
  await graph.walkTo('Russia');
  const near = await graph.box();
  expect(near.width).toBeCloseTo(far.width, 0);
  expect(Math.abs(near.x - far.x) + Math.abs(near.y - far.y)).toBeGreaterThan(20);
  expect(await graph.middleOf('FARC')).toEqual(strip);

  const { page } = app;
  const link = page.url();
  await app.open('./');
  await app.open(link);
  await expect(zoomTo).toHaveValue('europe');
  await graph.walkTo('Russia');
  await expect.poll(async () => Math.round((await graph.box()).x - near.x)).toBe(0);

  await graph.tool('Zoom in').click();
  await expect(zoomTo).toHaveValue('');
  await zoomTo.selectOption('The whole map');
  await expect.poll(() => app.parameters()['cam']).toBeUndefined();

  // What is asked about is seen first; all of the map, and the way back, are choices.
  await app.open('?lens=map&path=RUS~VEN');
  await expect(zoomTo).toHaveValue('asked');
  await graph.walkTo('Asked about: Russia');
  const asked = await graph.box();
  await zoomTo.selectOption('The whole map');
  await expect.poll(() => app.parameters()['cam']).toBeTruthy();
  await graph.walkTo('Asked about: Russia');
  expect((await graph.box()).x).not.toBeCloseTo(asked.x, 0);
  await zoomTo.selectOption('What is asked about');
  await expect.poll(() => app.parameters()['cam']).toBeUndefined();
  await graph.walkTo('Asked about: Russia');
  await expect.poll(async () => Math.round((await graph.box()).x - asked.x)).toBe(0);
});

test('a link to where nothing is drawn says so, and offers the way back', async ({ app }) => {
  const { graph, page } = app;
  await app.open('?lens=map&cam=5000:3000:100:80');
  await expect(graph.region.getByRole('status')).toContainText('Nothing of the picture is in sight here.');
  await checkAccessibility(page);
  await graph.region.getByRole('button', { name: 'Show the whole picture' }).click();
  await expect(graph.region.getByText('Nothing of the picture')).toHaveCount(0);
  await graph.walkTo('Russia');
});

test('a register on the map: filters, limits and selection are those of every lens', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await files.pick(SMALL_REGISTER);
  await expect(files.report).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(files.report).toBeHidden();
  await app.graph.region.getByRole('radio', { name: 'Map' }).check();
  await expect(app.graph.cursor).toHaveAccessibleName(/Pairs: \d+ leaving/);
  await expect(app.graph.region).toContainText(/Not on the map: .*Atlantis/);
  await app.graph.region.getByRole('combobox', { name: 'Width' }).selectOption('tiv');
  expect(app.parameters()).toMatchObject({ lens: 'map', width: 'tiv' });
  await app.undo.click();
  await app.undo.click();
  expect(app.parameters()['lens']).not.toBe('map');
  await app.redo.click();
  expect(app.parameters()['lens']).toBe('map');
});

test.describe('with a pointer', () => {
  test.use({ viewport: { width: 1600, height: 1200 } });

  test('a party is opened, and a drag that begins on it moves the map and not the party', async ({ app }) => {
    const { graph } = app;
    await app.open('?lens=map');
    await graph.clickOn('Iran');
    await expect(app.details.title).toHaveText('Iran');
    const [iran, russia] = [await graph.middleOf('Iran'), await graph.middleOf('Russia')];
    await graph.drag('Iran', { x: 60, y: 30 });
    await expect.poll(() => app.parameters()['cam']).toBeTruthy();
    const [iranNow, russiaNow] = [await graph.middleOf('Iran'), await graph.middleOf('Russia')];
    expect(Math.round(iranNow.x - iran.x)).toBe(60);
    expect(Math.round(russiaNow.x - russia.x)).toBe(60);
    expect(app.parameters()['pin']).toBeUndefined();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('nothing is wider than the window, and a party is opened by a tap', async ({ app }) => {
    await app.open('?lens=map');
    const { x, y } = await app.graph.middleOf('Venezuela');
    const wide = await app.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    await app.page.touchscreen.tap(x, y);
    await expect(app.details.title).toHaveText('Venezuela');
  });
});
