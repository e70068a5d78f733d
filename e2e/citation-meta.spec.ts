import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

/** What the page says of itself under a name. */
const said = (page: Page, key: string) =>
  page.locator(`head > meta[name="${key}"], head > meta[property="${key}"]`);

test('the page tells programs that save references what it shows', async ({ app }) => {
  const { page } = app;
  await app.open('?party=VEN');
  await expect(said(page, 'citation_title')).toHaveAttribute('content', /relationships.*Venezuela/);
  await expect(said(page, 'og:url')).toHaveAttribute('content', /[?&]party=VEN/);
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);

  await app.open('?sel=rus-irn-tor-m1');
  await expect(said(page, 'citation_title')).toHaveAttribute('content', /Russia delivered 29 Tor-M1 to Iran/);
  await expect(said(page, 'citation_public_url')).toHaveAttribute('content', /sel=rus-irn-tor-m1/);
  await expect(said(page, 'citation_publisher')).toHaveAttribute('content', 'Russia, Venezuela, Iran');

  await app.details.clear();
  await expect(said(page, 'citation_title')).toHaveAttribute('content', /relationships/);

  await app.open('?read=wikileaks-russias-arms-sales');
  await expect(said(page, 'citation_title')).toHaveAttribute(
    'content',
    'WikiLeaks: Russia’s Arms Sales to Venezuela',
  );
  await expect(said(page, 'citation_public_url')).toHaveAttribute(
    'content',
    'https://robertamsterdam.com/wikileaks_russias_arms_sales_to_venezuela/',
  );
  await expect(said(page, 'citation_title')).toHaveCount(1);
});
