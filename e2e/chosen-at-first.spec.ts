import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import type { AppPage } from './pages/app-page';
import { greatestDifference } from './pixels';

test.use({ caseFile: 'first' });

/** What is only painted a little otherwise is not marked. */
const UNSEEN = 8;

/** What is painted of the graph; what the pointer is on stands out too, so that it is on nothing. */
async function painted(page: Page, app: AppPage): Promise<Buffer> {
  await page.mouse.move(0, 0);
  return page.screenshot({ clip: await app.graph.surfaceBox() });
}

const LINE = 'rus-ven-tor-m1';
const NAME = /Tor-M1.* \d+ of \d+\.$/;

for (const lens of ['systems', 'parties']) {
  test(`a link to a line of the ${lens} lens marks it at first sight, and the keyboard begins there`, async ({
    app,
    page,
  }) => {
    const { graph } = app;
    await page.setViewportSize({ width: 1440, height: 900 });
    await app.open(`?lens=${lens}&sel=${LINE}`);
    await expect(graph.cursor).toHaveAccessibleName(NAME);
    const first = await painted(page, app);
    // What was marked is so no more: the camera stays, and nothing else changes.
    await app.button('Clear selection').click();
    expect(app.parameters()).not.toHaveProperty('sel');
    await expect
      .poll(async () => greatestDifference(page, first, await painted(page, app)))
      .toBeGreaterThan(UNSEEN);
  });
}

test('a link to a line brings it into sight on a phone', async ({ app, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await app.open(`?sel=${LINE}`);
  await expect(app.graph.cursor).toHaveAccessibleName(NAME);
  const surface = await app.graph.surfaceBox();
  const { x, y, width, height } = await app.graph.box();
  expect(x + width / 2).toBeGreaterThan(surface.x);
  expect(x + width / 2).toBeLessThan(surface.x + surface.width);
  expect(y + height / 2).toBeGreaterThan(surface.y);
  expect(y + height / 2).toBeLessThan(surface.y + surface.height);
});
