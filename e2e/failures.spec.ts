import type { Page } from '@playwright/test';
import { checkAccessibility, expect, test } from './fixture';
import { FilesPage, SMALL_REGISTER } from './pages/files-page';

test.use({ caseFile: 'first' });

const FILE = '**/datasets/russia-venezuela-iran.json';

async function answerWith(page: Page, body: string): Promise<void> {
  await page.route(FILE, (route) => route.fulfill({ contentType: 'application/json', body }));
}

test('whoever does not want to wait for a dataset cancels it, and goes on from there', async ({ app }) => {
  const { page } = app;
  await page.route(FILE, () => undefined);
  await page.goto('./?party=VEN');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(app.failure.what).toHaveText('The dataset was not opened: you stopped it.');
  await expect(app.failure.caseFile).toBeVisible();
  await checkAccessibility(page);
  await page.unroute(FILE);
  await app.failure.again.click();
  await expect(app.sentence).toHaveText(/: Venezuela$/);
});

test('whoever cancels by key has the next key where the way on is', async ({ app }) => {
  const { page } = app;
  await page.route(FILE, () => undefined);
  await page.goto('./');
  await page.getByRole('button', { name: 'Cancel' }).focus();
  await page.keyboard.press('Enter');
  await expect(app.failure.again).toBeFocused();
});

test('a file that is not JSON is refused, by line and column', async ({ app }) => {
  await answerWith(app.page, '{\n  "meta": {\n    "kind": armsgraph\n');
  await app.open();
  await expect(app.failure.what).toHaveText('The dataset was refused: it has a fault.');
  expect(await app.failure.said('Where')).toBe('datasets/russia-venezuela-iran.json');
  await expect(app.failure.faults).toHaveText([/line 3/]);
});

test('a file that the check refuses is answered with every fault and its path', async ({ app, request }) => {
  const sound = await (await request.get('./datasets/russia-venezuela-iran.json')).text();
  const broken = JSON.parse(sound);
  broken.data.relationships[0].to = 'nobody';
  broken.data.claims[0].citation.quote.exact = 'words that nobody wrote';
  await answerWith(app.page, JSON.stringify(broken));
  await app.open();
  await expect(app.failure.what).toHaveText(/^The dataset was refused: it has \d faults\.$/);
  await expect(app.failure.faults.filter({ hasText: 'data.relationships[0].to' })).toContainText('nobody');
  await expect(app.failure.faults.filter({ hasText: 'data.claims[0]' }).first()).toBeVisible();
});

test.describe('beside the case file as it is shipped, which needs no check', () => {
  test.use({ caseFile: 'shipped' });

  test('what reads files does not arrive, and comes when it is asked for again', async ({ app, faults }) => {
    const { page } = app;
    await page.route(/\/assets\/import-client-/, (route) => route.abort('connectionreset'));
    await app.open();
    const files = new FilesPage(page);
    await files.drop(SMALL_REGISTER);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('The part of the app that reads files did not arrive');
    await page.unrouteAll();
    await dialog.getByRole('button', { name: /^Try again/ }).click();
    await files.closeReport();
    for (const fault of faults.take()) expect(fault).toContain('ERR_CONNECTION_RESET');
  });
});
