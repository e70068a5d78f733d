import { expect, test } from './fixture';
import { Keyboard } from './keyboard';
import { FilesPage, SMALL_REGISTER } from './pages/files-page';

test.use({ caseFile: 'first' });

const PARTY = 'Country or party';
const SYSTEM = 'Weapon system';

test('each value says how many relationships it would show, against the total', async ({ app }) => {
  await app.open();
  const torM1 = app.filters.box(SYSTEM, 'Tor-M1');
  await expect(torM1).toHaveAccessibleDescription('2 of 2 relationships');
  await app.filters.include(PARTY, 'Venezuela');
  await expect(torM1).toHaveAccessibleDescription('1 of 2 relationships');
  await expect(app.filters.box(SYSTEM, 'Missile defence')).toHaveAccessibleDescription(
    '0 of 2 relationships',
  );
  // A facet does not count against its own choice: this is what a second country would be chosen from.
  await expect(app.filters.box(PARTY, 'Iran')).toHaveAccessibleDescription('2 of 2 relationships');
});

test('values of one facet add up, facets narrow each other down', { tag: '@smoke' }, async ({ app }) => {
  await app.open('?view=table');
  await app.filters.include(PARTY, 'Venezuela');
  await app.filters.include(PARTY, 'Iran');
  await expect(app.sentence).toHaveText(/^6 of 11 relationships.*: Venezuela or Iran$/);
  await app.filters.include('Kind', 'supplies');
  await expect(app.sentence).toHaveText(/^5 of 11 relationships.*: Venezuela or Iran, supplies$/);
  await expect
    .poll(() => app.table.column('To'))
    .toEqual(['Venezuela', 'Venezuela', 'Iran', 'Venezuela', 'Iran']);
});

test('a value is excluded, and included or let be again', async ({ app }) => {
  await app.open('?view=table');
  const exclusion = app.filters.exclusion('Status', 'opinion');
  await app.filters.exclude('Status', 'opinion');
  await expect(exclusion).toHaveAttribute('aria-pressed', 'true');
  await expect(app.sentence).toHaveText(/^9 of 11 relationships.*: not opinion$/);
  expect(await app.table.column('Status')).not.toContain('opinion');
  await app.filters.include('Status', 'opinion');
  await expect(exclusion).toHaveAttribute('aria-pressed', 'false');
  await expect(app.sentence).toHaveText(/^2 of 11 relationships.*: opinion$/);
  await app.filters.exclude('Status', 'opinion');
  await app.filters.exclude('Status', 'opinion');
  await expect(app.sentence).toHaveText(/^11 of 11/);
});

test('one facet includes while another excludes, and the link says both', async ({ app }) => {
  await app.open('?view=table');
  await app.filters.include('Exporter', 'Russia');
  await app.filters.exclude('Status', 'delivered');
  await expect(app.sentence).toHaveText(/^6 of 11 relationships.*: from Russia, not delivered$/);
  expect(app.parameters()).toMatchObject({ from: 'RUS', status: '!delivered' });
  expect(new Set(await app.table.column('From'))).toEqual(new Set(['Russia']));
});

test('a chip takes off its own filter, a facet clears itself, and one button clears all', async ({ app }) => {
  await app.open('?party=VEN~IRN&system=tor-m1&status=!delivered&years=2006..2007');
  const names = app.filters.chips.getByRole('button');
  await expect(names).toHaveText(['Venezuela', 'Iran', 'Tor-M1', 'not delivered', '2006-2007', 'Clear all']);
  await app.filters.chip('not delivered').click();
  await expect(app.filters.chip('not delivered')).toHaveCount(0);
  await expect(app.sentence).toHaveText(/^2 of 11 relationships/);
  await app.filters.clear(PARTY);
  await expect(names).toHaveText(['Tor-M1', '2006-2007', 'Clear all']);
  await app.filters.chip('2006-2007').click();
  await expect(app.sentence).toHaveText(/: Tor-M1$/);
  await app.filters.clearAll();
  await expect(app.filters.chips).toHaveCount(0);
  await expect(app.sentence).toHaveText(/^11 of 11/);
});

test('the graph shows what the filter lets through, and nothing else', async ({ app }) => {
  await app.open('?party=VEN&system=tor-m1');
  const { graph } = app;
  await graph.walkTo('Russia');
  await graph.goes('ArrowDown', /^Tor-M1,/);
  await graph.goes('ArrowDown', /^Venezuela,/);
  await graph.goes('ArrowDown', /^Venezuela,/);
  await graph.goes('ArrowLeft', /^Russia and Venezuela were negotiating.* 1 of 1\.$/);
});

for (const view of ['graph', 'table']) {
  test(`an empty ${view} says what excludes everything, and each way back works`, async ({ app }) => {
    await app.open(`?party=VEN&status=delivered&view=${view}`);
    await expect(app.sentence).toHaveText(
      /^0 of 11 relationships, 0 parties, 0 systems: Venezuela, delivered$/,
    );
    await expect(app.empty).toBeVisible();
    await expect(app.page.getByText('Asked for: Venezuela, delivered')).toBeVisible();
    await app.button('Without status: 4').click();
    await expect(app.sentence).toHaveText(/^4 of 11 relationships.*: Venezuela$/);
    await expect(app.empty).toHaveCount(0);
    await app.undo.click();
    await expect(app.empty).toBeVisible();
    await app.button('Without country or party: 1').click();
    await expect(app.sentence).toHaveText(/^1 of 11 relationships.*: delivered$/);
    await app.undo.click();
    await app.button('Show all 11').click();
    await expect(app.sentence).toHaveText(/^11 of 11/);
  });
}

test('what a filter is of is told in words that stand apart', async ({ app }) => {
  await app.open();
  await expect(app.filters.region).toContainText('Exporter, or who objects');
  await expect(app.filters.region).toContainText('Importer, or who is the target');
});

test('where a part of the filter excludes everything by itself, the empty result names it', async ({
  app,
}) => {
  await app.open('?years=1900..1950');
  await expect(app.empty).toBeVisible();
  await expect(app.page.getByText('The filter on years alone matches nothing.')).toBeVisible();
});

test('where no single filter is the cause, the empty result says so', async ({ app }) => {
  await app.open('?party=PRK&system=tor-m1&status=confirmed');
  await expect(
    app.page.getByText('No single filter is the cause: several together match nothing.'),
  ).toBeVisible();
  await expect(app.page.getByRole('button', { name: /^Without / })).toHaveCount(0);
  await app.button('Show all 11').click();
  await expect(app.graph.cursor).toBeVisible();
});

test('a list of values is one stop: arrow keys, letters, Delete, and the way on', { tag: '@smoke' }, async ({
  app,
}) => {
  const keys = new Keyboard(app.page);
  const { filters } = app;
  await app.open();
  await keys.goTo(filters.facet(PARTY), 'Venezuela');
  await keys.press('ArrowRight');
  await expect(filters.exclusion(PARTY, 'Venezuela')).toBeFocused();
  await keys.press('ArrowLeft', 'Space');
  await expect(app.sentence).toHaveText(/^4 of 11/);
  // The other lists are in another order now; this one is not, and the focus is where it was.
  await expect(filters.box(PARTY, 'Venezuela')).toBeFocused();
  await keys.press('Delete');
  await expect(app.sentence).toHaveText(/^7 of 11.*: not Venezuela$/);
  await keys.press('Home', 'ArrowUp');
  await expect(filters.box(PARTY, 'Russia')).toBeFocused();
  await keys.press('End', 'ArrowLeft');
  await expect(app.button('Order country or party A to Z')).toBeFocused();
  await keys.press('Enter');
  await expect(app.button('Order country or party by number')).toBeFocused();
  await expect(filters.facet(PARTY).getByRole('checkbox').first()).toHaveAccessibleName('Central Europe');
  await keys.press('Tab');
  await expect(filters.region.locator('summary', { hasText: 'Exporter’s alliance' })).toBeFocused();
  await keys.press('Shift+Tab');
  await expect(app.button('Order country or party by number')).toBeFocused();
});

test('a sign without a sound of its own leads to no value', async ({ app }) => {
  const exclusion = app.filters.exclusion(PARTY, 'Venezuela');
  await app.open();
  await exclusion.focus();
  await exclusion.dispatchEvent('keydown', { key: 'ь' });
  await expect(exclusion).toBeFocused();
  await exclusion.dispatchEvent('keydown', { key: 'И' });
  await expect(app.filters.box(PARTY, 'Iran')).toBeFocused();
});

/** Opens a register of so many importers that there is a field to find one of them. */
async function openManyImporters(files: FilesPage): Promise<void> {
  const [head = ''] = SMALL_REGISTER.text.split('Kenya', 1);
  const rows = Array.from(
    { length: 70 },
    (_, i) => `Land ${i + 10},Sweden,2001,,12,,Lance-M,radar,12,,2002,New,,,,`,
  );
  await files.pick({ ...SMALL_REGISTER, text: head + rows.join('\n') });
  await files.closeReport();
}

test('a word to find values by applies no longer than its field is there', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await openManyImporters(files);
  const boxes = app.filters.facet('Importer').getByRole('checkbox');
  const find = app.filters.region.getByRole('searchbox', { name: 'Find in importer' });
  await find.fill('qqq');
  await expect(boxes).toHaveCount(0);
  await files.act('Remove').click();
  await expect(find).toBeHidden();
  await expect(app.filters.box('Importer', 'Iran')).toBeVisible();
});

test('more values begin where the first of them ended, also where a later one is chosen', async ({ app }) => {
  const files = new FilesPage(app.page);
  await app.open();
  await openManyImporters(files);
  const importer = app.filters.facet('Importer');
  const boxes = importer.getByRole('checkbox');
  const find = app.filters.region.getByRole('searchbox', { name: 'Find in importer' });
  await expect(boxes).toHaveCount(10);
  await find.fill('Land 75');
  await app.filters.include('Importer', 'Land 75');
  await find.press('Escape');
  await expect(boxes).toHaveCount(11);
  await importer.getByRole('button', { name: /^Show 50 more of / }).click();
  await expect(boxes.nth(10)).toBeFocused();
  await expect(boxes).toHaveCount(61);
});
