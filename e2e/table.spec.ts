import { expect, test } from './fixture';
import { FilesPage } from './pages/files-page';
import { COLUMNS } from './pages/table-page';

test.use({ caseFile: 'first' });

const DELIVERY = { From: 'Russia', System: 'Tor-M1', To: 'Iran', Kind: 'supplies' };

test('the columns are these, and none is sorted by at first', async ({ app }) => {
  await app.open('?view=table');
  const headers = app.table.table.getByRole('columnheader');
  await expect(headers).toHaveText([
    'From',
    'System',
    'To',
    'Kind',
    'Status',
    'Quantity',
    'Years',
    'Sources',
  ]);
  for (const column of COLUMNS) await expect(app.table.header(column)).toHaveAttribute('aria-sort', 'none');
  await expect(app.table.table.getByRole('caption')).toHaveText(/^11 of 11 relationships/);
});

test('every column sorts up, then down, then as the dataset has it', async ({ app }) => {
  await app.open('?view=table');
  const asItComes = await app.table.rows();
  for (const column of COLUMNS) {
    const header = app.table.header(column);
    await app.table.sortBy(column);
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    const up = await app.table.column(column);
    await app.table.sortBy(column);
    await expect(header).toHaveAttribute('aria-sort', 'descending');
    const down = await app.table.column(column);
    expect(down, column).not.toEqual(up);
    expect(down.toSorted(), column).toEqual(up.toSorted());
    expect(distinct(down), column).toEqual(distinct(up).reverse());
    await app.table.sortBy(column);
    await expect(header).toHaveAttribute('aria-sort', 'none');
    expect(await app.table.rows(), column).toEqual(asItComes);
  }
});

/** The values in order, each once, without the words that stand where a number is not stated. */
function distinct(values: readonly string[]): string[] {
  const plain = values.map((value) => value.replace(/ \(.*\)$/, ''));
  return plain.filter((value, i) => value !== plain[i - 1]);
}

test('words sort as words, years as years', async ({ app }) => {
  await app.open('?view=table');
  await app.table.sortBy('To');
  expect(distinct(await app.table.column('To'))).toEqual([
    'Central Europe',
    'FARC',
    'Iran',
    'North Korea',
    'Russia',
    'United States',
    'Venezuela',
  ]);
  await app.table.sortBy('Years');
  await expect(app.table.header('To')).toHaveAttribute('aria-sort', 'none');
  expect(distinct(await app.table.column('Years'))).toEqual(['2005', '2006', '2007']);
});

test('the button that opens a row says which row it is of', async ({ app }) => {
  await app.open('?view=table');
  const button = app.table.cell(app.table.row(DELIVERY), 'Kind').getByRole('button');
  await expect(button).toHaveAccessibleName(/^supplies: Russia delivered Tor-M1 to Iran/);
  await expect(button).toHaveText('supplies');
});

test('what is selected in the table is selected in the graph', async ({ app }) => {
  await app.open('?view=table');
  await app.table.open(DELIVERY);
  await expect(app.table.row(DELIVERY)).toHaveAttribute('aria-current', 'true');
  await app.show('Graph');
  await expect(app.details.title).toHaveText(/^Russia delivered Tor-M1 to Iran/);
  await expect(app.graph.cursor).toHaveAccessibleName(/^Russia delivered Tor-M1 to Iran/);
});

test('what is selected in the graph is selected in the table', async ({ app }) => {
  await app.open();
  await app.graph.walkTo('Iran');
  await app.graph.press('ArrowLeft');
  await app.graph.press('Enter');
  await expect(app.details.title).toHaveText(/^Russia delivered Tor-M1 to Iran/);
  await app.show('Table');
  await expect(app.table.row(DELIVERY)).toHaveAttribute('aria-current', 'true');
  await expect(app.table.table.getByRole('row', { selected: true }).or(app.table.row(DELIVERY))).toHaveCount(
    1,
  );
});

test('a party or a system opens from its cell, and a row wherever it is clicked', async ({ app }) => {
  await app.open('?view=table');
  const row = app.table.row(DELIVERY);
  await app.table.cell(row, 'From').getByRole('button').click();
  await expect(app.details.title).toHaveText('Russia');
  await app.table.cell(row, 'System').getByRole('button').click();
  await expect(app.details.title).toHaveText('Tor-M1');
  await app.table.cell(row, 'Years').click();
  await expect(app.details.title).toHaveText(/^Russia delivered Tor-M1 to Iran/);
});

for (const width of [1440, 360]) {
  test(`at ${width} pixels, a name without a blank stays in its column`, async ({ app }) => {
    const name = 'Supercalifragilistic'.repeat(15);
    const text = `Exporter,Importer,Weapon,Year of order,Quantity\nSweden,Kenya,${name},2005,1\n`;
    const files = new FilesPage(app.page);
    await app.page.setViewportSize({ width, height: 800 });
    await app.open('?view=table');
    await files.drop({ name: 'long-names.csv', text });
    await files.mapping.getByRole('button', { name: 'Read the table' }).click();
    await expect(app.sentence).toHaveText(/^12 of 12 /);
    const button = app.table.table.getByRole('button', { name, exact: true });
    await button.scrollIntoViewIfNeeded();
    const beyond = await button.evaluate((element) => {
      const right = (of: Element | null) => of?.getBoundingClientRect().right ?? 0;
      return right(element) - right(element.closest('td'));
    });
    expect(beyond).toBeLessThanOrEqual(0);
  });
}
