import { rmSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

import { checkAccessibility, expect } from './fixture';
import { FilesPage, SMALL_REGISTER } from './pages/files-page';
import { SitePage } from './pages/site-page';
import { buildSecondVersion, SECOND_HELP } from './second-version';
import { test as base } from './site-fixture';

/** A second version of the site, built once. */
const test = base.extend<object, { secondVersion: string }>({
  secondVersion: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
    async ({}, use) => {
      const folder = await buildSecondVersion();
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

const FIRST_HELP = 'Find a key, a sign or a word';

/** Another window of the same browser. */
async function anotherWindow(context: BrowserContext): Promise<SitePage> {
  return new SitePage(await context.newPage());
}

test('once visited, links, all parts and the other dataset open without a network', async ({
  site,
  context,
}) => {
  await site.visit();
  await context.setOffline(true);
  const { app } = await anotherWindow(context);
  await app.open('?v=1&d=russia-venezuela-iran@1.3.0&lens=parties&party=VEN&sel=rus-ven-tor-m1&view=table');
  await expect(app.sentence).toHaveText(/: Venezuela$/);
  await expect(app.table.table).toBeVisible();
  await expect(app.page.getByRole('blockquote').first()).toBeVisible();
  await app.show('Graph');
  await expect(app.graph.cursor).toBeAttached();
  await app.page.getByRole('combobox', { name: 'Search' }).fill('9K331');
  await expect(app.page.getByRole('option').first()).toContainText('Tor-M1');
  await app.button('Cite this').first().click();
  await expect(app.page.getByRole('dialog', { name: /^Cite/ })).toBeVisible();
  await app.open('?d=newcomers-example');
  await expect(app.sentence).toHaveText(/^\d+ of \d+ relationships/);
  await expect(app.notices).toBeHidden();
});

test('the window of the first visit goes on without a network, with parts that it had not asked for', async ({
  site,
  host,
  context,
}) => {
  await site.visit();
  await context.setOffline(true);
  await expect(await site.openHelp()).toHaveAttribute('placeholder', FIRST_HELP);
  await site.page.keyboard.press('Escape');
  const files = new FilesPage(site.page);
  await files.drop(SMALL_REGISTER);
  await files.closeReport();
  await expect(site.app.sentence).toHaveText(/relationships/);
  const kept = await site.page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname.slice('/some/folder/'.length));
  });
  // All of the site, and nothing of what was opened.
  expect(kept.toSorted()).toEqual(host.files().filter((name) => name !== 'sw.js'));
});

test('a dataset that is not of the site is missed as such without a network', async ({
  site,
  context,
  faults,
}) => {
  await site.visit();
  await context.setOffline(true);
  await site.app.open('?d=nowhere');
  await expect(site.app.failure.what).toBeVisible();
  await site.app.failure.caseFile.click();
  await expect(site.app.sentence).toHaveText(/relationships/);
  for (const fault of faults.take()) expect(fault).toMatch(/ERR_/);
});

test('a new version waits, is told of, and comes when it is asked for, with the view and the files', async ({
  site,
  host,
  secondVersion,
}) => {
  await site.visit('?party=IRN');
  host.deploy(secondVersion);
  await site.page.reload();
  await expect(site.news).toHaveText('A new version of Armsgraph is ready.');
  await checkAccessibility(site.page);
  // The old version, of which nothing is left on the host, is still whole.
  await expect(await site.openHelp()).toHaveAttribute('placeholder', FIRST_HELP);
  await site.page.keyboard.press('Escape');
  const files = new FilesPage(site.page);
  await files.drop(SMALL_REGISTER);
  await files.closeReport();
  await expect(site.page.getByText('Your file small-register.csv is not remembered')).toBeVisible();
  await site.load('Remember and load');
  await expect(site.page.getByText(/\+ 1 file/)).toBeVisible();
  await expect(site.app.sentence).toHaveText(/: Iran$/);
  await expect(await site.openHelp()).toHaveAttribute('placeholder', SECOND_HELP);
});

test('a new version is told of, and loads, where the dataset of a link does not open', async ({
  site,
  host,
  secondVersion,
  faults,
}) => {
  await site.visit();
  host.deploy(secondVersion);
  await site.app.open('?d=nowhere');
  await expect(site.app.failure.what).toHaveText(/“nowhere”/);
  await expect(site.news).toHaveText('A new version of Armsgraph is ready.');
  await checkAccessibility(site.page);
  await site.load();
  await expect(site.app.failure.what).toHaveText(/“nowhere”/);
  await expect(await site.openHelp()).toHaveAttribute('placeholder', SECOND_HELP);
  for (const fault of faults.take()) expect(fault).toMatch(/404/);
});

test('a window that stays with the old version keeps all of it, and says so', async ({
  site,
  host,
  context,
  secondVersion,
}) => {
  await site.visit();
  const other = await anotherWindow(context);
  await other.visit('?party=IRN');
  host.deploy(secondVersion);
  await site.lookForNewVersion();
  await expect(site.news).toBeVisible();
  await expect(other.news).toBeVisible();
  await site.load();
  await expect(await site.openHelp()).toHaveAttribute('placeholder', SECOND_HELP);
  await expect(other.news).toHaveText(/^Another window has loaded a new version of Armsgraph\./);
  await expect(await other.openHelp()).toHaveAttribute('placeholder', FIRST_HELP);
  await other.page.keyboard.press('Escape');
  await other.load();
  await expect(other.app.sentence).toHaveText(/: Iran$/);
  await expect(await other.openHelp()).toHaveAttribute('placeholder', SECOND_HELP);
});

test('a version of which one file is not as it was built is not taken, and the old one goes on', async ({
  site,
  host,
  secondVersion,
}) => {
  await site.visit();
  host.deploy(secondVersion);
  host.put('index.html', '<!doctype html><title>Sign in to the network</title>');
  expect(await site.fateOfNewVersion()).toBe('redundant');
  await site.page.reload();
  await expect(await site.openHelp()).toHaveAttribute('placeholder', FIRST_HELP);
  await expect(site.news).toBeHidden();
});

test('put off, the new version is there at the next visit', async ({
  site,
  host,
  context,
  secondVersion,
}) => {
  await site.visit();
  host.deploy(secondVersion);
  await site.lookForNewVersion();
  await site.app.button('Later').click();
  await expect(site.news).toBeHidden();
  const waiting = context.serviceWorkers().at(-1);
  await site.page.close();
  // A browser that is asked for the page while the versions change places may never answer.
  await expect
    .poll(() => waiting?.evaluate(() => Reflect.get(self, 'serviceWorker').state))
    .toBe('activated');
  const next = await anotherWindow(context);
  await next.app.open();
  await expect(await next.openHelp()).toHaveAttribute('placeholder', SECOND_HELP);
});

test('who spares the connection is given no copy', async ({ site, page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await site.app.open();
  // What registers the worker comes last of what comes after the first picture.
  await expect.poll(() => asked.some((path) => path.includes('/NewVersion-'))).toBe(true);
  await site.app.show('Table');
  await expect(site.app.table.table).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('a browser that has no worker for us shows all that it showed before', async ({ site, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await site.app.open();
  await expect(await site.openHelp()).toHaveAttribute('placeholder', FIRST_HELP);
  await page.goto('./?reset');
  await expect(page.getByText('There is nothing to delete.')).toBeVisible();
});
