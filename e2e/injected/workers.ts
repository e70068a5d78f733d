import { expect } from '@playwright/test';
import type { AppPage } from '../pages/app-page';
import { ExportPage } from '../pages/export-page';
import { FilesPage, SMALL_REGISTER } from '../pages/files-page';
import { answer, cut, drawn, type InjectedFault, registerOpen, tableWorks } from './fault';

const READING = '**/import.worker*';
const LAYOUT = '**/layout.worker*';
const EXPORT = '**/export.worker*';

const script = (address: string, body: string) => answer(address, { contentType: 'text/javascript', body });
const THROWS = 'throw new Error("broken on purpose");';

/** Nothing is heard of the worker at an address, and the time passes in which something should be. */
const silent = (address: string) => async (app: AppPage) => {
  await app.page.clock.install();
  await script(address, '')(app);
};

const noWorkers = (app: AppPage) =>
  app.page.evaluate(() => {
    Reflect.set(globalThis, 'Worker', function refused() {
      throw new DOMException('broken on purpose', 'SecurityError');
    });
  });

const drop = ({ page }: AppPage) => new FilesPage(page).drop(SMALL_REGISTER);

const OF_FILES = {
  strikes: 'during',
  act: drop,
  wayOut: `Try again to open ${SMALL_REGISTER.name}`,
  holds: registerOpen,
} as const;
const OF_EXPORTS = {
  strikes: 'during',
  act: async ({ page }: AppPage) => {
    const exports = new ExportPage(page);
    await exports.open();
    await exports.item(/^Web Annotations/).click();
  },
  wayOut: 'Try again',
  holds: async ({ page }: AppPage) => {
    // The second time it is saved.
    await expect(new ExportPage(page).progress).toBeHidden();
    await expect(page.getByText(/^armsgraph-.* was handed to the browser to be saved\.$/)).toBeAttached();
  },
} as const;
const OF_NETWORK = { strikes: 'before', link: '?lens=parties', wayOut: 'Try again', holds: drawn } as const;

const MISSING =
  /The part of the app that reads files did not arrive[\s\S]*Check the connection, and try again/;

/** What works beside the page, and fails. */
export const FAULTS_OF_WORKERS: readonly InjectedFault[] = [
  {
    ...OF_FILES,
    name: 'what reads files beside the page cannot be loaded',
    inject: cut(READING),
    words: MISSING,
  },
  {
    ...OF_FILES,
    name: 'what reads files beside the page is not on the server',
    inject: answer(READING, { status: 404, contentType: 'text/html', body: 'No' }),
    words: MISSING,
  },
  {
    ...OF_FILES,
    name: 'what reads files beside the page fails at once',
    inject: script(READING, THROWS),
    words: /The file could not be read: .*broken on purpose/,
  },
  {
    ...OF_FILES,
    name: 'what reads files beside the page says nothing',
    inject: silent(READING),
    act: async (app) => {
      const asked = app.page.waitForResponse(READING);
      await drop(app);
      await asked;
      await app.page.clock.runFor(11_000);
    },
    words: 'The file could not be read: nothing was heard of it for 10 seconds.',
  },
  {
    ...OF_FILES,
    name: 'the browser allows no work beside the page, and a file is opened',
    inject: noWorkers,
    words: 'The file could not be read: the browser allows no work beside the page',
    wayOut: 'Close',
    lasts: true,
    holds: drawn,
  },
  {
    ...OF_NETWORK,
    name: 'what lays out the network cannot be loaded',
    inject: cut(LAYOUT),
    words: 'The network could not be laid out: a script of the page could not be loaded.',
  },
  {
    ...OF_NETWORK,
    name: 'what lays out the network fails at once',
    inject: script(LAYOUT, THROWS),
    words: /The network could not be laid out: .*broken on purpose/,
  },
  {
    ...OF_NETWORK,
    name: 'what lays out the network says nothing',
    inject: silent(LAYOUT),
    restless: true,
    act: async ({ page }) => {
      await expect(page.getByText('Laying out the network…')).toBeVisible();
      await page.clock.runFor(11_000);
    },
    words: 'The network could not be laid out: nothing was heard of it for 10 seconds.',
  },
  {
    ...OF_NETWORK,
    name: 'the browser allows no work beside the page, and the network is to be laid out',
    strikes: 'during',
    link: './',
    inject: noWorkers,
    act: ({ page }) => page.getByRole('radio', { name: 'Parties' }).check(),
    words: 'The network could not be laid out: the browser allows no work beside the page',
    wayOut: 'Table',
    lasts: true,
    holds: tableWorks,
  },
  {
    ...OF_EXPORTS,
    name: 'what writes exports beside the page fails at once',
    inject: script(EXPORT, THROWS),
    words: /could not be written: .*broken on purpose/,
  },
  {
    ...OF_EXPORTS,
    name: 'what writes exports beside the page cannot be loaded',
    inject: cut(EXPORT),
    words: /could not be written: a script of the page could not be loaded/,
  },
];
