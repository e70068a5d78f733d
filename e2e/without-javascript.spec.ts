import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { expectNoWiderThanWindow } from './looks';
import { OpeningPage } from './pages/opening-page';

test.use({ javaScriptEnabled: false });

interface Cited {
  readonly citation: { readonly type: string; readonly quote?: { readonly exact: string } };
}

const FILE = new URL('../public/datasets/russia-venezuela-iran.json', import.meta.url);
const { data }: { data: { readonly claims: readonly Cited[] } } = JSON.parse(readFileSync(FILE, 'utf8'));
const EXCERPTS = data.claims.flatMap(({ citation }) => citation.quote?.exact ?? []);

/** One heading of the first rank, none that skips one, the landmarks, and every quotation with its source. */
async function expectSoundStructure(page: Page): Promise<void> {
  for (const landmark of ['banner', 'main', 'contentinfo'] as const)
    await expect(page.getByRole(landmark)).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const ranks = await page.getByRole('heading').all();
  let last = 1;
  for (const heading of ranks) {
    const rank = Number((await heading.evaluate(({ tagName }) => tagName)).slice(1));
    expect(rank).toBeLessThanOrEqual(last + 1);
    last = rank;
  }
  for (const quotation of await page.locator('blockquote').all())
    await expect(quotation).toHaveAttribute('cite', /^https:\/\//);
}

test('the page shows the opening view, its sentence and every excerpt', async ({ page }) => {
  await page.goto('./');
  const opening = new OpeningPage(page);
  await opening.expectSeen();
  await expect(opening.sentence).toHaveText(/^25 of 25 relationships, /);
  expect((await opening.quotations.allTextContents()).toSorted()).toEqual(EXCERPTS.toSorted());
  await expect(opening.quotations.first()).toBeVisible();
  await expectSoundStructure(page);
});

test('a featured view has a page of its own, from which the app opens on it', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Featured views' }).click();
  await page.getByRole('link', { name: 'The Tor-M1 that Venezuela negotiated for' }).click();
  await expect(page).toHaveTitle('The Tor-M1 that Venezuela negotiated for · Armsgraph');
  const view = new OpeningPage(page);
  await expect(view.picture).toHaveCount(1);
  await expect(view.sentence).toHaveText(/^\d+ of 25 relationships, .*: Venezuela$/);
  expect(await view.quotations.count()).toBeGreaterThan(5);
  await expectSoundStructure(page);
  const open = page.getByRole('link', { name: 'Open in Armsgraph' });
  await expect(open).toHaveAttribute(
    'href',
    /^\.\.\/\.\.\/\?v=1&d=russia-venezuela-iran@[\d.]+&.*sel=rus-ven-tor-m1/,
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a phone, ${colorScheme}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, colorScheme });

    for (const address of ['./', './views/', './views/tor-m1/', './views/pairs-of-parties/']) {
      test(`${address} fits the window`, async ({ page }) => {
        await page.goto(address);
        await expectNoWiderThanWindow(page);
      });
    }
  });
}
