import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { checkAccessibility, expect, test } from './fixture';
import { ExportPage } from './pages/export-page';
import { FilesPage, HARBOUR_DEALS, SMALL_REGISTER } from './pages/files-page';
import { SavedPage } from './pages/saved-page';

test.use({ caseFile: 'first' });

const WEB_PAGE = /web page/;

test('a view is saved as a page that opens from a disk, without a network and without a request', async ({
  app,
  browser,
  faults,
}, info) => {
  await app.open('?view=table&sel=rus-ven-tor-m1');
  const [sentence, rows, quotations] = await Promise.all([
    app.sentence.textContent(),
    app.table.rows(),
    app.details.allQuotations(),
  ]);
  const { name, bytes } = await new ExportPage(app.page).save(WEB_PAGE);
  expect(name).toBe('armsgraph-russia-venezuela-iran.html');
  const saved = await SavedPage.open(bytes, { browser, faults }, info);
  const { app: page } = saved;
  await expect(page.sentence).toHaveText(sentence ?? '');
  expect(await page.table.rows()).toEqual(rows);
  await expect(page.details.quotations.first()).toBeVisible();
  expect(await page.details.allQuotations()).toEqual(quotations);
  expect(quotations[0]?.cite).toMatch(/^https:/);
  await expect(page.notices).toBeHidden();
  await checkAccessibility(page.page);
  await saved.expectAlone();
});

test('the saved page is walked by keys, filtered, and remembers in its address what is seen', async ({
  app,
  browser,
  faults,
}, info) => {
  await app.open('?to=VEN');
  const { bytes } = await new ExportPage(app.page).save(WEB_PAGE);
  const saved = await SavedPage.open(bytes, { browser, faults }, info);
  const { app: page } = saved;
  await expect(page.sentence).toHaveText(/^(\d+) of \1 relationships?,.*Venezuela/);
  await page.graph.focus();
  await page.graph.press('Home');
  await expect(page.graph.cursor).toBeFocused();
  await page.graph.press('Enter');
  await expect.poll(() => saved.parameters()).toHaveProperty('sel');
  const { sel } = saved.parameters();
  await page.show('Table');
  await expect(page.table.table).toBeVisible();
  await page.page.reload();
  await page.ready();
  await expect(page.table.table).toBeVisible();
  expect(saved.parameters()).toMatchObject({ sel, view: 'table' });
  await page.undo.click();
  await expect(page.graph.cursor).toBeAttached();
  await saved.expectAlone(2);
});

test('a link from the saved page leads to the site, to the dataset that it was taken from', async ({
  app,
  browser,
  baseURL,
  faults,
}, info) => {
  await app.open('?to=VEN&view=table');
  const { bytes } = await new ExportPage(app.page).save(WEB_PAGE);
  const saved = await SavedPage.open(bytes, { browser, faults }, info);
  const rows = await saved.app.table.rows();
  await saved.app.copy.click();
  await expect(saved.app.page.getByText('It leads to the site that this page was taken from')).toBeVisible();
  const link = await saved.app.page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(`${baseURL}/?v=1&d=russia-venezuela-iran@`)).toBe(true);
  await saved.expectAlone();
  await app.open(link);
  expect(await app.table.rows()).toEqual(rows);
});

test('rows of a register go along, with their terms, and are laid out beside the saved page', async ({
  app,
  browser,
  faults,
}, info) => {
  const files = new FilesPage(app.page);
  await app.open('?view=table');
  await files.pick(SMALL_REGISTER);
  await files.closeReport();
  const rows = await app.table.rows();
  const { bytes } = await new ExportPage(app.page).save(WEB_PAGE);
  const saved = await SavedPage.open(bytes, { browser, faults }, info);
  const { app: page } = saved;
  expect(await page.table.rows()).toEqual(rows);
  await expect(page.details.region).toContainText('SIPRI Arms Transfers Database');
  await page.show('Graph');
  await expect(page.graph.region.getByRole('radio', { name: 'Parties' })).toBeChecked();
  await expect(page.graph.cursor).toBeAttached();
  await page.copy.click();
  await expect(page.page.getByText(/It names your file by name and SHA-256/)).toBeVisible();
  await saved.expectAlone();
});

test('texts that would be markup stay texts in the saved page', async ({ app, browser, faults }, info) => {
  const evil = '</script><img src=x onerror="document.title=1"><!--';
  const files = new FilesPage(app.page);
  await app.open('?view=table');
  const text = HARBOUR_DEALS.text.replaceAll('"Northland"', JSON.stringify(evil));
  await files.pick({ ...HARBOUR_DEALS, text });
  await expect(files.news).toBeVisible();
  const { bytes } = await new ExportPage(app.page).save(WEB_PAGE);
  expect(bytes.toString()).not.toContain('<img');
  const saved = await SavedPage.open(bytes, { browser, faults }, info);
  await expect(saved.app.table.table.getByText(evil).first()).toBeVisible();
  await expect(saved.app.page.locator('img')).toHaveCount(0);
  await saved.expectAlone();
});

test('the saved page opens files, and is saved again in every form, itself too', async ({
  app,
  browser,
  faults,
}, info) => {
  await app.open('?view=table');
  const { bytes } = await new ExportPage(app.page).save(WEB_PAGE);
  const saved = await SavedPage.open(bytes, { browser, faults }, info);
  const [{ app: page }, exports] = [saved, new ExportPage(saved.app.page)];
  const { bytes: csv } = await exports.save('Relationships (CSV)');
  expect(csv.toString()).toContain('Tor-M1');
  const files = new FilesPage(page.page);
  await files.pick(SMALL_REGISTER);
  await files.closeReport();
  const rows = await page.table.rows();
  const { bytes: again } = await exports.save(WEB_PAGE);
  await saved.expectAlone();
  const second = await SavedPage.open(again, { browser, faults }, info);
  expect(await second.app.table.rows()).toEqual(rows);
  await second.expectAlone();
});

test('the notices of what the page is built from are in the page', async ({ app, browser, faults }, info) => {
  await app.open();
  const { bytes } = await new ExportPage(app.page).save(WEB_PAGE);
  const saved = await SavedPage.open(bytes, { browser, faults }, info);
  const { page } = saved.app;
  await saved.app.button('Help').click();
  const link = page.getByRole('dialog', { name: 'Help' }).getByRole('link').last();
  expect(await link.getAttribute('href')).toMatch(/^blob:/);
  const [notices] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await expect(notices.getByText('Permission is hereby granted').first()).toBeAttached();
  await saved.expectAlone();
});

test('without a script the saved page says what it is, from where, and every relationship with its words', async ({
  app,
  browser,
  faults,
}, info) => {
  await app.open('?to=VEN');
  const sentence = await app.sentence.textContent();
  const { bytes } = await new ExportPage(app.page).save(WEB_PAGE);
  const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const page = await context.newPage();
  const file = info.outputPath('read.html');
  writeFileSync(file, bytes);
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Part of “Russia, Venezuela, Iran”');
  await expect(page.getByText(`${sentence}.`)).toBeVisible();
  await expect(page.getByRole('link', { name: 'The same in Armsgraph' })).toHaveAttribute('href', /&to=VEN&/);
  const [shown] = sentence?.match(/^\d+/) ?? [];
  await expect(page.getByRole('article')).toHaveCount(Number(shown));
  await expect(page.getByRole('blockquote').first()).toBeVisible();
  await context.close();
  faults.take();
});

test('the app that does not arrive is said, and tried once more', async ({ app, context, faults }) => {
  const exports = new ExportPage(app.page);
  await app.open();
  await context.route('**/assets/one-file-*.js', (route) => route.abort());
  await exports.open();
  await exports.item(WEB_PAGE).click();
  await expect(exports.progress.getByRole('alert')).toContainText('the app that goes into it did not arrive');
  faults.take();
  await context.unroute('**/assets/one-file-*.js');
  const { bytes } = await exports.saved(() => app.button('Try again').click());
  expect(bytes.toString()).toMatch(/^<!doctype html>/);
});
