import { createHash } from 'node:crypto';
import type { Locator } from '@playwright/test';
import { expect, test } from './fixture';
import type { AppPage } from './pages/app-page';
import { FilesPage, HARBOUR_DEALS, SMALL_REGISTER } from './pages/files-page';
import { unmarkedIn } from './unmarked';

/** A part of the page that speaks the language of the link, and how to come there. */
interface Spoken {
  readonly name: string;
  /** A link, to which the language is added. */
  readonly link: string;
  readonly act?: (app: AppPage) => Promise<unknown>;
  readonly part: (app: AppPage) => Locator;
  /** What stands there and is data, where that is not of the case file. */
  readonly data?: unknown;
  /** A fault of the browser that comes with it. */
  readonly causes?: RegExp;
}

/** A dataset with faults of several kinds. */
function withFaults(): string {
  const file = JSON.parse(HARBOUR_DEALS.text);
  file.data.title = 5;
  file.data.parties[0].colour = 'red';
  file.data.relationships[0].to = 'nobody';
  file.data.claims[0].stance = 'suports';
  return JSON.stringify(file, null, 2);
}

/** A table of a reader's own, one of whose columns says something else than its name. */
const TABLE =
  'Seller,Buyer,Item,Year,Number\nSweden,Kenya,Lance-M,2005,a dozen\nNorway,Chile,Lance-M,soon,2\n';

/** A register that does not say when it was made: the report has no date. */
const UNDATED_REGISTER = {
  ...SMALL_REGISTER,
  text: SMALL_REGISTER.text.replace(/^Data generated.*\n/m, ''),
};

const cellsOf = (table: string) => table.split(/[\n,]/);
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Every text in these is made by the words of the language, or is data. */
const SPOKEN: readonly Spoken[] = [
  {
    name: 'the headers of the table',
    link: '?view=table',
    part: ({ page }) => page.locator('thead'),
  },
  {
    name: 'finding rows',
    link: '?view=table',
    act: ({ page }) => page.getByRole('searchbox', { name: 'Find in these rows' }).fill('Tor'),
    part: ({ page }) => page.getByRole('searchbox', { name: 'Find in these rows' }).locator('xpath=../..'),
  },
  {
    name: 'the years',
    link: '?years=2005-2007',
    part: ({ page }) => page.getByRole('region', { name: 'Timeline' }),
  },
  {
    name: 'a search that finds nothing',
    link: '?view=graph',
    act: ({ page }) => page.getByRole('combobox', { name: 'Search' }).fill('zzzz'),
    part: ({ page }) => page.getByRole('search'),
    data: ['zzzz'],
  },
  {
    name: 'the filters',
    link: '?party=VEN&status=-possible',
    part: ({ page }) => page.getByRole('region', { name: 'Filters' }),
  },
  {
    name: 'a chart by year',
    link: '?sel=RUS..VEN',
    part: ({ page }) => page.locator('figure'),
  },
  {
    name: 'why a dataset does not open',
    link: '?d=smal',
    part: ({ page }) => page.getByRole('alert'),
    data: ['datasets/smal.json'],
    causes: /^Console error: .* 404 /,
  },
  {
    name: 'what is wrong with a file',
    link: '?view=table',
    act: ({ page }) => new FilesPage(page).pick({ ...HARBOUR_DEALS, text: withFaults() }),
    part: ({ page }) => page.getByRole('list', { name: 'Faults' }),
    data: [...['data.title', 'data.parties[0].colour', 'data.relationships[0].to'], 'data.claims[0].stance'],
  },
  {
    name: 'what in a link does not apply',
    link: '?party=VEM&years=x&lens=globe&form=RUS&d=russia-venezuela-iran@0.1.0&read=x&to=',
    act: ({ page }) => page.getByRole('alert').getByText('more').click(),
    part: ({ page }) => page.getByRole('alert'),
    data: [
      ...['party=VEM', 'years=x', 'lens=globe', 'form=RUS', 'to', 'read=x'],
      'd=russia-venezuela-iran@0.1.0',
    ],
  },
  {
    name: 'what was mended in a link',
    link: '?Party=ven',
    part: ({ page }) => page.getByRole('alert'),
    data: [],
  },
  {
    name: 'the page around the views',
    link: '?from=RUS',
    part: ({ page }) => page.locator('header').first(),
  },
  {
    name: 'what is visible, and the active filters',
    link: '?from=RUS&status=~delivered&years=2005-2007',
    part: ({ page }) => page.locator('#panel-graph').locator('xpath=preceding-sibling::*'),
    data: ['Russia', '2005-2007'],
  },
  {
    name: 'the lenses, the tools and the legend',
    link: '?lens=parties',
    part: ({ page }) => page.locator('#panel-graph'),
  },
  {
    name: 'the place of the graph that has the focus',
    link: '?sel=RUS',
    act: ({ page }) => page.locator('[role="application"] button').focus(),
    part: ({ page }) => page.locator('[role="application"]'),
    data: ['Russia', 'Enter', 'Backspace', 'Shift', 'Esc'],
  },
  {
    name: 'a graph of nothing',
    link: '?from=VEN&to=RUS',
    part: ({ page }) => page.locator('#panel-graph'),
  },
  {
    name: 'the help',
    link: './?view=table',
    act: ({ page }) => page.locator('header button').last().click(),
    part: ({ page }) => page.getByRole('dialog'),
    data: ['armed group', 'agency or company'],
  },
  {
    name: 'the way through the text of a source',
    link: '?read=venezuela-negotiating-missile-deal',
    part: ({ page }) => page.locator('#source footer'),
  },
  {
    name: 'why a file is not opened',
    link: '?view=table',
    act: ({ page }) => new FilesPage(page).pick({ name: 'deals.csv', text: '%PDF-1.7\n1 0 obj' }),
    part: ({ page }) => page.getByRole('dialog'),
    data: ['deals.csv'],
  },
  {
    name: 'what the columns of a table mean',
    link: '?view=table',
    act: ({ page }) => new FilesPage(page).pick({ name: 'deals.csv', text: TABLE }),
    part: ({ page }) => page.getByRole('dialog'),
    data: ['deals.csv', ...cellsOf(TABLE)],
  },
  {
    name: 'the report about a file',
    link: '?view=table',
    act: ({ page }) => new FilesPage(page).pick(UNDATED_REGISTER),
    part: ({ page }) => page.getByRole('dialog'),
    data: [
      ...[UNDATED_REGISTER.name, hashOf(UNDATED_REGISTER.text), ...cellsOf(UNDATED_REGISTER.text)],
      'Source: SIPRI Arms Transfers Database',
    ],
  },
  {
    name: 'the list of files',
    link: '?view=table',
    act: ({ page }) => new FilesPage(page).pick(HARBOUR_DEALS),
    part: ({ page }) =>
      page.getByRole('region', { name: 'Your files' }).filter({ hasText: HARBOUR_DEALS.name }),
    data: [HARBOUR_DEALS.name, JSON.parse(HARBOUR_DEALS.text)],
  },
];

for (const { name, link, act, part, data, causes } of SPOKEN) {
  test(`in the language for tests nothing is left in English: ${name}`, async ({ app, faults }) => {
    await app.open(`${link}&lang=en-XA`);
    await act?.(app);
    expect(await unmarkedIn(part(app), data)).toEqual([]);
    expect(faults.take().filter((fault) => !causes?.test(fault))).toEqual([]);
  });
}

test('a text that is written where it is shown is found', async ({ app }) => {
  await app.open('?view=table&lang=en-XA');
  const header = app.page.locator('thead').getByRole('columnheader').first();
  await header.evaluate((element) => element.append('Left behind'));
  expect(await unmarkedIn(header)).toEqual([{ where: 'text', text: 'Left behind' }]);
});

test('a link keeps the language that was chosen, and only that', async ({ app }) => {
  await app.open('?lang=en-XA&view=table');
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en-XA');
  expect(app.parameters()).toMatchObject({ lang: 'en-XA' });
  await app.page.goto('?view=table');
  await app.ready();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en');
  expect(app.parameters()).not.toHaveProperty('lang');
});
