import { checkAccessibility, expect } from './fixture';
import { FilesPage } from './pages/files-page';
import { keptBy, ResetPage } from './pages/reset-page';
import { test } from './site-fixture';

/** A worker that answers everything with nonsense. */
const JUNK_WORKER = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith(new Response('junk')));
`;

test('?reset lists what is kept, asks, deletes it, and the app opens as on a first visit', async ({
  site,
}) => {
  const { app, page } = site;
  const reset = new ResetPage(page);
  await site.visit();
  const files = new FilesPage(page);
  await files.openAndRemember();
  await expect(files.act('Remove and forget')).toBeVisible();
  await page.evaluate(() => {
    localStorage.setItem('armsgraph legend', 'open');
    localStorage.setItem('of another site', 'stays');
    // As the desk keeps a case file: what tells of it, and the work itself.
    const request = indexedDB.open('armsgraph-desk');
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('cases');
      store.put({ id: 'mine', title: 'My case' }, 'told mine');
      store.put({ steps: [], at: 0 }, 'work mine');
    };
    return new Promise<void>((resolve) => {
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
  });
  await page.goto('./?v=1&reset');
  await expect(reset.title).toBeVisible();
  await expect(reset.listed('Files that you had it remember')).toHaveText(['small-register.csv']);
  await expect(reset.listed('Case files')).toHaveText(['My case']);
  await expect(reset.listed('Settings')).toHaveText(['Setting: legend']);
  await expect(reset.listed('The copy')).toHaveText([/service worker/, /^\d\d+ files$/]);
  await checkAccessibility(page);
  expect(await keptBy(page)).toEqual({ workers: 1, caches: 1, databases: 2, settings: 2 });
  await reset.deleteAll.click();
  await expect(reset.outcome).toHaveText('Deleted. Armsgraph opens as on a first visit.');
  await expect(reset.deleteAll).toBeHidden();
  await expect(reset.openApp).toBeFocused();
  expect(await keptBy(page)).toEqual({ workers: 0, caches: 0, databases: 0, settings: 1 });
  await reset.openApp.click();
  await app.ready();
  await expect(page.getByText(/\+ 1 file/)).toBeHidden();
});

test('?reset is asked for with signs of a sentence behind it, or with its question mark escaped', async ({
  site,
}) => {
  const reset = new ResetPage(site.page);
  await site.visit();
  for (const link of ['?reset.', '?reset=', '?Reset”', '?%3Freset', '%3Freset']) {
    await site.page.goto(`./${link}`);
    await expect(reset.title, link).toBeVisible();
  }
});

test('files are forgotten while another window holds on to them', async ({ site, context }) => {
  const { page } = site;
  await site.visit();
  const files = new FilesPage(page);
  await files.openAndRemember();
  await expect(files.act('Remove and forget')).toBeVisible();
  const reset = new ResetPage(await context.newPage());
  await reset.page.goto('./?reset');
  await reset.deleteAll.click();
  await expect(reset.listed('Files that you had it remember')).toHaveCount(0);
  await expect(reset.page.getByText('something without a name')).toBeHidden();
});

test('a worker that answers with nonsense makes way for a good one where somebody asks for ?reset', async ({
  site,
  host,
}) => {
  const { page } = site;
  const reset = new ResetPage(page);
  host.put('sw.js', JUNK_WORKER);
  await site.visit();
  await page.reload();
  await expect(page.getByText('junk')).toBeVisible();
  host.deploy();
  await page.goto('./?reset');
  await expect(reset.title).toBeVisible();
  await reset.deleteAll.click();
  await expect(reset.outcome).toHaveText(/^Deleted\./);
});

test('?reset opens from what is kept where there is no network, and says what that means', async ({
  site,
  context,
}) => {
  await site.visit();
  await context.setOffline(true);
  const reset = new ResetPage(site.page);
  await site.page.goto('./?reset');
  await expect(reset.title).toBeVisible();
  await expect(reset.outcome).toContainText('There is no network now.');
});

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('?reset opens where the app itself is broken', async ({ page, faults }) => {
    await page.route(/\/assets\/(index|main)-[^/]*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken on purpose")' }),
    );
    await page.goto('./?reset');
    await expect(new ResetPage(page).title).toBeVisible();
    await expect(page.getByText('There is nothing to delete.')).toBeVisible();
    for (const fault of faults.take()) expect(fault).toMatch(/broken on purpose/);
  });

  test('storage that does not answer is said to be so', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    });
    const reset = new ResetPage(page);
    await page.goto('./?reset');
    await expect(page.getByText('This could not be looked through: the browser did not answer.')).toHaveCount(
      2,
    );
    await reset.deleteAll.click();
    await expect(reset.outcome).toHaveText(
      /^Not everything could be deleted\. Files .*: the browser did not answer\. Case files .*: the browser did not answer\. Close/,
    );
  });
});
