import { expect } from '@playwright/test';
import type { AppPage } from '../pages/app-page';
import { type BroughtFile, FilesPage, SMALL_REGISTER } from '../pages/files-page';
import { allOpen, type InjectedFault, otherBrowser, UNSAID } from './fault';

const filesOf = ({ page }: AppPage) => new FilesPage(page);

const openAndRemember = (app: AppPage) => filesOf(app).openAndRemember();

const STORAGE = {
  strikes: 'before',
  act: openAndRemember,
  wayOut: `Remove: ${SMALL_REGISTER.name}`,
  lasts: true,
  holds: allOpen,
} as const;

/** A table with a name that is not known here. */
const FREEDONIAN_DEALS: BroughtFile = {
  name: 'freedonia.csv',
  text: 'Exporter,Importer,System,Year of order\nRussia,Freedonia,Tor-M1,2006\n',
};

/** What a browser keeps for the next visit, and refuses to. */
export const FAULTS_OF_STORAGE: readonly InjectedFault[] = [
  {
    ...STORAGE,
    name: 'the storage of the browser does not answer',
    inject: otherBrowser(() => {
      Reflect.set(indexedDB, 'open', () => ({}));
    }),
    act: async (app) => {
      await expect(filesOf(app).said('The browser does not answer which files it remembers')).toBeVisible();
      await openAndRemember(app);
    },
    words: 'The browser does not answer whether it keeps the file. It stays open until you close the page.',
  },
  {
    ...STORAGE,
    name: 'the browser refuses its storage',
    inject: otherBrowser(() => {
      Reflect.set(indexedDB, 'open', () => {
        throw new DOMException('broken on purpose', 'SecurityError');
      });
    }),
    words: 'The browser keeps no files for this page: the window may be private, or storage blocked.',
  },
  {
    ...STORAGE,
    name: 'the browser has no room left',
    inject: otherBrowser(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('broken on purpose', 'QuotaExceededError');
      };
    }),
    words: 'There is no room left on this device for the file. It stays open until you close the page.',
  },
  {
    ...UNSAID,
    name: 'the browser refuses to keep settings',
    inject: otherBrowser(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('broken on purpose', 'SecurityError');
        },
      });
    }),
  },
  {
    name: 'the browser has no room left for settings, and a name is joined',
    strikes: 'before',
    inject: otherBrowser(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('broken on purpose', 'QuotaExceededError');
      };
    }),
    act: async (app) => {
      const files = filesOf(app);
      await files.drop(FREEDONIAN_DEALS);
      await expect(files.mapping).toContainText('What you say is not remembered for the next file');
      await files.mapping.getByRole('button', { name: 'Read the table' }).click();
      await expect(files.report).toContainText('join it: that holds until you close the page');
      await files.standsFor('Freedonia').fill('Venezuela');
      await files.standsFor('Freedonia').press('Enter');
    },
    words: '“Freedonia” is taken for Venezuela, here and in files that you open until you close the page',
    wayOut: 'Close',
    lasts: true,
    holds: async (app) => {
      const files = filesOf(app);
      await expect(files.list).toContainText('1 name that you joined to known ones counts in every file');
    },
  },
  {
    ...UNSAID,
    name: 'the browser refuses to keep the site for reading without a network',
    inject: otherBrowser(() => {
      navigator.serviceWorker.register = () => {
        sessionStorage.setItem('asked', 'yes');
        return Promise.reject(new DOMException('No.', 'SecurityError'));
      };
    }),
    holds: async (app) => {
      await UNSAID.holds(app);
      await expect.poll(() => app.page.evaluate(() => sessionStorage.getItem('asked'))).toBe('yes');
    },
  },
];
