import type { Page, Route } from '@playwright/test';
import { checkAccessibility, expect, test } from './fixture';
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

test('a host that sends the page again for what it does not have is understood the same', async ({ app }) => {
  const page = '<!doctype html><title>Armsgraph</title><script type="module"></script>';
  await answerWith(app.page, { contentType: 'text/html', body: page });
  await app.open();
  await expect(app.failure.what).toHaveText('There is no dataset “russia-venezuela-iran” here.');
});

const PORTAL = 'The network answered with a page of its own, and not with the dataset.';

test('the page of a network that wants a login is called that, and it opens once that is done', async ({
  app,
}) => {
  await answerWith(app.page, { contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' });
  await app.open('?party=VEN');
  await expect(app.failure.what).toHaveText(PORTAL);
  expect(await app.failure.said('What to do')).toContain('log in, then try again');
  await checkAccessibility(app.page);
  await app.page.unroute(FILE);
  await app.failure.again.click();
  await expect(app.sentence).toHaveText(/^4 of 11 relationships.*: Venezuela$/);
});

test('a network that leads to a page of its own is called that', async ({ app, faults }) => {
  const headers = { location: 'https://login.example.org/?welcome' };
  await app.page.route(FILE, (route) => route.fulfill({ status: 302, headers }));
  await app.open();
  await expect(app.failure.what).toHaveText(PORTAL);
  expect(faults.take().join()).toContain('login.example.org');
});

test('a dataset of which nothing comes is given up after a while, and can be tried again', async ({
  app,
}) => {
  const { page } = app;
  await page.clock.install();
  await page.route(FILE, () => undefined);
  await page.goto('./');
  await expect(page.getByText('Opening the dataset…')).toBeVisible();
  await page.clock.runFor(19_000);
  await expect(app.failure.message).toBeHidden();
  await page.clock.runFor(2_000);
  await expect(app.failure.what).toHaveText('The dataset did not arrive: nothing came for 20 seconds.');
  await page.unroute(FILE);
  await app.failure.again.click();
  await page.clock.resume();
  await expect(app.sentence).toHaveText(/^11 of 11/);
});

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

test('a dataset that is larger than any is given up while it arrives', async ({ app }) => {
  await answerWith(app.page, { body: ' '.repeat(33 * 1024 * 1024) });
  await app.open();
  await expect(app.failure.what).toHaveText('The dataset is larger than 32 MB, the most that is read.');
});

for (const [status, todo] of [
  [403, 'Log in, or ask whoever runs it'],
  [503, 'Wait a minute'],
] as const) {
  test(`an answer of ${status} says what to do about it`, async ({ app, faults }) => {
    await answerWith(app.page, { status, contentType: 'text/html', body: '<html>No</html>' });
    await app.open();
    await expect(app.failure.what).toHaveText(
      `The server answered ${status} instead of sending the dataset.`,
    );
    expect(await app.failure.said('What to do')).toContain(todo);
    expectOnly(faults.take(), status);
  });
}

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
