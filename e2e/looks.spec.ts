import { NARROW, WIDE } from '../src/graph/columns/geometry';
import { LETTERS } from '../src/graph/columns/style-block';
import { expect, test } from './fixture';
import { expectNoWiderThanWindow } from './looks';

/** What the borders of a party add to its size. */
const BORDER = 2;
const NOWHERE = { x: Number.NaN, y: Number.NaN, width: 0, height: 0 };
const READING = '?sel=rus-ven-tor-m1&read=venezuela-negotiating-missile-deal';

/** The lightness of a colour as the browser writes it, from 0 to 255. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('dark is dark, light is light, and a change of the system is followed at once', async ({ app }) => {
  const ground = () =>
    app.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor).then(lightness);
  await app.page.emulateMedia({ colorScheme: 'dark' });
  await app.open();
  expect(await ground()).toBeLessThan(50);
  const dark = await app.graph.region.screenshot();
  await app.page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(ground).toBeGreaterThan(230);
  const light = await app.graph.region.screenshot();
  expect(light.equals(dark)).toBe(false);
});

test('on a 4K screen every part is in sight', async ({ app }) => {
  await app.page.setViewportSize({ width: 3840, height: 2160 });
  await app.open('?sel=rus-ven-tor-m1');
  for (const { region } of [app.filters, app.graph, app.timeline, app.details])
    await expect(region).toBeInViewport({ ratio: 1 });
  await expectNoWiderThanWindow(app.page);
});

for (const { width, height } of [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 844, height: 390 },
]) {
  test(`at ${width} by ${height} nothing is wider than the window`, async ({ app }) => {
    await app.page.setViewportSize({ width, height });
    await app.open('?sel=usa-objects-ak-103&party=RUS~USA&status=!opinion');
    await expectNoWiderThanWindow(app.page);
    await app.show('Table');
    await expect(app.table.table).toBeVisible();
    await expectNoWiderThanWindow(app.page);
  });
}

test('whoever asks for less motion sees none', async ({ app }) => {
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open();
  await app.graph.walkTo('Iran');
  await app.graph.press('Enter');
  await expect(app.details.title).toHaveText('Iran');
  const moving = await app.page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

test('colours that the system forces reach the graph too', async ({ app }) => {
  await app.open('?sel=rus-ven-tor-m1');
  const usual = await app.graph.region.screenshot();
  await app.page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(async () => (await app.graph.region.screenshot()).equals(usual)).toBe(false);
});

for (const { where, link, width, height, party } of [
  { where: 'at first sight', link: './', width: 1440, height: 900, party: WIDE.partySize },
  { where: 'beside a source', link: READING, width: 1440, height: 900, party: WIDE.partySize },
  { where: 'on a small screen', link: './', width: 1280, height: 720, party: WIDE.partySize },
  { where: 'under a notice', link: '?sel=foo', width: 1440, height: 900, party: WIDE.partySize },
  { where: 'on a phone', link: './', width: 360, height: 740, party: NARROW.partySize },
]) {
  test(`${where}, at ${width} by ${height}, the graph’s letters have 11 pixels, and what it is about is in sight`, async ({
    app,
  }) => {
    await app.page.setViewportSize({ width, height });
    await app.open(link);
    const stage = (await app.graph.region.getByRole('application').boundingBox()) ?? NOWHERE;
    for (const name of ['United States', 'Venezuela', 'FARC', 'Russia']) {
      await app.graph.walkTo(name);
      const box = await app.graph.box();
      expect(box.x).toBeGreaterThanOrEqual(stage.x);
      expect(box.x + box.width).toBeLessThanOrEqual(stage.x + stage.width);
      expect(box.y).toBeGreaterThanOrEqual(stage.y);
      expect(box.y + box.height).toBeLessThanOrEqual(stage.y + stage.height);
    }
    const { width: letters } = await app.graph.box();
    expect((letters / (party + BORDER)) * LETTERS.words).toBeGreaterThanOrEqual(10.99);
  });
}
