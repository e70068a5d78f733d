import { expect } from '@playwright/test';
import type { AppPage } from '../pages/app-page';
import { FilesPage, SMALL_REGISTER } from '../pages/files-page';
import { ReaderPage } from '../pages/reader-page';
import {
  allOpen,
  answer,
  chunk,
  cut,
  dialogOpen,
  drawn,
  type InjectedFault,
  tableWorks,
  venezuela,
} from './fault';

const part = (what: string) =>
  new RegExp(`^The part of the page that shows ${what} (?:did not|still does not) arrive`);
const help = (app: AppPage) => app.button('Help').click();

/** Parts of the app that are fetched when they are wanted, and do not arrive. */
export const FAULTS_OF_PARTS: readonly InjectedFault[] = [
  {
    name: 'a script of the page itself does not arrive',
    strikes: 'before',
    inject: cut(chunk('index')),
    link: '?party=VEN',
    restless: true,
    words: 'Armsgraph could not begin: a part of it did not arrive.',
    wayOut: 'Load the page again',
    holds: venezuela,
  },
  {
    name: 'a script of the page itself is gone from the server',
    strikes: 'before',
    inject: answer(chunk('index'), { status: 404 }),
    link: '?party=VEN',
    restless: true,
    words: 'Armsgraph could not begin: a part of it did not arrive.',
    wayOut: 'Load the page again',
    holds: venezuela,
  },
  {
    name: 'who is in which group does not arrive',
    strikes: 'before',
    inject: cut(chunk('tables')),
    link: '?to-in=south-america',
    words: 'The dataset could not be fetched',
    wayOut: 'Try again',
    holds: ({ sentence }) => expect(sentence).toContainText('importers in South America when ordered'),
  },
  {
    name: 'what works out comparisons does not arrive',
    strikes: 'before',
    inject: cut(chunk('bring-comparing')),
    link: '?years=2015..2024&with=years:2005..2014',
    words: 'The dataset could not be fetched',
    wayOut: 'Try again',
    holds: ({ page }) =>
      expect(
        page.getByRole('status').filter({ hasText: '2015-2024 (B) compared with 2005-2014 (A)' }),
      ).toBeVisible(),
  },
  {
    name: 'the search does not arrive',
    strikes: 'before',
    inject: cut(chunk('search-parts')),
    act: ({ search }) => search.field.fill('9K331'),
    words: part('what is found'),
    wayOut: 'Try again',
    holds: ({ search }) => expect(search.list.getByRole('option').first()).toContainText('Tor-M1'),
  },
  {
    name: 'what shows sources does not arrive',
    strikes: 'before',
    inject: cut(chunk('Reader')),
    link: '?sel=rus-ven-tor-m1',
    act: ({ page }) => page.getByRole('button', { name: 'Read in source', exact: true }).first().click(),
    words: part('sources'),
    wayOut: 'Try again',
    holds: ({ page }) => expect(new ReaderPage(page).title).toBeVisible(),
  },
  {
    name: 'the table does not arrive',
    strikes: 'before',
    inject: cut(chunk('TablePanel')),
    link: '?party=VEN&view=table',
    words: part('the table'),
    wayOut: 'Try again',
    holds: async (app) => {
      await expect(app.table.table).toBeVisible();
      await venezuela(app);
      await app.show('Graph');
      await drawn(app);
    },
  },
  {
    name: 'the details of what is selected do not arrive',
    strikes: 'before',
    inject: cut(chunk('SelectionDetails')),
    link: '?sel=VEN',
    words: part('details'),
    wayOut: 'Try again',
    holds: ({ details }) => expect(details.title).toHaveText('Venezuela'),
  },
  {
    name: 'the details of the dataset do not arrive',
    strikes: 'before',
    inject: cut(chunk('DatasetDetails')),
    words: part('details'),
    wayOut: 'Try again',
    holds: ({ page }) => expect(new FilesPage(page).list).toBeVisible(),
  },
  {
    name: 'what shows files does not arrive',
    strikes: 'before',
    inject: cut(chunk('FileParts')),
    act: ({ page }) => new FilesPage(page).drop(SMALL_REGISTER),
    words: part('files'),
    wayOut: 'Try again',
    holds: ({ page }) => new FilesPage(page).closeReport(),
  },
  {
    name: 'what reads files does not arrive',
    strikes: 'before',
    inject: cut(chunk('import')),
    act: ({ page }) => new FilesPage(page).drop(SMALL_REGISTER),
    words: part('files'),
    wayOut: 'Try again',
    holds: async ({ page }) => {
      const files = new FilesPage(page);
      await expect(files.refusal).toContainText('The part of the app that reads files did not arrive');
      await files.refusal.getByRole('button', { name: 'Try again' }).click();
      await files.closeReport();
    },
  },
  {
    name: 'the help does not arrive',
    strikes: 'before',
    inject: cut(chunk('HelpDialog')),
    act: help,
    words: part('the help'),
    wayOut: 'Try again',
    holds: dialogOpen('Help'),
  },
  {
    name: 'the citations do not arrive',
    strikes: 'before',
    inject: cut(chunk('CiteDialog')),
    link: '?sel=rus-ven-tor-m1',
    act: (app) => app.button('Cite this').first().click(),
    words: part('citations'),
    wayOut: 'Try again',
    holds: dialogOpen('Cite this'),
  },
  {
    name: 'what shows a link that was not copied does not arrive',
    strikes: 'before',
    inject: async (app) => {
      await cut(chunk('copying'))(app);
      await app.page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
    },
    act: ({ copy }) => copy.click(),
    words: part('the link'),
    wayOut: 'Try again',
    holds: ({ page }) => expect(page.getByRole('textbox', { name: /Copy the link from here/ })).toBeVisible(),
  },
  {
    name: 'what draws the graph does not arrive',
    strikes: 'before',
    inject: cut(chunk('cytoscape-surface')),
    words: part('the graph'),
    wayOut: 'Try again',
    holds: drawn,
  },
  {
    name: 'what draws the graph does not arrive, whatever is tried',
    strikes: 'before',
    inject: cut(chunk('cytoscape-surface')),
    words: part('the graph'),
    wayOut: 'Table',
    lasts: true,
    holds: tableWorks,
  },
  {
    name: 'what draws the network does not arrive',
    strikes: 'before',
    inject: cut(chunk('network-parts')),
    link: '?lens=parties',
    words: part('the network'),
    wayOut: 'Try again',
    holds: drawn,
  },
  {
    name: 'what is to be said of a wrong link does not arrive',
    strikes: 'before',
    inject: cut(chunk('Notices')),
    link: '?party=VEN~XXX',
    words: part('the notices about this link'),
    wayOut: 'Try again',
    holds: async (app) => {
      await expect(app.notices).toContainText('party=XXX');
      await venezuela(app);
    },
  },
  {
    name: 'what tells why nothing is shown does not arrive',
    strikes: 'before',
    inject: cut(chunk('EmptyResult')),
    link: '?party=VEN&years=1950..1951',
    words: part('why nothing is shown'),
    wayOut: 'Try again',
    holds: ({ empty }) => expect(empty).toBeVisible(),
  },
  {
    name: 'what watches for new versions does not arrive',
    strikes: 'before',
    inject: cut(chunk('NewVersion')),
    words: null,
    wayOut: null,
    holds: async (app) => {
      await allOpen(app);
      await drawn(app);
    },
  },
  {
    name: 'what is printed does not arrive',
    strikes: 'before',
    inject: cut(chunk('PaperSheet')),
    act: async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByText('This is the page as it looks on the screen')).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
    },
    words: part('the sheet for paper'),
    wayOut: 'Try again',
    holds: async ({ page }) => {
      await expect(page.getByRole('alert')).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('article').getByRole('heading', { name: 'Notes' })).toBeVisible();
    },
  },
];
