import { checkAccessibility, expect, test } from './fixture';
import { expectNoWiderThanWindow, setTextSize } from './looks';
import type { AppPage } from './pages/app-page';

/** A reader who has set the browser to letters twice as large as usual. */
const DOUBLE = 32;

async function open(app: AppPage, link: string, width: number, height: number): Promise<void> {
  await app.page.setViewportSize({ width, height });
  await setTextSize(app.page, DOUBLE);
  await app.open(link);
}

async function letters(app: AppPage): Promise<number> {
  return app.sentence.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

test('text follows the size that the reader has set', async ({ app }) => {
  await app.open();
  const usual = await letters(app);
  // Twice the letters on twice the screen: the same page, twice as large.
  await open(app, './', 2560, 1440);
  expect(await letters(app)).toBeCloseTo(2 * usual, 0);
});

for (const { width, height } of [
  { width: 360, height: 740 },
  { width: 1280, height: 720 },
  { width: 2560, height: 1440 },
]) {
  test(`with text of 200 % at ${width} by ${height} everything is there`, async ({ app }) => {
    await open(app, '?sel=rus-ven-tor-m1', width, height);
    await expectNoWiderThanWindow(app.page);
    await checkAccessibility(app.page);
    const sheets = await app.button('Show details').isVisible();
    if (sheets) await app.button('Close details').click();

    await app.graph.region.scrollIntoViewIfNeeded();
    expect((await app.graph.region.boundingBox())?.height).toBeGreaterThan(180);
    await app.show('Table');
    const row = app.table.row({ From: 'Russia', System: 'Tor-M1', To: 'Venezuela', Kind: 'supplies' });
    const way = app.table.cell(row, 'Kind').getByRole('button');
    await way.scrollIntoViewIfNeeded();
    // Scrolling comes to rest on whole pixels, and rows need not.
    await expect(way).toBeInViewport({ ratio: 0.95 });
    await expectNoWiderThanWindow(app.page);

    if (sheets) await app.button('Show filters').click();
    await app.filters.include('Country or party', 'Venezuela');
    await expectNoWiderThanWindow(app.page);
    if (sheets) await app.button('Close filters').click();
    await expect(app.sentence).toHaveText(/: Venezuela$/);
    await app.show('Graph');
    if (sheets) await app.button('Show details').click();
    await app.details.quotation('currently negotiating with Rosoboronexport').scrollIntoViewIfNeeded();
    await expect(app.details.quotation('currently negotiating with Rosoboronexport')).toBeInViewport();
    await expectNoWiderThanWindow(app.page);
    await checkAccessibility(app.page);
  });
}
