import type { Page, Route } from '@playwright/test';
import { expect, test } from './fixture';
import { FilesPage, SMALL_REGISTER } from './pages/files-page';

test.use({ caseFile: 'first' });

const FILE = '**/datasets/russia-venezuela-iran.json';

interface Answer {
  readonly status?: number;
  readonly contentType?: string;
  readonly body: string;
}

async function answerWith(page: Page, answer: Answer): Promise<void> {
  await page.route(FILE, (route) => route.fulfill({ contentType: 'application/json', ...answer }));
}

/** What the browser itself writes to the console when a server says no. */
function expectOnly(faults: readonly string[], status: number): void {
  for (const fault of faults) expect(fault).toMatch(new RegExp(`^Console error: .* ${status} `));
}

test('a dataset that is not there is named, and the case file opens from there', async ({ app, faults }) => {
  await app.open('?d=nowhere&party=VEN');
  const { failure } = app;
  await expect(failure.what).toHaveText('There is no dataset “nowhere” here.');
  expect(await failure.said('Where')).toBe('datasets/nowhere.json');
  expect(await failure.said('What to do')).toContain('after “d=”');
  await expect(app.page).toHaveTitle('There is no dataset “nowhere” here · Armsgraph');
  await failure.caseFile.click();
  await expect(app.sentence).toHaveText(/^11 of 11/);
  expectOnly(faults.take(), 404);
});

test('a host that answers with a page of its own is understood the same', async ({ app }) => {
  await answerWith(app.page, { contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' });
  await app.open();
  await expect(app.failure.what).toHaveText('There is no dataset “russia-venezuela-iran” here.');
});

test('a file that is not JSON is refused, by line and column', async ({ app }) => {
  await answerWith(app.page, { body: '{\n  "meta": {\n    "kind": armsgraph\n' });
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
  await answerWith(app.page, { body: JSON.stringify(broken) });
  await app.open();
  await expect(app.failure.what).toHaveText(/^The dataset was refused: it has \d faults\.$/);
  await expect(app.failure.faults.filter({ hasText: 'data.relationships[0].to' })).toContainText('nobody');
  await expect(app.failure.faults.filter({ hasText: 'data.claims[0]' }).first()).toBeVisible();
});

test('a server in trouble is named, and trying again works once it has recovered', async ({
  app,
  faults,
}) => {
  await answerWith(app.page, { status: 500, contentType: 'text/plain', body: 'Oops' });
  await app.open('?party=VEN');
  await expect(app.failure.what).toHaveText('The server answered 500 instead of sending the dataset.');
  expect(await app.failure.said('What to do')).toContain('Try again in a moment');
  await app.failure.again.click();
  await expect(app.failure.what).toBeVisible();
  await app.page.unroute(FILE);
  await app.failure.again.click();
  await expect(app.sentence).toHaveText(/^4 of 11 relationships.*: Venezuela$/);
  expectOnly(faults.take(), 500);
});

test('a connection that breaks is named', async ({ app, faults }) => {
  await app.page.route(FILE, (route) => route.abort('connectionreset'));
  await app.open();
  await expect(app.failure.what).toHaveText('The dataset could not be fetched.');
  expect(await app.failure.said('What to do')).toContain('Check the connection');
  expect(faults.take().join()).toContain('ERR_CONNECTION_RESET');
});

/** How scripts of workers fail, and what is said of it. */
const SCRIPTS = [
  {
    how: 'does not arrive',
    answer: (route: Route) => route.abort('connectionreset'),
    why: 'a script of the page could not be loaded',
    printed: /ERR_CONNECTION_RESET/,
  },
  {
    how: 'says nothing',
    answer: (route: Route) => route.fulfill({ contentType: 'text/javascript', body: '' }),
    why: 'nothing was heard of it for 10 seconds',
    printed: null,
  },
] as const;

for (const { how, answer, why, printed } of SCRIPTS) {
  test(`where what reads files ${how}, that is said, and trying again works`, async ({ app, faults }) => {
    const files = new FilesPage(app.page);
    await app.open();
    await app.page.route('**/import.worker*', answer);
    await files.drop(SMALL_REGISTER);
    const heading = files.refusal.getByRole('heading');
    await expect(heading).toHaveText(`The file could not be read: ${why}.`, { timeout: 20_000 });
    await app.page.unroute('**/import.worker*');
    await files.refusal.getByRole('button', { name: 'Try again' }).click();
    await files.closeReport();
    await expect(app.sentence).toHaveText(/^17 of 17/);
    for (const fault of faults.take()) expect(fault).toMatch(printed ?? /nothing/);
  });

  test(`where what lays out the network ${how}, that is said, and trying again works`, async ({
    app,
    faults,
  }) => {
    await app.page.route('**/layout.worker*', answer);
    await app.open('?lens=parties');
    const trouble = app.page.getByRole('region', { name: 'Graph', exact: true }).getByRole('alert');
    await expect(trouble).toContainText(`The network could not be laid out: ${why}.`, { timeout: 20_000 });
    await app.page.unroute('**/layout.worker*');
    await trouble.getByRole('button', { name: 'Try again' }).click();
    await expect(trouble).toBeHidden();
    await expect(app.page.getByText('Laying out the network…')).toBeHidden();
    for (const fault of faults.take()) expect(fault).toMatch(printed ?? /nothing/);
  });
}
