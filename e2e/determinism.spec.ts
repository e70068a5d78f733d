import type { Browser } from '@playwright/test';
import { expect, test } from './fixture';
import { AppPage } from './pages/app-page';
import { greatestDifference } from './pixels';

/** The browser smooths a few letters by one or two of 255 steps more or less, now and then: nobody sees it. */
const UNSEEN = 2;

/** @param slower so many times slower than it is the processor seems */
async function picture(browser: Browser, link: string, slower = 1): Promise<Buffer> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const app = new AppPage(await context.newPage());
  const session = await context.newCDPSession(app.page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await app.open(link, slower);
  await app.page.mouse.move(0, 0);
  const image = await app.graph.region.screenshot();
  await context.close();
  return image;
}

for (const link of [
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

test('the opening view is the same picture on a slow machine', async ({ browser, page }) => {
  test.slow();
  const quick = await picture(browser, './');
  const slow = await picture(browser, './', 6);
  expect(await greatestDifference(page, quick, slow)).toBeLessThanOrEqual(UNSEEN);
});

test('another view is another picture', async ({ browser, page }) => {
  const all = await picture(browser, './');
  const fewer = await picture(browser, '?party=VEN');
  expect(await greatestDifference(page, all, fewer)).toBeGreaterThan(UNSEEN);
});
