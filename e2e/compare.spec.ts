import type { Page } from '@playwright/test';
import { checkAccessibility, expect, test } from './fixture';
import { expectNoWiderThanWindow } from './looks';
import { MatrixPage } from './pages/matrix-page';

/** The sentence of a comparison, which begins with its two sides and not with a number. */
const sentence = (page: Page) => page.getByRole('status').filter({ hasText: ' compared with ' });

test('years are compared with those before them, in a sentence, side by side, in the table and in the link', async ({
  app,
}) => {
  const { details, page } = app;
  await app.open('?lens=parties&years=2011..2016');
  await app.button('Compare with the years before').click();
  expect(app.parameters()).toMatchObject({ years: '2011..2016', with: 'years:2005..2010' });
  // What compares comes late: forward to a comparison, a page that was loaded anew without it has it in time.
  await page.goBack();
  await page.reload();
  await page.goForward();
  await expect(sentence(page)).toContainText(
    /^2011-2016 \(B\) compared with 2005-2010 \(A\), by firm deals: \d/,
  );
  const bar = page.getByRole('region', { name: 'Comparison', exact: true });
  await expect(bar).toContainText('A: 2005-2010');
  await expect(bar).toContainText('B: 2011-2016');

  // A picture of each, with the same lines as a table, from which a pair opens that the details tell of on both sides.
  await bar.getByRole('button', { name: 'Side by side' }).click();
  expect(app.parameters()['pictures']).toBe('two');
  const both = page.getByRole('region', { name: 'Both sides' });
  await expect(both.getByRole('region', { name: 'A: 2005-2010' })).toContainText(/\d+ deals/);
  await expect(both.getByRole('region', { name: 'B: 2011-2016' })).toContainText(/\d+ deals/);
  await both.getByRole('button', { name: 'Russia to Venezuela' }).press('Enter');
  await expect(details.title).toHaveText('Russia to Venezuela');
  await checkAccessibility(page);

  // Both pictures are moved together, by the wheel, by the tools and by keys; Escape clears what is selected, then leaves.
  const pictures = both.getByRole('group', { name: 'Pictures of A and B' });
  const cursor = pictures.getByRole('application').getByRole('button');
  await expect(cursor).toHaveAccessibleName(/^Russia to Venezuela.*deals in A, .* in B/);
  await cursor.press('Escape');
  await expect(details.title).not.toHaveText('Russia to Venezuela');
  await cursor.press('ArrowUp');
  await cursor.press('Enter');
  expect(app.parameters()['sel']).toMatch(/\.\./);
  await cursor.press('Escape');
  await pictures.locator('svg').last().hover();
  await page.mouse.wheel(0, -200);
  await expect.poll(() => app.parameters()['cam']).toMatch(/^-?\d/);
  const nearer = app.parameters()['cam'];
  await both.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => app.parameters()['cam']).not.toBe(nearer);
  await both.getByRole('button', { name: 'Fit' }).click();
  await expect.poll(() => app.parameters()['cam']).toBeUndefined();
  await bar.getByRole('button', { name: 'In one picture' }).click();
  await expect(both).toHaveCount(0);
  await app.undo.click();
  await expect(both).toBeVisible();

  // In numbers, too.
  await bar.getByRole('button', { name: 'In numbers' }).click();
  await expect(details.title).toHaveText('A: 2005-2010 · B: 2011-2016');
  await expect(details.part('In all')).toContainText(/A.*deals?B.*deals?/);
  const less = details.region.getByRole('region', { name: /^▼ less in B \(\d+\)$/ });
  await expect(less.getByRole('button', { name: 'Russia to Venezuela' })).toBeVisible();
  await checkAccessibility(page);

  // One row each, of either side; the columns say of which.
  await app.show('Table');
  await expect(page.getByRole('columnheader', { name: 'In A' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'In B' })).toBeVisible();
  await page.getByRole('columnheader', { name: 'In B' }).getByRole('button').click();
  expect(app.parameters()['sort']).toBe('in-b');

  // Ended, taken back, and taken again.
  await bar.getByRole('button', { name: 'End comparison' }).click();
  await expect(bar).toHaveCount(0);
  await app.undo.click();
  await expect(bar).toContainText('A: 2005-2010');
});

test('two parties are compared from the filters, swapped, and with itself nothing differs', async ({
  app,
}) => {
  const { page } = app;
  await app.open('?from=RUS');
  await app.button('Compare with another exporter').click();
  await app.filters.region.getByLabel('Compare with another exporter').selectOption('United States');
  expect(app.parameters()).toMatchObject({ from: 'RUS', with: 'from:USA' });
  await expect(sentence(page)).toContainText(
    'United States as exporter (B) compared with Russia as exporter (A)',
  );
  const bar = page.getByRole('region', { name: 'Comparison', exact: true });
  await bar.getByRole('button', { name: 'Swap A and B' }).click();
  expect(app.parameters()).toMatchObject({ from: 'USA', with: 'from:RUS' });

  // A cell, and so a line, tells of its importer.
  await app.open('?lens=matrix&from=RUS&with=from:USA');
  await expect(bar).toContainText('Signs tell of importers: whom A alone supplies');
  await new MatrixPage(page)
    .cell(/^Russia to Iran: .*importer: in A alone: 2 deals in A, 0 deals in B/)
    .click();
  await expect(app.details.region).toContainText(
    '− Iran: in A alone. A: Russia as exporter · B: United States',
  );

  await app.open('?from=RUS&with=from:RUS');
  await expect(sentence(page)).toHaveText('Russia as exporter compared with itself: nothing differs');
  await expect(bar).toContainText('A and B are the same, so nothing can differ.');
  await app.open('?years=2005..2009&with=years:2016..2010');
  await expect(app.notices).toContainText('years:2010..2016');
});

test('cells of a matrix say how they stand in both, as do the details of a pair', async ({ app }) => {
  const matrix = new MatrixPage(app.page);
  await app.open('?lens=matrix&years=2011..2016&with=years:2005..2010');
  const cell = matrix.cell(/^Russia to Venezuela: less in B: \d+ deals in A, \d+ deals? in B$/);
  await cell.click();
  await expect(app.details.title).toHaveText('Russia to Venezuela');
  await expect(app.details.region).toContainText(/▼ Less in B\. A: 2005-2010 · B: 2011-2016/);
  await app.page.getByText('Legend', { exact: true }).click();
  const legend = matrix.region.getByRole('listitem').filter({ hasText: /^less in B$/ });
  await expect(legend).toBeVisible();
  await checkAccessibility(app.page);
});

test('a comparison is read on a phone', async ({ app }) => {
  await app.page.setViewportSize({ width: 360, height: 740 });
  await app.open('?lens=parties&years=2010..2016&with=years:2003..2009');
  await app.button('Side by side').click();
  // One below the other.
  const [a, b] = ['A: 2003-2009', 'B: 2010-2016'].map((name) => app.page.getByRole('region', { name }));
  await expect(async () => {
    const [above, below] = [await a?.boundingBox(), await b?.boundingBox()];
    expect(below?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  }).toPass();
  await expectNoWiderThanWindow(app.page);
  await checkAccessibility(app.page);
  await app.button('In numbers').click();
  await expect(app.details.title).toBeVisible();
  await expectNoWiderThanWindow(app.page);
  await checkAccessibility(app.page);
});
