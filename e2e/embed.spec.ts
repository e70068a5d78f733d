import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkAccessibility, expect, test } from './fixture';
import { AppPage } from './pages/app-page';

test('as a figure a view has its sentence, its credit and the way to the app, and no other controls', async ({
  app,
}) => {
  await app.open('?from=RUS&embed=1');
  await expect(app.sentence).toContainText('from Russia');
  await expect(app.graph.region).toBeVisible();
  await expect(app.page.getByText(/^Data: .*Credit: /)).toBeVisible();
  await expect(
    app.page.getByText(/^Live: now the data of \d+ \w+ \d{4} \(version [\d.]+\)\.$/),
  ).toBeVisible();
  const open = app.page.getByRole('link', { name: 'Open in Armsgraph' });
  await expect(open).toHaveAttribute('href', /[?&]from=RUS(&|$)/);
  await expect(open).not.toHaveAttribute('href', /embed/);
  for (const name of ['Filters', 'Timeline', 'Details'])
    await expect(app.page.getByRole('region', { name, exact: true })).toHaveCount(0);
  for (const role of ['search', 'tab', 'banner', 'radio', 'combobox'] as const)
    await expect(app.page.getByRole(role)).toHaveCount(0);
  await checkAccessibility(app.page);
  await app.graph.walkTo('Russia');
  await app.graph.press('ArrowRight');
  await app.graph.press('Enter');
  await expect(app.details.region.getByRole('blockquote').first()).toBeVisible();
  // The page ends with the credit, however long the details are that are scrolled within it.
  const below = () =>
    app.page.evaluate(() => document.documentElement.scrollHeight - document.body.scrollHeight);
  expect(await below()).toBe(0);
  await checkAccessibility(app.page);
});

test('a figure that names a version says of which day it is', async ({ app }) => {
  await app.open('?d=russia-venezuela-iran@1.3.0&view=table&embed=1');
  await expect(app.page.getByText(/^Data of \d+ \w+ \d{4} \(version 1\.3\.0\)\.$/)).toBeVisible();
  await expect(app.table.table).toBeVisible();
});

/** Serves the example of an article, with the figure of this site in it, from an origin of its own. */
async function serveArticle(site: string, sandbox: string) {
  const example = readFileSync(new URL('../docs/embed.html', import.meta.url), 'utf8').replace(
    /sandbox="[^"]*"/,
    `sandbox="${sandbox}"`,
  );
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(example.replaceAll('https://armsgraph.example', site));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

for (const sandbox of [
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  // The strictest: the frame has no origin, and so no storage.
  'allow-scripts',
]) {
  test(`the example of an article, of another site, holds it as high as it asks in a frame with ${sandbox}`, async ({
    browser,
    baseURL,
    faults,
  }) => {
    const article = await serveArticle(baseURL ?? '', sandbox);
    const context = await browser.newContext({
      viewport: { width: 720, height: 500 },
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto(article.address);
    const iframe = page.locator('iframe');
    await iframe.scrollIntoViewIfNeeded();
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('status').filter({ hasText: 'relationships' })).toContainText('Venezuela');
    await expect(frame.getByRole('link', { name: 'Open in Armsgraph' })).toBeVisible();
    await expect(frame.locator('html')).toHaveAttribute('data-ready', 'true');
    const height = await frame
      .locator('main')
      .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    await expect.poll(() => iframe.evaluate((element) => element.clientHeight)).toBe(height);
    // Nothing of it scrolls by itself, with the legend open too.
    const isWhole = () => frame.locator('html').evaluate((root) => root.scrollHeight <= root.clientHeight);
    await expect.poll(isWhole).toBe(true);
    await frame.getByText('Legend', { exact: true }).click();
    await expect.poll(isWhole).toBe(true);
    // There are no filters to explain.
    await expect(frame.getByText('in filters: 5 of 22 shown')).toHaveCount(0);
    // The wheel goes on along the article, and does not change what is looked at.
    await page.evaluate(() => scrollTo(0, 0));
    await frame
      .locator('canvas')
      .first()
      .hover({ position: { x: 40, y: 40 } });
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await context.close();
    article.close();
    // The article itself is of another origin, as it should be.
    expect(faults.take().filter((fault) => !fault.includes(article.address))).toEqual([]);
  });
}

test('a figure of nothing says so in words', async ({ app }) => {
  await app.page.goto('?from=VEN&to=VEN&embed=1');
  await expect(app.page.getByText('No relationship matches all filters.')).toBeVisible();
  await expect(app.page.locator('html')).toHaveAttribute('data-ready', 'true');
  await checkAccessibility(app.page);
});

test('on a phone it is whole', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 700 } });
  const app = new AppPage(await context.newPage());
  await app.open('?embed=1&lens=parties');
  await expect(app.page.getByRole('link', { name: 'Open in Armsgraph' })).toBeVisible();
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await checkAccessibility(app.page);
  await context.close();
});
