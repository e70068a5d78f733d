import { expect, test } from './fixture';
import { chunk } from './injected/fault';
import { OpeningPage } from './pages/opening-page';

const ENGINE = chunk('cytoscape-surface');

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 1000, height: 700 },
  { width: 360, height: 740 },
];

for (const viewport of WINDOWS) {
  test.describe(`in a window of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('the picture is there before the engine, which takes over without a jump', async ({ app }) => {
      const { page } = app;
      const opening = new OpeningPage(page);
      let letThrough = () => undefined as unknown;
      const isHeld = new Promise((resolve) => {
        letThrough = () => resolve(null);
      });
      await page.route(ENGINE, async (route) => {
        await isHeld;
        await route.continue();
      });
      await page.goto('./');
      await opening.expectSeen();
      await expect(app.graph.region).toBeVisible();
      await opening.expectSeen();
      const before = {
        Russia: await opening.boxOf('RUS'),
        'United States': await opening.boxOf('USA'),
      };
      letThrough();
      await app.ready();
      await expect(page.locator('#opening')).toHaveCount(0);
      // Where the keyboard would come to first: to go there would bring it into sight.
      const [name = ''] = (await app.graph.name()).split(',');
      const [seen, drawn] = [before[name as keyof typeof before], await app.graph.box()];
      expect(Math.abs(drawn.x + drawn.width / 2 - (seen.x + seen.width / 2))).toBeLessThan(1);
      expect(Math.abs(drawn.y + drawn.height / 2 - (seen.y + seen.height / 2))).toBeLessThan(1);
      // The engine counts the border.
      expect(Math.abs(drawn.width - seen.width)).toBeLessThan(3);
    });

    test('it stands before any script of the app has come, where its sentence will stay', async ({ app }) => {
      const { page } = app;
      const opening = new OpeningPage(page);
      let letThrough = () => undefined as unknown;
      const isHeld = new Promise((resolve) => {
        letThrough = () => resolve(null);
      });
      await page.route(chunk('index'), async (route) => {
        await isHeld;
        await route.continue();
      });
      await page.goto('./', { waitUntil: 'commit' });
      await expect(page.locator('#opening svg[data-shown]')).toBeVisible();
      await opening.expectSeen();
      await expect(opening.quotations.first()).toBeHidden();
      const before = await opening.sentence.evaluate((sentence) => {
        const range = document.createRange();
        range.selectNodeContents(sentence);
        const { x, y } = range.getBoundingClientRect();
        return { x, y };
      });
      letThrough();
      await app.ready();
      const after = await app.sentence.boundingBox();
      expect(Math.abs((after?.x ?? 0) - before.x)).toBeLessThan(8);
      expect(Math.abs((after?.y ?? 0) - before.y)).toBeLessThan(8);
    });
  });
}

test('a link never shows the opening view', async ({ app }) => {
  const { page } = app;
  const opening = new OpeningPage(page);
  await page.route(ENGINE, () => undefined);
  await page.goto('./?party=IRN');
  await expect(app.graph.region).toBeVisible();
  await expect(page.locator('.page')).toBeHidden();
  await expect(opening.picture).toHaveCount(0);
});

test('data of another version than the picture was drawn of takes it away', async ({ app }) => {
  const { page } = app;
  const opening = new OpeningPage(page);
  await page.route(ENGINE, () => undefined);
  const sound = await (await page.request.get('./datasets/russia-venezuela-iran.json')).text();
  await page.route('**/datasets/russia-venezuela-iran.json', (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: sound.replace(/"version": "[\d.]+"/, '"version": "9.9.9"'),
    }),
  );
  await page.goto('./');
  await expect(app.graph.region).toBeVisible();
  await expect(opening.picture).toHaveCount(0);
});

test('where the app does not begin, the page below says all that there is', async ({ app, faults }) => {
  const { page } = app;
  const opening = new OpeningPage(page);
  await page.route(chunk('index'), (route) => route.abort('connectionreset'));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('Armsgraph could not begin');
  await expect(opening.quotations.first()).toBeVisible();
  await expect(page.getByRole('main')).toHaveCount(1);
  for (const fault of faults.take()) expect(fault).toContain('ERR_CONNECTION_RESET');
});
