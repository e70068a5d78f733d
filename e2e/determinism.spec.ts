import type { Browser } from '@playwright/test';
import { expect, test } from './fixture';
import { AppPage } from './pages/app-page';
import { greatestDifference } from './pixels';

/** The browser smooths a few letters by one or two of 255 steps more or less, now and then: nobody sees it. */
const UNSEEN = 2;

async function picture(browser: Browser, link: string): Promise<Buffer> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const app = new AppPage(await context.newPage());
  await app.open(link);
  await app.page.mouse.move(0, 0);
  const image = await app.graph.region.screenshot();
  await context.close();
  return image;
}

for (const link of [
  './',
  '?party=VEN&sel=rus-ven-tor-m1',
  '?from=RUS&status=!opinion&years=2006..2007',
  '?lens=parties&sel=RUS..VEN',
]) {
  test(`${link} is the same picture for everyone`, async ({ browser, page }) => {
    const first = await picture(browser, link);
    const second = await picture(browser, link);
    expect(await greatestDifference(page, first, second)).toBeLessThanOrEqual(UNSEEN);
  });
}

test('another view is another picture', async ({ browser, page }) => {
  const all = await picture(browser, './');
  const fewer = await picture(browser, '?party=VEN');
  expect(await greatestDifference(page, all, fewer)).toBeGreaterThan(UNSEEN);
});
