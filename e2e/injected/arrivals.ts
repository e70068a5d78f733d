import { expect } from '@playwright/test';
import type { AppPage } from '../pages/app-page';
import { answer, chunk, cut, dialogOpen, drawn, hang, type InjectedFault, venezuela } from './fault';

const help = (app: AppPage) => app.button('Help').click();

/** In which ways a part of the app does not arrive, and what a person is told of each. */
export const FAULTS_OF_ARRIVALS: readonly InjectedFault[] = [
  {
    name: 'a part is of a new version of the site',
    strikes: 'during',
    inject: async (app) => {
      await answer(chunk('HelpDialog'), { status: 404 })(app);
      const body = '<script type="module" src="./assets/index-new.js"></script>';
      await answer(/\/(?:\?[^/]*)?$/, { contentType: 'text/html', body })(app);
    },
    link: '?party=VEN',
    act: help,
    words: 'Armsgraph was updated since this page was opened',
    wayOut: 'Load the new version',
    holds: venezuela,
  },
  {
    name: 'a part is asked for without a connection',
    strikes: 'during',
    inject: ({ page }) => page.context().setOffline(true),
    act: help,
    words: 'did not arrive: there is no connection.',
    wayOut: 'Close',
    lasts: true,
    holds: async (app) => {
      await drawn(app);
      await app.page.context().setOffline(false);
      await help(app);
      await dialogOpen('Help')(app);
    },
  },
  {
    name: 'a part is on its way for longer than a person waits',
    strikes: 'during',
    inject: async (app) => {
      await app.page.clock.install();
      await hang(chunk('HelpDialog'))(app);
    },
    act: async (app) => {
      await help(app);
      await app.page.clock.runFor(21_000);
    },
    words: 'The part of the page that shows the help has not arrived yet.',
    wayOut: 'Close',
    lasts: true,
    holds: drawn,
  },
  {
    name: 'a part is fetched no more until the page is loaded anew',
    smoke: true,
    strikes: 'before',
    inject: cut(chunk('TablePanel')),
    link: '?party=VEN&view=table',
    act: ({ page }) => page.getByRole('alert').getByRole('button', { name: 'Try again' }).click(),
    words: 'still does not arrive. Loading the page again keeps the view',
    wayOut: 'Load the page again',
    holds: async (app) => {
      await expect(app.table.table).toBeVisible();
      await venezuela(app);
    },
  },
  {
    name: 'a part fails when it is to be shown',
    strikes: 'before',
    inject: answer(chunk('TablePanel'), {
      contentType: 'text/javascript',
      body: 'export const TablePanel = () => { throw new Error("broken on purpose"); };',
    }),
    link: '?view=table',
    words: 'The table failed here: broken on purpose. The rest of the page goes on.',
    wayOut: 'Graph',
    lasts: true,
    holds: async (app) => {
      await drawn(app);
      await app.filters.include('Weapon system', 'Tor-M1');
      await expect(app.sentence).toHaveText(/: Tor-M1$/);
    },
  },
];
