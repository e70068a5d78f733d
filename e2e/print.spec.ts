import { expect, test } from './fixture';

test('paper has a light picture, the words with their notes, all rows, and no controls', async ({ app }) => {
  const { page } = app;
  await page.emulateMedia({ colorScheme: 'dark' });
  await app.open('?sel=rus-ven-tor-m1');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText(/^25 of 25 relationships/);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);

  await expect(paper.getByRole('blockquote')).toHaveText(/currently negotiating with Rosoboronexport/);
  await expect(paper.getByRole('heading', { level: 3 }).first()).toHaveText('The headline rests on');
  await expect(paper).toContainText('This side is shown, because its source is named.');
  await expect(paper).toContainText('Reports, not named');
  // The signs of the picture, and none of the filters, which are not on paper.
  await expect(paper.getByRole('listitem').filter({ hasText: /^sources disagree$/ })).toBeVisible();
  await expect(paper.getByRole('listitem').filter({ hasText: 'in filters' })).toHaveCount(0);
  await expect(paper.getByRole('row')).toHaveCount(26);
  await expect(paper.getByRole('heading', { name: '25 rows' })).toBeVisible();
  await expect(paper.getByRole('heading', { name: 'Notes' })).toBeVisible();
  await expect(paper).toContainText('sel=rus-ven-tor-m1');
  await expect(paper).toContainText(/Printed on \d+ \w+ \d{4}\. Credit: Armsgraph/);

  const corner = await paper.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const pixel = canvas.getContext('2d')?.getImageData(1, 1, 1, 1).data;
    return [...(pixel ?? [])];
  });
  expect(corner).toEqual([255, 255, 255, 255]);
  const [ink] = await paper.evaluate((element) => [getComputedStyle(element).color]);
  expect(ink).toBe('rgb(28, 31, 35)');

  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await expect(app.copy).toBeVisible();
});

test('paper tells of the embargoes behind the years', async ({ app }) => {
  await app.open('?sel=IRN');
  await app.page.emulateMedia({ media: 'print' });
  const paper = app.page.getByRole('article');
  await expect(paper.getByRole('heading', { name: 'Embargoes, sanctions and wars' }).first()).toBeVisible();
  await expect(paper).toContainText('UN arms embargo on Iran, 9 June 2010 to 18 October 2020');
  await expect(paper).toContainText('They judge no deal: embargoes have exemptions.');
});

test('a browser that prints has the sheet at once', async ({ app }) => {
  await app.open('?view=table&party=VEN');
  // Whether the part has arrived is seen by what an earlier look at paper shows.
  await app.page.emulateMedia({ media: 'print' });
  await expect(app.page.getByRole('article')).toBeVisible();
  await app.page.emulateMedia({ media: 'screen' });
  await expect(app.page.getByRole('article')).toHaveCount(0);
  const words = await app.page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelector('article')?.textContent ?? '';
  });
  expect(words).toContain('Venezuela');
  await app.page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(app.page.getByRole('article')).toHaveCount(0);
});

test('paper names what is selected, and says what the filter hides of it', async ({ app }) => {
  await app.open('?lens=parties&sel=RUS..VEN&system=tor-m1');
  await app.page.emulateMedia({ media: 'print' });
  const paper = app.page.getByRole('article');
  await expect(paper.getByRole('heading', { level: 2, name: 'Russia to Venezuela' })).toBeVisible();
  await expect(paper.getByText('no firm deal, 1 not concluded.')).toBeVisible();
  await expect(paper.getByRole('heading', { level: 3, name: 'Did not go ahead (1)' })).toBeVisible();
  const items = paper.getByRole('listitem');
  await expect(items.filter({ hasText: /did not get the Tor-M1/ })).not.toContainText('hidden by the filter');
  await expect(items.filter({ hasText: /Igla-S/ })).toContainText('(hidden by the filter)');
});
