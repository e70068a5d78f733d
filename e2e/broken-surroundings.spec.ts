import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

test.use({ caseFile: 'first' });

/** What the browser, and React, write to the console of what these stories break on purpose. */
const ON_PURPOSE =
  /Failed to load resource|broken on purpose|getContext|ERR_|dynamically imported|Loading (?:module|failed)/;

const chunk = (name: string) => new RegExp(`/assets/${name}-[^/]*\\.js$`);
const alert = (page: Page, words: string | RegExp) => page.getByRole('alert').filter({ hasText: words });

test.afterEach(({ faults }) => {
  for (const fault of faults.take()) expect(fault).toMatch(ON_PURPOSE);
});

test('a table that does not arrive is told, the graph goes on, and it comes when it is tried again', async ({
  app,
}) => {
  const { page } = app;
  await page.route(chunk('TablePanel'), (route) => route.abort());
  await app.open('?view=table');
  const told = alert(page, /^The part of the page that shows the table (?:did not|still does not) arrive\./);
  await expect(told).toBeVisible();
  await app.show('Graph');
  await expect(app.graph.place).toHaveAccessibleName(/, state/);
  await app.show('Table');
  await expect(told).toBeVisible();
  await page.unroute(chunk('TablePanel'));
  await told.getByRole('button', { name: 'Try again' }).click();
  await expect(app.table.table).toBeVisible();
});

test('a part that a browser fetches no more comes by loading the page again, and the view stays', {
  tag: '@smoke',
}, async ({ app }) => {
  const { page } = app;
  await page.route(chunk('TablePanel'), (route) => route.abort());
  await app.open('?party=IRN&view=table');
  const told = alert(page, 'that shows the table');
  await told.getByRole('button', { name: 'Try again' }).click();
  await expect(told).toContainText('still does not arrive');
  await page.unroute(chunk('TablePanel'));
  await told.getByRole('button', { name: 'Load the page again' }).click();
  await expect(app.table.table).toBeVisible();
  await expect(app.sentence).toHaveText(/: Iran$/);
});

test('a page of an older version offers the new one, and keeps the view', async ({ app }) => {
  const { page } = app;
  await app.open('?party=IRN');
  await page.route(chunk('HelpDialog'), (route) => route.fulfill({ status: 404 }));
  await page.route(/\/$/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<script type="module" src="./assets/index-new.js"></script>',
    }),
  );
  await app.button('Help').click();
  const told = alert(page, 'Armsgraph was updated since this page was opened');
  await expect(told).toBeVisible();
  await page.unrouteAll();
  await told.getByRole('button', { name: 'Load the new version' }).click();
  await expect(told).toBeHidden();
  await expect(app.sentence).toHaveText(/: Iran$/);
});

test('without a connection it is said that there is none, and what was asked for can be closed', async ({
  app,
  context,
}) => {
  await app.open();
  await context.setOffline(true);
  await app.button('Help').click();
  const told = alert(app.page, 'did not arrive: there is no connection.');
  await expect(told).toBeVisible();
  await told.getByRole('button', { name: 'Close' }).click();
  await expect(told).toBeHidden();
  await context.setOffline(false);
  await app.button('Help').click();
  await expect(app.page.getByRole('dialog', { name: 'Help' })).toBeVisible();
});

test('a graph whose engine does not arrive says so, and the table works', async ({ app }) => {
  const { page } = app;
  await page.route(chunk('cytoscape-surface'), (route) => route.abort());
  await app.open();
  const told = alert(page, 'The part of the page that shows the graph did not arrive.');
  await expect(told).toBeVisible();
  await app.show('Table');
  await expect(app.table.table).toBeVisible();
  await app.show('Graph');
  await page.unroute(chunk('cytoscape-surface'));
  await told.getByRole('button', { name: 'Try again' }).click();
  await expect(app.graph.place).toHaveAccessibleName(/, state/);
});

for (const lens of ['systems', 'parties']) {
  test(`a browser that gives the ${lens} lens nothing to draw on still shows the table`, async ({ app }) => {
    const { page } = app;
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await app.open(`?lens=${lens}`);
    await expect(alert(page, /^The graph failed here: .+\. The rest of the page goes on\./)).toBeVisible();
    await app.show('Table');
    await expect(app.table.table).toBeVisible();
  });
}

test('a view that fails says so in its place, and the others go on', async ({ app }) => {
  const { page } = app;
  await page.route(chunk('TablePanel'), (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export const TablePanel = () => { throw new Error("broken on purpose"); };',
    }),
  );
  await app.open('?view=table');
  await expect(
    alert(page, 'The table failed here: broken on purpose. The rest of the page goes on.'),
  ).toBeVisible();
  await app.filters.include('Weapon system', 'Tor-M1');
  await expect(app.sentence).toHaveText(/: Tor-M1$/);
  await app.show('Graph');
  await expect(app.graph.place).toBeAttached();
});

test('a browser that notes no more steps is told of, the view goes on, and its address comes later', async ({
  app,
}) => {
  const { page } = app;
  await page.clock.install();
  await page.addInitScript(() => {
    let left = 1;
    const push = history.pushState.bind(history);
    history.pushState = (...entry) => {
      if (left-- <= 0) throw new DOMException('Too many calls', 'SecurityError');
      push(...entry);
    };
  });
  await app.open();
  await app.filters.include('Weapon system', 'Tor-M1');
  await app.show('Table');
  await expect(app.table.table).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'notes no more steps' })).toBeVisible();
  expect(app.parameters()).not.toHaveProperty('view');
  await page.clock.runFor(11_000);
  expect(app.parameters()).toMatchObject({ system: 'tor-m1', view: 'table' });
});

test('a browser that tells of no sizes draws the graph and the table', async ({ app }) => {
  await app.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'ResizeObserver'));
  await app.open();
  await app.graph.walkTo('Russia');
  expect((await app.graph.box()).width).toBeGreaterThan(20);
  await app.show('Table');
  await expect(app.page.getByRole('row')).not.toHaveCount(0);
});
