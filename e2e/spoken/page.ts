import { CASE_FILE } from '../unmarked';
import type { Spoken } from './spoken';

/** Every text in these is made by the words of the language, or is data: the page and its views. */
export const OF_THE_PAGE: readonly Spoken[] = [
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
    name: 'why a dataset does not open',
    link: '?d=smal',
    part: ({ page }) => page.getByRole('alert'),
    data: ['datasets/smal.json'],
    causes: /^Console error: .* 404 /,
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
    name: 'the list of exports',
    link: '?from=RUS',
    act: ({ page }) => page.locator('[aria-haspopup="menu"]').click(),
    part: ({ page }) => page.locator('[role="menu"]').locator('xpath=..'),
  },
  {
    name: 'what must be said before quoting',
    link: '?view=graph',
    act: ({ page }) =>
      page.locator('[aria-controls][aria-expanded="false"]').filter({ hasText: 'Before' }).click(),
    part: ({ page }) => page.getByRole('note'),
    data: ['SIPRI Arms Transfers Database'],
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
    name: 'the matrix, with others and the legend',
    link: '?lens=matrix&most=4&sel=RUS..VEN',
    part: ({ page }) => page.locator('#panel-graph'),
  },
  {
    name: 'the cursor of the graph',
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
    data: [],
  },
  {
    name: 'the whole table',
    link: '?view=table',
    part: ({ page }) => page.locator('#panel-table'),
  },
  {
    name: 'what a search found',
    link: '?from=USA',
    act: ({ page }) => page.getByRole('combobox', { name: 'Search' }).fill('missile'),
    part: ({ page }) => page.getByRole('search'),
    data: [CASE_FILE, 'missile antiaérien portable', 'missile'],
  },
  {
    name: 'a part of the page that does not arrive',
    link: '?view=table',
    act: async ({ page }) => {
      await page.route(/\/assets\/HelpDialog-/, (route) => route.abort('connectionreset'));
      await page.locator('header button').last().click();
    },
    part: ({ page }) => page.getByRole('dialog').or(page.getByRole('alert')).first(),
    causes: /ERR_CONNECTION_RESET/,
  },
  {
    name: 'what is told of a step that is undone',
    link: '?view=table',
    act: async ({ page }) => {
      await page.getByRole('row').nth(1).getByRole('button').first().click();
      await page.keyboard.press('Control+z');
    },
    part: ({ page }) =>
      page.getByRole('status').or(page.locator('[aria-live]')).filter({ hasText: 'Undone' }).first(),
  },
];
